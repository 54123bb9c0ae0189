/** Reads the date and the time a person gives; whatever cannot be used gets a plain answer. */
import { type Calendar, hasDate } from '../../../shared/calendar/calendar';
import { formatDate, formatTime } from '../../../shared/calendar/dates';
import {
  fromClock,
  fromLondon,
  toClock,
  toLondon,
  type WallTime,
} from '../../../shared/calendar/london';
import { weekdayName } from '../../../shared/calendar/days';

export type Reading = { moment: WallTime } | { field: 'date' | 'time'; message: string };

interface Typed {
  /** As a date field gives it, `2026-11-24`; empty where the browser could make no date of it. */
  date: string;
  /** As a time field gives it, `08:30`. */
  time: string;
  /** Whether dates depend on the time of day. */
  needsTime: boolean;
}

const midday = '12:00';

function isDate(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** @param calendar over whose dates bank holidays are known. */
export function readMoment({ date, time, needsTime }: Typed, calendar: Calendar): Reading {
  if (date === '') return { field: 'date', message: 'Enter a full date: day, month and year.' };
  if (!isDate(date))
    return { field: 'date', message: 'There is no such date. Check the day and the month.' };
  if (!hasDate(calendar, date)) {
    return {
      field: 'date',
      message: `Enter a date from ${formatDate(calendar.from)} to ${formatDate(calendar.to)}. We do not know the bank holidays of other years.`,
    };
  }
  if (time === '' && needsTime)
    return {
      field: 'time',
      message: 'Enter a time as well. If you do not know it, enter your best guess.',
    };
  const clock = time === '' ? midday : time;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d/.test(clock))
    return { field: 'time', message: 'There is no such time. Write it like 9:30am or 14:15.' };
  // A time that the clocks skip in spring becomes the moment of the change.
  return { moment: toLondon(fromLondon(date, fromClock(clock))) };
}

/** `Friday 27 November 2026`. */
export const describeDay = (date: string): string => `${weekdayName(date)} ${formatDate(date)}`;

/** `Friday 27 November 2026 at 5pm`. */
export const describeMoment = ({ date, minutes }: WallTime): string =>
  `${describeDay(date)} at ${formatTime(toClock(minutes))}`;

/** A moment as an address carries it, `2026-11-27T18:40`. */
export const writeMoment = ({ date, minutes }: WallTime): string => `${date}T${toClock(minutes)}`;

/** What `writeMoment` wrote, as the two fields take it; whatever else it is, `readMoment` refuses. */
export function splitMoment(written: string): { date: string; time: string } {
  const [date = '', time = ''] = written.split('T');
  return { date, time };
}
