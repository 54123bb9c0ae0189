/** Whether a contact answers at an instant, until when, or from when again. Pure: the instant is a parameter. */
import {
  addDays,
  fromLondon,
  minutesOfDay,
  toLondon,
  weekdayOf,
  type WallTime,
} from '../../../shared/calendar/london';
import { type Calendar, hasDate } from '../../../shared/calendar/calendar';
import { days } from '../../../shared/calendar/days';
import { type Minutes, readSpan } from '../../../shared/calendar/spans';
import type { Hours } from './schema';

export type OpenState =
  /** Always answers. */
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

/** The same spans in order, those that meet or overlap made one. */
function joinSpans(spans: readonly Minutes[]): Minutes[] {
  return [...spans]
    .sort((a, b) => a[0] - b[0])
    .reduce<Minutes[]>((joined, [from, to]) => {
      const last = joined.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
      return joined;
    }, []);
}

/**
 * The spans that begin on one calendar date, in minutes by the clock; an end of 1440 or more runs into the next day. A
 * night that begins on a bank holiday belongs to that day, so `all-day` adds the day's own spans to the whole day.
 */
export function clockSpans(hours: Weekly, date: string, { bankHolidays }: Calendar): Minutes[] {
  const exception = hours.exceptions.find((e) => e.date === date);
  if (exception) return joinSpans(exception.spans.map(readSpan));
  const holiday = bankHolidays.includes(date);
  if (holiday && hours.bankHolidays === 'closed') return [];
  const day = days[weekdayOf(date)];
  const usual = hours.weekly
    .filter((entry) => entry.days.some((d) => d === day))
    .flatMap((entry) => entry.spans.map(readSpan));
  const wholeDay: Minutes[] =
    holiday && hours.bankHolidays === 'all-day' ? [[0, minutesOfDay]] : [];
  return joinSpans([...wholeDay, ...usual]);
}

const remembered = new WeakMap<Calendar, WeakMap<Weekly, Map<string, Span[]>>>();

/** What was worked out before for the same hours: a directory asks the same days thousands of times. */
function memoryOf(hours: Weekly, calendar: Calendar): Map<string, Span[]> {
  const byHours = remembered.get(calendar) ?? new WeakMap<Weekly, Map<string, Span[]>>();
  remembered.set(calendar, byHours);
  const byDate = byHours.get(hours) ?? new Map<string, Span[]>();
  byHours.set(hours, byDate);
  return byDate;
}

/** The spans that begin on a date, as instants. One wholly in the hour skipped in spring does not come. */
function spansOfDate(hours: Weekly, date: string, calendar: Calendar): readonly Span[] {
  const memory = memoryOf(hours, calendar);
  const known = memory.get(date);
  if (known) return known;
  const spans = clockSpans(hours, date, calendar)
    .map(([from, to]) => ({ start: fromLondon(date, from), end: fromLondon(date, to) }))
    .filter(({ start, end }) => start < end);
  memory.set(date, spans);
  return spans;
}

/** The spans that begin on the days from `first` to `last`, joined where they meet. */
function spansBetween(hours: Weekly, first: string, last: string, calendar: Calendar): Span[] {
  const joined: Span[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    for (const span of spansOfDate(hours, date, calendar)) {
      const before = joined.at(-1);
      if (before && span.start <= before.end) before.end = Math.max(before.end, span.end);
      else joined.push({ ...span });
    }
  }
  return joined;
}

/**
 * When a contact answers from one day to another, as instants (milliseconds since 1970 UTC). Empty for hours that are
 * not known.
 * @param first a calendar date in Europe/London, as is `last`.
 */
export function openSpans(hours: Hours, first: string, last: string, calendar: Calendar): Span[] {
  if (hours.kind === 'always')
    return [{ start: fromLondon(first, 0), end: fromLondon(addDays(last, 1), 0) }];
  return hours.kind === 'weekly' ? spansBetween(hours, addDays(first, -1), last, calendar) : [];
}

/**
 * The state at an instant.
 * @param now milliseconds since 1970 UTC.
 */
export function openState(hours: Hours, now: number, calendar: Calendar): OpenState {
  if (hours.kind === 'none') return { kind: 'unknown' };
  if (hours.kind !== 'weekly') return { kind: hours.kind };
  const today = toLondon(now).date;
  if (!hasDate(calendar, today)) return { kind: 'clock' };
  const spans = spansBetween(hours, addDays(today, -1), addDays(today, lookAhead), calendar);
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
    hasDate(calendar, today) &&
    [addDays(today, -1), today].some((date) =>
      spansOfDate(hours, date, calendar).some(({ start, end }) => start <= now && now < end),
    )
  );
}
