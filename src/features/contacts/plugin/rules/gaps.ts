/** Hours of the coming year at which neither a contact nor who stands in for it answers. */
import { formatDate, formatTime } from '../../../../shared/calendar/dates';
import { addDays, fromLondon, toClock, toLondon } from '../../../../shared/calendar/london';
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Calendar } from '../../../../shared/calendar/calendar';
import { weekdayName } from '../../../../shared/calendar/days';
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

/** `8:45am on Monday`; with its date, `8:45am on Monday 4 January 2027`. */
function sayMoment(instant: number, dated: boolean): string {
  const { date, minutes } = toLondon(instant);
  return `${formatTime(toClock(minutes))} on ${weekdayName(date)}${dated ? ` ${formatDate(date)}` : ''}`;
}

/** Gaps that come back each week are one line with their count; the others name their dates. */
function sayGaps(gaps: readonly Gap[]): string {
  const byWeek = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const words = `${sayMoment(gap.from, false)} to ${sayMoment(gap.to, false)}`;
    byWeek.set(words, [...(byWeek.get(words) ?? []), gap]);
  }
  return [...byWeek]
    .map(([words, [first, ...more]]) => {
      if (!first) return '';
      return more.length === 0
        ? `${sayMoment(first.from, true)} to ${sayMoment(first.to, true)}`
        : `${words} (${more.length + 1} times, first on ${formatDate(toLondon(first.from).date)})`;
    })
    .join('; ');
}

const sayClosed = (others: readonly Contact[]): string =>
  others.length === 1
    ? `this contact and ${others[0]?.id} are both`
    : `this contact, ${others.map(({ id }) => id).join(' and ')} are all`;

type Records = readonly Loaded<Contact>[];

/** Who takes over from a contact when it is closed, one after the other, each once. */
function takeOver(contact: Contact, records: Records): Contact[] {
  const chain = [contact];
  for (let next: Contact | undefined = contact; next;) {
    const id: string | undefined = next.outOfHours;
    next = records.find(({ value }) => value.id === id)?.value;
    if (!next || chain.includes(next)) break;
    chain.push(next);
  }
  return chain.slice(1);
}

/**
 * A warning for each contact with weekly hours that leaves a stretch of the coming 12 months to nobody.
 * @param today the calendar date in Europe/London.
 */
export function checkGaps(records: Records, calendar: Calendar, today: string): Problem[] {
  const last = addDays(today, daysAhead);
  const range = { from: fromLondon(today, 0), to: fromLondon(last, 0) };
  const spansOf = ({ hours }: Contact) => openSpans(hours, today, last, calendar);
  return records.flatMap(({ value, source }): Problem[] => {
    const others = takeOver(value, records);
    // Of hours that are not known nothing can be said.
    if (value.hours.kind !== 'weekly' || others.length === 0) return [];
    if (others.some(({ hours }) => !['always', 'weekly'].includes(hours.kind))) return [];
    const gaps = gapsBetween([value, ...others].flatMap(spansOf), range);
    if (gaps.length === 0) return [];
    return [
      {
        file: source.file,
        ...source.locate(['outOfHours']),
        field: 'outOfHours',
        message: `${sayClosed(others)} closed from ${sayGaps(gaps)}`,
        fix: 'correct the hours of one of them, or name another contact for outOfHours',
        severity: 'warning',
      },
    ];
  });
}
