/** Hours of the coming year at which neither a contact nor who stands in for it answers. */
import { formatDate, formatTime } from '../../../../shared/dates';
import { addDays, fromLondon, toClock, toLondon } from '../../../../shared/london';
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Calendar } from '../../model/calendar';
import { openSpans } from '../../model/openState';
import type { Contact } from '../../model/schema';

/** How far ahead the hours are looked at. */
const daysAhead = 365;

interface Gap {
  from: number;
  to: number;
}

/** The stretches between `from` and `to` in which none of several lists of open spans has one; instants. */
function gapsBetween(open: readonly { start: number; end: number }[], { from, to }: Gap): Gap[] {
  const gaps: Gap[] = [];
  let at = from;
  for (const { start, end } of [...open].sort((a, b) => a.start - b.start)) {
    if (start > at) gaps.push({ from: at, to: Math.min(start, to) });
    at = Math.max(at, end);
    if (at >= to) return gaps;
  }
  return at < to ? [...gaps, { from: at, to }] : gaps;
}

function sayMoment(instant: number): string {
  const { date, minutes } = toLondon(instant);
  return `${formatTime(toClock(minutes))} on ${formatDate(date)}`;
}

/**
 * A warning for each contact with weekly hours that leaves a stretch of the coming 12 months to nobody.
 * @param today the calendar date in Europe/London.
 */
export function checkGaps(
  records: readonly Loaded<Contact>[],
  calendar: Calendar,
  today: string,
): Problem[] {
  const last = addDays(today, daysAhead);
  const range = { from: fromLondon(today, 0), to: fromLondon(last, 0) };
  const spansOf = ({ hours }: Contact) => openSpans(hours, today, last, calendar);
  return records.flatMap(({ value, source }): Problem[] => {
    const other = records.find((record) => record.value.id === value.outOfHours)?.value;
    // Of hours that are not known nothing can be said.
    if (!other || value.hours.kind !== 'weekly' || other.hours.kind === 'unknown') return [];
    const gaps = gapsBetween([...spansOf(value), ...spansOf(other)], range);
    const [first] = gaps;
    if (!first) return [];
    const more = gaps.length > 1 ? `, and ${gaps.length - 1} more times` : '';
    return [
      {
        file: source.file,
        ...source.locate(['outOfHours']),
        field: 'outOfHours',
        message: `this contact and ${other.id} are both closed from ${sayMoment(first.from)} to ${sayMoment(first.to)}${more}`,
        fix: 'correct the hours of one of them, or name another contact for outOfHours',
        severity: 'warning',
      },
    ];
  });
}
