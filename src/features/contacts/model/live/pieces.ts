/**
 * What a page says of a contact that depends on the hour or the day, as HTML. The server writes it with no moment, and so
 * what is true at any time; the small script of a page and the components write it with one. All three call these.
 */
import type { Calendar } from '../../../../shared/calendar/calendar';
import { toLondon } from '../../../../shared/calendar/london';
import { type Html, html } from '../../../../shared/html';
import type { ContactLine } from '../line';
import { type OpenState, openState } from '../openState';
import { describeOpenState } from '../openWords';
import { type Mark, markWords } from '../reliance';
import type { Hours } from '../schema';
import { writeHours } from './hoursCode';

/** An instant (milliseconds since 1970 UTC) and the bank holidays around it. */
export interface Moment {
  now: number;
  calendar: Calendar;
}

/** How a state is drawn, where it is certain; the style sheet has a shape and a colour for each, and for the rest. */
const tones: Partial<Record<OpenState['kind'], 'open' | 'closed'>> = {
  open: 'open',
  always: 'open',
  closed: 'closed',
};

/**
 * Whether somebody answers, in words; nothing without a moment, and where nothing certain can be said.
 * @param end what the words end with: nothing where they stand in brackets inside a sentence.
 */
export function openPiece(hours: Hours, moment: Moment | undefined, end = '.'): Html {
  const state = moment && openState(hours, moment.now, moment.calendar);
  const words = state && describeOpenState(state, moment.now);
  return state && words
    ? html`<b data-tone="${tones[state.kind] ?? 'unsure'}">${words}${end}</b>`
    : html``;
}

/** The same in its place, which a script finds by its hours; nothing for hours that no script can judge. */
export const openPlace = (hours: Hours, moment: Moment | undefined): Html =>
  hours.kind === 'weekly' || hours.kind === 'always'
    ? html`<span data-hours="${writeHours(hours)}">${openPiece(hours, moment)}</span>`
    : html``;

/** What says when a number answers. */
export interface Answering {
  hours: Hours;
  /** The usual hours, in sentences. */
  hoursText: readonly string[];
}

/** When a number answers: whether it does at this moment, and its usual hours where the page has them. */
export function hoursPiece(
  { hours, hoursText: [usual] = [] }: Pick<Answering, 'hours'> & Partial<Answering>,
  moment: Moment | undefined,
): Html {
  const place = openPlace(hours, moment);
  return html`${(usual ?? place.text) && html`<p class="quiet">${place} ${usual}</p>`}`;
}

/** A shape of its own for each class, so that colour never carries it alone. */
const shapes: Record<Mark['status'], string> = {
  confirmed: '\u2713',
  published: '\u25cf',
  'second-hand': '?',
  sample: '\u2715',
};

/** The classes of what the hour may add to a page, a late review included: its styles are there before it is. */
export const pieceClasses: readonly string[] = [
  ...['number', 'phone', 'quiet', 'notice', 'mark'],
  ...Object.keys(shapes).map((status) => `mark--${status}`),
];

export type ShortMark = Pick<Mark, 'status' | 'label' | 'staleFrom' | 'on'>;

/** How far a number can be relied on, in words: what was seen, or that nobody has looked for too long. */
export function markPiece(mark: ShortMark, moment: Pick<Moment, 'now'> | undefined): Html {
  const words = markWords(mark, moment && toLondon(moment.now).date);
  const status = words === mark.label ? mark.status : 'second-hand';
  return html`<span class="mark mark--${status}"><span aria-hidden="true">${shapes[status]}</span> ${words}</span>`;
}

/** From which day a mark is out of date, and the day of the last look; undefined for one that never is. */
export const writeStale = ({ staleFrom, on }: ShortMark): string | undefined =>
  staleFrom && `${staleFrom} ${on}`;

/**
 * The piece for what `writeStale` wrote, once it is out of date. Until then undefined: what the page says holds.
 */
export function stalePiece(code: string, moment: Pick<Moment, 'now'>): Html | undefined {
  const [staleFrom = '', on = ''] = code.split(' ');
  const isStale = toLondon(moment.now).date >= staleFrom;
  return isStale
    ? markPiece({ status: 'second-hand', label: '', staleFrom, on }, moment)
    : undefined;
}

/** The mark in its place, which a script finds by the day. */
export const markPlace = (mark: ShortMark, moment: Moment | undefined): Html =>
  html`<span${staleAttribute(mark)}>${markPiece(mark, moment)}</span>`;

function staleAttribute(mark: ShortMark): Html {
  const stale = writeStale(mark);
  return stale ? html` data-stale="${stale}"` : html``;
}

/** As much of a contact as is said where it is one of several. */
export interface ShortContact extends Pick<
  ContactLine,
  'id' | 'name' | 'email' | 'webForm' | 'hours'
> {
  phones: readonly Pick<ContactLine['phones'][number], 'display' | 'href' | 'label'>[];
  mark: ShortMark;
}

/** The first number; another way to reach them where there is none. */
export function shortReach(
  { phones: [phone], email, webForm, mark }: ShortContact,
  moment: Moment | undefined,
): Html {
  const place = markPlace(mark, moment);
  if (phone)
    return html`<p class="number">${phone.label && html`<b>${phone.label}</b> `}<a class="phone" href="${phone.href}">${phone.display}</a> ${place}</p>`;
  return html`${webForm && html`<p><a href="${webForm.url}">${webForm.label}</a> ${place}</p>`}${email && html`<p><a href="mailto:${email}">${email}</a>${!webForm && html` ${place}`}</p>`}`;
}
