/** The bank holidays of a country or a part of it, from a maintained library; at build time only, since its data is large. */
import Holidays from 'date-holidays';
import { remember } from '../remember';
import { weekdayOf } from './london';
import type { Calendar } from './calendar';

/** A country and a part of it, by the codes of ISO 3166. */
export interface HolidayRegion {
  country: string;
  region?: string | undefined;
}

const england: HolidayRegion = { country: 'GB', region: 'ENG' };

/** Where no part of the United Kingdom is named, it is England: its parts have no holidays in common with all others. */
const regionOf = ({ country = england.country, region }: Partial<HolidayRegion>): HolidayRegion =>
  country === england.country && !region ? england : { country, region };

/** Whether the library knows the holidays of a region. */
export const knowsRegion = ({ country, region }: HolidayRegion): boolean => {
  const known = new Holidays();
  return country in known.getCountries() && (!region || region in (known.getStates(country) ?? {}));
};

/** A year back for what was agreed before the build, and three ahead for a site that is not built again soon. */
const yearsBack = 1;
const yearsAhead = 3;
/** A calendar date has four digits for its year. */
const lastYear = 9999;

const publicHolidays = remember(
  50,
  (year: number, country: string, region: string | undefined): string[] =>
    (region ? new Holidays(country, region) : new Holidays(country))
      .getHolidays(year, 'en')
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
);

/**
 * The calendar around a build. A holiday on a weekend is left out and its substitute day kept, as the government lists
 * them: on the weekend itself a service keeps its weekend hours.
 * @param today the calendar date of the build in Europe/London, `2026-11-24`; no date of the content moves the calendar.
 * @param proclaimed days that the partnership adds, since they were proclaimed after the library's release.
 * @param region whose bank holidays; those of England unless told.
 */
export function makeCalendar(
  today: string,
  proclaimed: readonly string[] = [],
  place: Partial<HolidayRegion> = england,
): Calendar {
  const { country, region } = regionOf(place);
  const year = Number(today.slice(0, 4));
  const [first, last] = [year - yearsBack, Math.min(year + yearsAhead, lastYear)];
  const listed = Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((each) =>
    publicHolidays(each, country, region),
  );
  const days = new Set([...listed, ...proclaimed].filter((day) => weekdayOf(day) < 5));
  return { from: `${first}-01-01`, to: `${last}-12-31`, bankHolidays: [...days].sort() };
}
