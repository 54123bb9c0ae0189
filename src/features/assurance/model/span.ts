/** When something is, as exactly as somebody has said it: a day, days, a month or months. No time zone: calendar dates. */
import { addDays } from '../../../shared/calendar/london';
import { addMonths, monthName, monthOf } from '../../../shared/calendar/months';
import { formatDate } from '../../../shared/calendar/dates';

export interface Span {
  /** The first day, `2027-03-01`. */
  first: string;
  /** The last day; the same for a single one. */
  last: string;
  /** What was said: days, or whole months of which no day is known. */
  exact: 'day' | 'month';
}

const isMonth = (when: string): boolean => when.length === 7;

const lastOfMonth = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);

/**
 * What was written as a span.
 * @param when a day (`2027-03-14`) or a month (`2027-03`).
 * @param until the same, for something longer.
 */
export const toSpan = (when: string, until = when): Span => ({
  first: isMonth(when) ? `${when}-01` : when,
  last: isMonth(until) ? lastOfMonth(until) : until,
  exact: isMonth(when) ? 'month' : 'day',
});

/** `14 March 2027`, `14 March 2027 to 2 April 2027`, `March 2027`, `January 2027 to March 2027`. */
export function spanWords({ first, last, exact }: Span): string {
  const words = exact === 'day' ? [first, last].map(formatDate) : [first, last].map(monthWords);
  return [...new Set(words)].join(' to ');
}

const monthWords = (day: string): string => monthName(monthOf(day));

/** The days of a span in a month, where its heading says which month: `14`, `14 to 16`, `day not given`. */
export function shortWords({ first, last, exact }: Span): string {
  if (exact === 'day' && monthOf(first) === monthOf(last)) {
    const days = [first, last].map((day) => `${Number(day.slice(8))}`);
    return [...new Set(days)].join(' to ');
  }
  if (exact === 'month' && monthOf(first) === monthOf(last)) return 'No day given';
  return spanWords({ first, last, exact });
}
