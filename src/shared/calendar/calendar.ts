/** Which days are bank holidays, and for which span of time that is known. */

import { addDays, weekdayOf } from './london';

/** Bank holidays of England and Wales (Banking and Financial Dealings Act 1971), over a span of whole years. */
export interface Calendar {
  /** First and last calendar date the list covers. */
  from: string;
  to: string;
  /** Weekdays that are bank holidays, substitute days included: `2027-12-27`. */
  bankHolidays: readonly string[];
}

/** Whether the calendar knows this date. A clock that shows another date is likely set wrong. */
export const hasDate = ({ from, to }: Calendar, date: string): boolean =>
  date >= from && date <= to;

/** Whether offices work on a date the calendar covers. */
export const isWorkingDay = (date: string, { bankHolidays }: Calendar): boolean =>
  weekdayOf(date) < 5 && !bankHolidays.includes(date);

/**
 * The date `count` working days after a date; undefined where the calendar ends before. The day itself is not counted,
 * whether it is a working day or not.
 */
export function addWorkingDays(
  date: string,
  count: number,
  calendar: Calendar,
): string | undefined {
  let [day, left] = [date, count];
  while (left > 0) {
    day = addDays(day, 1);
    if (!hasDate(calendar, day)) return undefined;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
