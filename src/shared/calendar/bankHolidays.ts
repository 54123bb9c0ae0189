/** The bank holidays of England, from a maintained library; at build time only, since its data is large. */
import Holidays from 'date-holidays';
import { weekdayOf } from './london';
import type { Calendar } from './calendar';

/** A year back for what was agreed before the build, and three ahead for a site that is not built again soon. */
const yearsBack = 1;
const yearsAhead = 3;
/** A calendar date has four digits for its year. */
const lastYear = 9999;

/**
 * The calendar around a build. A holiday on a weekend is left out and its substitute day kept, as the government lists
 * them: on the weekend itself a service keeps its weekend hours.
 * @param today the calendar date of the build in Europe/London, `2026-11-24`; no date of the content moves the calendar.
 * @param proclaimed days that the partnership adds, since they were proclaimed after the library's release.
 */
export function makeCalendar(today: string, proclaimed: readonly string[] = []): Calendar {
  const year = Number(today.slice(0, 4));
  const [first, last] = [year - yearsBack, Math.min(year + yearsAhead, lastYear)];
  const england = new Holidays('GB', 'ENG');
  const listed = Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((each) =>
    england
      .getHolidays(each, 'en')
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  const days = new Set([...listed, ...proclaimed].filter((day) => weekdayOf(day) < 5));
  return { from: `${first}-01-01`, to: `${last}-12-31`, bankHolidays: [...days].sort() };
}
