/** Which days are bank holidays, and for which span of time that is known. */

/** Bank holidays of England and Wales (Banking and Financial Dealings Act 1971), over a span of whole years. */
export interface Calendar {
  /** First and last calendar date the list covers. */
  from: string;
  to: string;
  /** Weekdays that are bank holidays, substitute days included: `2027-12-27`. */
  bankHolidays: readonly string[];
}

/** Whether the calendar knows this date. A clock that shows another date is likely set wrong. */
export const covers = ({ from, to }: Calendar, date: string): boolean => date >= from && date <= to;
