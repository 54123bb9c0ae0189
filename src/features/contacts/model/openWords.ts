/** The live state in words: `Open now, until 6pm.` */
import { formatDate, formatTime } from '../../../shared/calendar/dates';
import { addDays, toClock, toLondon, type WallTime } from '../../../shared/calendar/london';
import { weekdayName } from '../../../shared/calendar/days';
import type { OpenState } from './openState';

/**
 * When somebody opens again, to follow `until`: `9am tomorrow`, `9am on Monday`.
 * @param now milliseconds since 1970 UTC.
 */
export const describeOpening = (opens: WallTime, now: number): string =>
  describeMoment(opens, toLondon(now).date);

/** When, seen from today: a time alone, `tomorrow at 8am`, `Monday at 8am`, or the whole date beyond a week. */
function describeMoment({ date, minutes }: WallTime, today: string): string {
  const time = formatTime(toClock(minutes));
  if (date === today) return time;
  if (date === addDays(today, 1)) return minutes === 0 ? 'midnight' : `${time} tomorrow`;
  const name = weekdayName(date);
  if (date <= addDays(today, 6)) return `${time} on ${name}`;
  return `${time} on ${name} ${formatDate(date)}`;
}

/**
 * The state in words, without the full stop; undefined where nothing certain can be said and the usual hours must do.
 * @param now milliseconds since 1970 UTC.
 */
export function describeOpenState(state: OpenState, now: number): string | undefined {
  const { date: today } = toLondon(now);
  switch (state.kind) {
    case 'always':
      return 'Open now';
    case 'open':
      return state.until ? `Open now, until ${describeMoment(state.until, today)}` : 'Open now';
    case 'closed':
      return state.opens
        ? `Closed now. Opens at ${describeMoment(state.opens, today)}`
        : 'Closed now';
    case 'clock':
      return 'This device’s date looks wrong, so we cannot tell if they are open';
    case 'unknown':
      return undefined;
  }
}
