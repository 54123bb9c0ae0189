/** The calendar year by year. A partnership's year may begin in any month; a year is called by that in which it begins. */
import { addMonths, listMonths, monthName, monthOf } from '../../../shared/calendar/months';
import type { Dated } from './entry';

const two = (month: number): string => String(month).padStart(2, '0');

const firstMonth = (year: number, starts: number): string => `${year}-${two(starts)}`;

const lastMonth = (year: number, starts: number): string =>
  monthOf(addMonths(`${firstMonth(year, starts)}-01`, 11));

/**
 * The year that a day is in.
 * @param starts the month in which years begin, 1 to 12.
 */
export function yearOf(day: string, starts: number): number {
  const year = Number(day.slice(0, 4));
  return monthOf(day) < firstMonth(year, starts) ? year - 1 : year;
}

/** `2027`, or `April 2026 to March 2027` where years begin in April. */
export const yearName = (year: number, starts: number): string =>
  starts === 1
    ? `${year}`
    : `${monthName(firstMonth(year, starts))} to ${monthName(lastMonth(year, starts))}`;

/** The years in which something is, in order. */
export const listYears = (entries: readonly Dated[], starts: number): number[] =>
  [
    ...new Set(
      entries.flatMap(({ span: { first, last } }) => {
        const [from, to] = [yearOf(first, starts), yearOf(last, starts)];
        return Array.from({ length: to - from + 1 }, (_, i) => from + i);
      }),
    ),
  ].sort((a, b) => a - b);

export interface Month {
  /** `2027-03`. */
  month: string;
  /** In order; `again` is set where an entry began in an earlier month. */
  entries: { entry: Dated; again: boolean }[];
}

/** The twelve months of a year. @param entries in order. */
export const monthsOf = (entries: readonly Dated[], year: number, starts: number): Month[] =>
  listMonths(firstMonth(year, starts), lastMonth(year, starts)).map((month) => ({
    month,
    entries: entries
      .filter(({ span: { first, last } }) => monthOf(first) <= month && month <= monthOf(last))
      .map((entry) => ({ entry, again: monthOf(entry.span.first) < month })),
  }));

/**
 * The years as the page has them: this one and those after it, then those before it, newest first.
 * @param now the year that counts as this one.
 */
export const orderYears = (
  years: readonly number[],
  now: number,
): { ahead: number[]; before: number[] } => ({
  ahead: years.filter((year) => year >= now),
  before: years.filter((year) => year < now).reverse(),
});
