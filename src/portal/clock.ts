/** What a run is told from outside: the clock, and its settings. Everything else is given the date. */
import { findReasonFault } from '../features/contacts/model/overdue';
import { isRealDate, londonDay } from '../shared/calendar/dates';

/** Today's calendar date in Europe/London, `2026-11-24`. `PORTAL_TODAY` sets it for tests and rebuilds. */
export function londonToday(now: Date = new Date()): string {
  const set = process.env.PORTAL_TODAY;
  if (set && isRealDate(set)) return set;
  return londonDay(now);
}

/** Where the site will be served: its origin, and its base address with slashes at both ends. */
export const siteAddress = (): { url: string; baseUrl: string } => ({
  url: process.env.PORTAL_URL ?? 'https://portal.example',
  baseUrl: process.env.PORTAL_BASE_URL ?? '/',
});

/** Whether this run builds what the public will see. */
export const isRelease = (): boolean => process.env.PORTAL_ENV === 'production';

/** Why this run may carry overdue contacts, as `npm run build -- --allow-overdue` hands it on; a reason that says nothing is none. */
export function overdueReason(): { allowOverdue?: string } {
  const reason = process.env.PORTAL_ALLOW_OVERDUE;
  return reason !== undefined && findReasonFault(reason) === undefined
    ? { allowOverdue: reason.trim() }
    : {};
}
