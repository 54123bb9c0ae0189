/** That a review is late, as HTML: for the component, and for the small script a page has before it. */
import { daysBetween, formatDate } from '../../../shared/calendar/dates';
import { type Html, html } from '../../../shared/html';

/** A record, and who looks at it again when. */
export interface Reviewed {
  /** The last day on which the review was in time. */
  due: string;
  /** The contact that keeps the record. */
  owner: { id: string; name?: string };
  of: 'contact' | 'page';
}

/** For an attribute of the page. */
export const writeReviewed = ({ due, owner: { id, name }, of }: Reviewed): string =>
  JSON.stringify({ due, owner: { id, name }, of });

/** What `writeReviewed` wrote. Throws on any other text. */
export const readReviewed = (text: string): Reviewed => JSON.parse(text) as Reviewed;

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const advice = {
  contact:
    'They may be out of date. If nobody answers, look for another way to reach them, and tell whoever looks after this record:',
  page: 'Before you rely on it, check with',
} as const;

/**
 * Nothing while the review is in time, or no day is known.
 * @param base the site's base address, with slashes at both ends.
 * @param today the calendar date in Europe/London by the device.
 */
export function lateReviewPiece(
  { due, owner, of }: Reviewed,
  base: string,
  today: string | undefined,
): Html {
  if (today === undefined || due >= today) return html``;
  const what = of === 'contact' ? 'These details were' : 'This page was';
  return html`<p class="notice"><b>Review overdue.</b> ${what} due to be checked by ${formatDate(due)}, ${days(daysBetween(due, today))} ago by the date on your device. ${advice[of]} <a href="${base}contacts/${owner.id}">${owner.name ?? 'the team that keeps it'}</a>.</p>`;
}
