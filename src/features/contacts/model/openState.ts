/** Whether a contact answers at an instant, until when, or from when again. Pure: the instant is a parameter. */
import {
  addDays,
  fromClock,
  fromLondon,
  minutesOfDay,
  toLondon,
  weekdayOf,
  type WallTime,
} from '../../../shared/london';
import { type Calendar, covers } from './calendar';
import { days } from './days';
import type { Hours } from './schema';

export type OpenState =
  /** Answers at every hour of every day. */
  | { kind: 'always' }
  /** The service's hours are not known. */
  | { kind: 'unknown' }
  /** The device shows a date the calendar does not cover, so its clock cannot be relied on. */
  | { kind: 'clock' }
  /** `until` is missing where no end lies within the days looked at. */
  | { kind: 'open'; until?: WallTime }
  | { kind: 'closed'; opens?: WallTime };

/** A span of time as instants: open from `start`, closed again at `end`. */
interface Span {
  start: number;
  end: number;
}

type Weekly = Extract<Hours, { kind: 'weekly' }>;

/** How many days ahead the next opening is looked for: longer than any run of closed days in a year. */
const lookAhead = 14;

/** The spans of one calendar date by the clock, in minutes; an end of 1440 or more runs into the next day. */
export function clockSpans(
  hours: Weekly,
  date: string,
  { bankHolidays }: Calendar,
): [number, number][] {
  const exception = hours.exceptions.find((e) => e.date === date);
  const holiday = bankHolidays.includes(date);
  if (!exception && holiday && hours.bankHolidays === 'closed') return [];
  if (!exception && holiday && hours.bankHolidays === 'all-day') return [[0, minutesOfDay]];
  const day = days[weekdayOf(date)];
  const spans = exception
    ? exception.spans
    : hours.weekly
        .filter((entry) => entry.days.some((d) => d === day))
        .flatMap((entry) => entry.spans);
  return spans
    .map((span): [number, number] => {
      const [from, to] = [fromClock(span.slice(0, 5)), fromClock(span.slice(6))];
      return [from, to <= from ? to + minutesOfDay : to];
    })
    .sort((a, b) => a[0] - b[0]);
}

/** A span that lies wholly in the hour skipped in spring does not come. */
const spansOfDate = (hours: Weekly, date: string, calendar: Calendar): Span[] =>
  clockSpans(hours, date, calendar)
    .map(([from, to]) => ({ start: fromLondon(date, from), end: fromLondon(date, to) }))
    .filter(({ start, end }) => start < end);

/** The spans from yesterday to the end of the look-ahead, joined where they meet. */
function spansAround(hours: Weekly, today: string, calendar: Calendar): Span[] {
  const joined: Span[] = [];
  for (let i = -1; i <= lookAhead; i++) {
    for (const span of spansOfDate(hours, addDays(today, i), calendar)) {
      const last = joined.at(-1);
      if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
      else joined.push(span);
    }
  }
  return joined;
}

/**
 * The state at an instant.
 * @param now milliseconds since 1970 UTC.
 */
export function openState(hours: Hours, now: number, calendar: Calendar): OpenState {
  if (hours.kind !== 'weekly') return { kind: hours.kind };
  const today = toLondon(now).date;
  if (!covers(calendar, today)) return { kind: 'clock' };
  const spans = spansAround(hours, today, calendar);
  const current = spans.find(({ start, end }) => start <= now && now < end);
  const horizon = fromLondon(addDays(today, lookAhead), 0);
  if (current)
    return { kind: 'open', ...(current.end < horizon && { until: toLondon(current.end) }) };
  const next = spans.find(({ start }) => start > now);
  return { kind: 'closed', ...(next && { opens: toLondon(next.start) }) };
}

/**
 * Whether somebody answers at an instant: the quick form for long lists, which looks at two days alone. Unknown hours,
 * and a date the calendar does not cover, are not counted as open.
 * @param now milliseconds since 1970 UTC.
 */
export function isOpen(hours: Hours, now: number, calendar: Calendar): boolean {
  if (hours.kind !== 'weekly') return hours.kind === 'always';
  const today = toLondon(now).date;
  return (
    covers(calendar, today) &&
    [addDays(today, -1), today].some((date) =>
      spansOfDate(hours, date, calendar).some(({ start, end }) => start <= now && now < end),
    )
  );
}
