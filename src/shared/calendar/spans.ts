/** Spans of a day as records write them: `"17:00-08:45"`. */
import { fromClock, minutesOfDay } from './london';

export type Minutes = [from: number, to: number];

/** `"17:00-08:45"` in minutes since midnight; an end of 1440 or more runs into the next day. */
export function readSpan(span: string): Minutes {
  const [from, to] = [fromClock(span.slice(0, 5)), fromClock(span.slice(6))];
  return [from, to <= from ? to + minutesOfDay : to];
}
