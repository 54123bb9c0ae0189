/** The clock, at the edge: everything else is given the date. */

import { londonDay } from '../shared/dates';

/** Today's calendar date in Europe/London, `2026-11-24`. `PORTAL_TODAY` sets it for tests and rebuilds. */
export function londonToday(now: Date = new Date()): string {
  const set = process.env.PORTAL_TODAY;
  if (set && /^\d{4}-\d{2}-\d{2}$/.test(set)) return set;
  return londonDay(now);
}

/** Whether this run builds what the public will see. */
export const isRelease = (): boolean => process.env.PORTAL_ENV === 'production';
