/** The bank holidays of England, from a maintained library; at build time only, since its data is large. */
import Holidays from 'date-holidays';
import { weekdayOf } from '../../../shared/london';
import type { Calendar } from '../model/calendar';

const yearsAhead = 3;

/**
 * The calendar from the start of a year to the end of the third year after it. A holiday on a weekend is left out and
 * its substitute day kept, as the government lists them: on the weekend itself a service keeps its weekend hours.
 * @param date any calendar date of the first year, `2026-11-24`.
 */
export function makeCalendar(date: string): Calendar {
  const first = Number(date.slice(0, 4));
  const years = Array.from({ length: yearsAhead + 1 }, (_, i) => first + i);
  const england = new Holidays('GB', 'ENG');
  const listed = years.flatMap((year) =>
    england
      .getHolidays(year, 'en')
      .filter(({ type }) => type === 'public')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
  return {
    from: `${first}-01-01`,
    to: `${first + yearsAhead}-12-31`,
    bankHolidays: [...new Set(listed.filter((day) => weekdayOf(day) < 5))].sort(),
  };
}
