/** The days of the week as records write them; the week starts on Monday (ISO 8601). */
import { weekdayOf } from './london';

export const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Day = (typeof days)[number];

/** `monday` as `Monday`. */
export const dayName = <D extends Day>(day: D): Capitalize<D> =>
  `${day.charAt(0).toUpperCase()}${day.slice(1)}` as Capitalize<D>;

/** The name of the day of the week a date is: `Monday`. */
export const weekdayName = (date: string): string => dayName(days[weekdayOf(date)] as Day);
