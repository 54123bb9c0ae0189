/**
 * Wall-clock time in Europe/London, whatever zone the device is set to. The rules of the clock come from the
 * browser's or Node's own time zone data (Intl), so a change of the law needs no change here.
 */

const minute = 60_000;
export const minutesOfDay = 1_440;

/** Made when it is first asked for: a phone takes a tenth of a second to read its time zones. */
let wall: Intl.DateTimeFormat | undefined;

const makeWall = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

/** A moment as the clocks of London show it. */
export interface WallTime {
  /** The calendar date, `2026-11-24`. */
  date: string;
  /** Minutes since that date's midnight by the clock, 0 to 1439. */
  minutes: number;
}

/** A stretch of time, from one instant to before another, in which London is as many minutes ahead of UTC. */
export type ClockSpan = readonly [from: number, to: number, ahead: number];

/** What the build worked out, so that the small script of a page has no zones to read. */
let told: readonly ClockSpan[] = [];

/** @param spans of `listClockSpans`; outside them the device's own zones are asked, as without any. */
export const tellClock = (spans: readonly ClockSpan[]): void => {
  told = spans;
};

/** Offsets by the quarter hour, at whose start alone a zone has ever changed its clocks: a directory asks thousands of times. */
const known = new Map<number, number>();
const quarter = 15 * minute;
const mostKnown = 5_000;

/** How many minutes London is ahead of UTC at an instant: 0 in winter, 60 in summer. */
export function londonOffset(instant: number): number {
  const key = Math.floor(instant / quarter);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const offset = readOffset(key * quarter);
  known.set(key, offset);
  return offset;
}

function readOffset(instant: number): number {
  const span = told.find(([from, to]) => instant >= from && instant < to);
  if (span) return span[2];
  wall ??= makeWall();
  const part = Object.fromEntries(
    wall.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<Intl.DateTimeFormatPartTypes, number>;
  const asUtc = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return Math.round((asUtc - instant) / minute);
}

/** @param instant milliseconds since 1970 UTC. */
export function toLondon(instant: number): WallTime {
  const shifted = new Date(instant + londonOffset(instant) * minute);
  return {
    date: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

/**
 * The instant (milliseconds since 1970 UTC) at which London's clocks show `minutes` after midnight of `date`; more than
 * 1439 runs into the next days. Of an hour that comes twice in autumn it takes the first; of one that is skipped in
 * spring, the moment of the change.
 */
export function fromLondon(date: string, minutes: number): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  const [before, after] = [londonOffset(asUtc - 180 * minute), londonOffset(asUtc + 180 * minute)];
  if (before === after) return asUtc - before * minute;
  const earlier = asUtc - Math.max(before, after) * minute;
  const later = asUtc - Math.min(before, after) * minute;
  if (shows(earlier, asUtc)) return earlier;
  return shows(later, asUtc) ? later : changeBetween(asUtc - 180 * minute, asUtc + 180 * minute);
}

const shows = (instant: number, asUtc: number): boolean =>
  instant + londonOffset(instant) * minute === asUtc;

/** The first instant after `from` at which the offset differs; both ends lie on either side of one change. */
function changeBetween(from: number, to: number): number {
  const old = londonOffset(from);
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / (2 * minute)) * minute;
    if (londonOffset(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** How London's clocks stand from the start of one date to the start of another, change by change. */
export function listClockSpans(from: string, to: string): ClockSpan[] {
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const spans: ClockSpan[] = [];
  const day = minutesOfDay * minute;
  let since = start;
  for (let morning = start; morning < end; morning += day) {
    const [ahead, next] = [londonOffset(morning), Math.min(morning + day, end)];
    if (londonOffset(next) === ahead) continue;
    const change = changeBetween(morning, next);
    spans.push([since, change, ahead]);
    since = change;
  }
  return since < end ? [...spans, [since, end, londonOffset(end - minute)]] : spans;
}

/** `addDays('2026-02-28', 1)` is `2026-03-01`. */
export const addDays = (date: string, count: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + count * minutesOfDay * minute)
    .toISOString()
    .slice(0, 10);

/** 0 for Monday to 6 for Sunday (ISO 8601). */
export const weekdayOf = (date: string): number =>
  (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** `510` as `08:30`. */
export const toClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `"08:30"` as minutes since midnight; `"24:00"` is 1440. */
export const fromClock = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
