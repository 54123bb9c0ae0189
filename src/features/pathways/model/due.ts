/**
 * When a time limit ends, by the clocks of London. The rule for working days: the day on which the time begins is not
 * counted, whatever the hour and whether it is a working day or not; the first working day after it is day one; the time
 * ends when the last day's office hours end. Monday to Friday are working days, bank holidays of England are not.
 */
import { addWorkingDays, type Calendar, hasDate } from '../../../shared/calendar/calendar';
import {
  addDays,
  fromLondon,
  minutesOfDay,
  toLondon,
  type WallTime,
} from '../../../shared/calendar/london';
import { addMonths } from '../../../shared/calendar/months';
import type { Clock } from './schema';

export type Due =
  | { kind: 'at'; at: WallTime }
  /** The calendar does not reach that far. */
  | { kind: 'beyond' };

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
  return at && hasDate(calendar, start.date) && hasDate(calendar, at.date)
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
