/**
 * When a time limit ends, by the clocks of London. The rule for working days: the day on which the time begins is not
 * counted, whatever the hour and whether it is a working day or not; the first working day after it is day one; the time
 * ends when the last day's office hours end. Monday to Friday are working days, bank holidays of England are not.
 */
import type { Calendar } from '../../contacts/model/calendar';
import {
  addDays,
  fromLondon,
  minutesOfDay,
  toLondon,
  weekdayOf,
  type WallTime,
} from '../../../shared/london';
import type { Clock } from './schema';

export type Due =
  | { kind: 'at'; at: WallTime }
  /** The calendar does not reach that far. */
  | { kind: 'beyond' };

/** Whether bank holidays are known on a date. */
export const knows = ({ from, to }: Calendar, date: string): boolean => date >= from && date <= to;

/** Whether offices work on a date the calendar covers. */
export const isWorkingDay = (date: string, { bankHolidays }: Calendar): boolean =>
  weekdayOf(date) < 5 && !bankHolidays.includes(date);

/** The date `count` working days after a date, by the rule above; undefined where the calendar ends before. */
export function addWorkingDays(
  date: string,
  count: number,
  calendar: Calendar,
): string | undefined {
  let [day, left] = [date, count];
  while (left > 0) {
    day = addDays(day, 1);
    if (!knows(calendar, day)) return undefined;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The same day of a later month, or the last day of that month where it is shorter: 30 November and 3 months give 28 February. */
export function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
}

interface Question {
  /** When the time begins to run, by the clocks of London. */
  start: WallTime;
  clock: Pick<Clock, 'within' | 'unit'>;
  calendar: Calendar;
  /** When an office day ends, in minutes after midnight. */
  dayEnds: number;
}

/**
 * The last moment of a time limit. Hours are counted as they pass, also when the clocks change; days keep the time of day;
 * working days, weeks and months end with the office hours of their last day.
 */
export function dueAt({ start, clock: { within, unit }, calendar, dayEnds }: Question): Due {
  const at = endOf();
  return at && knows(calendar, start.date) && knows(calendar, at.date)
    ? { kind: 'at', at }
    : { kind: 'beyond' };

  function endOf(): WallTime | undefined {
    if (unit === 'hour')
      return toLondon(fromLondon(start.date, start.minutes) + within * 3_600_000);
    // A time of day that the clocks skip in spring is the moment of the change.
    if (unit === 'day')
      return toLondon(
        fromLondon(addDays(start.date, within), Math.min(start.minutes, minutesOfDay - 1)),
      );
    if (unit === 'week') return { date: addDays(start.date, 7 * within), minutes: dayEnds };
    if (unit === 'month') return { date: addMonths(start.date, within), minutes: dayEnds };
    const date = addWorkingDays(start.date, within, calendar);
    return date === undefined ? undefined : { date, minutes: dayEnds };
  }
}
