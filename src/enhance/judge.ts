/**
 * Puts what is true at this moment into a page that says what is true at any time: whether lines are open, who answers
 * instead, and which numbers nobody has looked at for too long. A place that cannot be judged stays as it is.
 */
import { readHours } from '../features/contacts/model/live/hoursCode';
import { type Moment, openPiece, stalePiece } from '../features/contacts/model/live/pieces';
import { readRinging, ringPiece } from '../features/contacts/model/live/ring';
import type { Html } from '../shared/html';
import { lateReviewPiece, readReviewed } from '../features/review/model/lateReview';
import { sayOnce } from '../shared/sayOnce';
import { toLondon } from '../shared/calendar/london';
import { put } from './put';

type Judge = (code: string, place: Element) => Html | undefined;

/** Asks the same of every place that has an attribute. */
export function judgeAll(attribute: string, judge: Judge): void {
  for (const place of document.querySelectorAll(`[${attribute}]`)) {
    try {
      const piece = judge(place.getAttribute(attribute) as string, place);
      if (piece) put(place, piece);
    } catch {
      // What the page says at any hour holds.
    }
  }
}

/** Whether each line is open; in brackets inside a sentence, where the place has a class, without a full stop. */
export const judgeHours = (moment: Moment): void =>
  judgeAll('data-hours', (code, { className }) =>
    openPiece(readHours(code), moment, className ? '' : '.'),
  );

/** Which numbers nobody has looked at for too long. */
export const judgeMarks = (moment: Moment): void =>
  judgeAll('data-stale', (code) => stalePiece(code, moment));

/** Whether the address says who is asking. */
export const isAskerSaid = (): boolean => new URLSearchParams(window.location.search).has('as');

/** Who answers. Where the address says who is asking, it is for the framework, which knows who works where. */
export function judgeRinging(moment: Moment, base: string): void {
  if (isAskerSaid()) return;
  judgeAll('data-ringing', (text) => ringPiece(readRinging(text), moment, { base }));
}

/** Nobody who answers now is named again in the list below. */
export const nameOnce = (): void =>
  document.querySelectorAll('[data-ringing]').forEach((place) => sayOnce(place));

/** Whether the review of what the page says is late. */
export const judgeReviews = (moment: Moment, base: string): void =>
  judgeAll('data-reviewed', (text) =>
    lateReviewPiece(readReviewed(text), base, toLondon(moment.now).date),
  );
