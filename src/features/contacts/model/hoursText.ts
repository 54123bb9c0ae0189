/** Opening hours in the short form people type into a cell: "Mon-Fri 09:00-17:00; Sat 10:00-12:00", "24 hours", "not known". */
import { toClock } from '../../../shared/calendar/london';
import { type Day, days } from '../../../shared/calendar/days';
import type { Hours } from './schema';

type WeeklyEntry = Extract<Hours, { kind: 'weekly' }>['weekly'][number];

export type HoursText =
  { kind: 'always' } | { kind: 'unknown' } | { kind: 'weekly'; weekly: WeeklyEntry[] };

/** What cannot be read: the piece at fault, and how to write it. */
export interface HoursFault {
  at: string;
  fix: string;
}

const short = (day: Day): string => day.charAt(0).toUpperCase() + day.slice(1, 3);
const groups: Record<string, readonly Day[]> = {
  daily: days,
  'every day': days,
  weekdays: days.slice(0, 5),
  weekends: days.slice(5),
};

function findDay(word: string): Day | undefined {
  return word.length < 3
    ? undefined
    : days.find(
        (day) =>
          day.startsWith(word) ||
          `${day}s` === word ||
          (word === 'tues' && day === 'tuesday') ||
          (word === 'thurs' && day === 'thursday'),
      );
}

/** `mon-fri, sun` as days, in order; undefined where a word is no day. */
function readDays(text: string): Day[] | undefined {
  const named = groups[text.trim()];
  if (named) return [...named];
  const found = text
    .split(/[,&]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): readonly Day[] | undefined => {
      const [from, to, ...rest] = part.split(/\s*(?:-|\bto\b)\s*/).map(findDay);
      if (!from || rest.length > 0) return undefined;
      if (!/-|\bto\b/.test(part)) return [from];
      if (!to) return undefined;
      const [first, last] = [days.indexOf(from), days.indexOf(to)];
      return first <= last
        ? days.slice(first, last + 1)
        : [...days.slice(first), ...days.slice(0, last + 1)];
    });
  if (found.length === 0 || found.some((part) => part === undefined)) return undefined;
  const all = new Set(found.flatMap((part) => part ?? []));
  return days.filter((day) => all.has(day));
}

const midday = 720;
const dayEnd = 1_440;

/** The hour of the 24-hour clock; undefined for an hour that no clock has. */
function readHour(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** `9am`, `9:30 am`, `0930`, `17.00` as minutes of the day; undefined for what may be morning or evening, such as `9`. */
function readDigits(text: string): number | undefined {
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/.exec(text) ?? [];
  if (!minutes && !half) return undefined;
  const hour = readHour(Number(hours), half);
  const minute = Number(minutes ?? 0);
  return hour === undefined || minute > 59 ? undefined : hour * 60 + minute;
}

/** A time of day in minutes: digits, or `midday`, `noon`, `midnight`. @param end only the end of a span may be 24:00. */
function readTime(text: string, end: boolean): number | undefined {
  if (text === 'midday' || text === 'noon') return midday;
  if (text === 'midnight') return end ? dayEnd : 0;
  const total = readDigits(text);
  if (total === undefined || total > dayEnd) return undefined;
  return total === dayEnd && !end ? undefined : total;
}

function readSpan(text: string): string | undefined {
  const [from, to, ...rest] = text.trim().split(/\s*(?:-|\bto\b)\s*/);
  if (!from || !to || rest.length > 0) return undefined;
  const [start, end] = [readTime(from, false), readTime(to, true)];
  return start === undefined || end === undefined || start === end
    ? undefined
    : `${toClock(start)}-${toClock(end)}`;
}

const allDay = /^(?:24 hours|24 hrs|24h|all day|24\/7)$/;

/** Small letters, one kind of dash and one space, as the pieces are read. */
const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();

/** The spans of one day as people type them: `9am to 5pm`, `all day`, `closed`. A piece that cannot be read is kept as typed. */
export function readDaySpans(written: string): string[] {
  const text = plain(written);
  if (text === 'closed') return [];
  if (allDay.test(text)) return ['00:00-24:00'];
  return written
    .split(/[,;&]|\band\b/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => readSpan(plain(piece)) ?? piece);
}

function readEntry(text: string): WeeklyEntry | HoursFault {
  const split =
    /^(.*?[a-z])\s*:?\s+(?=\d|midnight|midday|noon|all day)(.*)$/.exec(text) ??
    /^(.*?[a-z]):\s*(.*)$/.exec(text);
  const listed = split && readDays(split[1] ?? '');
  if (!split || !listed)
    return { at: text, fix: 'start with the days, for example Mon-Fri 09:00-17:00' };
  if (allDay.test((split[2] ?? '').trim())) return { days: listed, spans: ['00:00-24:00'] };
  const spans = (split[2] ?? '')
    .split(/[,&]|\band\b/)
    .map((piece) => ({ piece: piece.trim(), span: readSpan(piece) }));
  const wrong = spans.find(({ span }) => span === undefined);
  return wrong
    ? { at: wrong.piece, fix: 'write the span as 09:00-17:00 or 9am-5pm' }
    : { days: listed, spans: spans.flatMap(({ span }) => span ?? []) };
}

/** Reads the short form. Entries end with ";" or a new line; spans of one day have "," between them. */
export function readHours(written: string): HoursText | HoursFault {
  const text = plain(written);
  if (allDay.test(text) || text === '24 hours, every day' || text === '24 hours a day')
    return { kind: 'always' };
  if (/^(?:not known|unknown)$/.test(text)) return { kind: 'unknown' };
  const entries = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readEntry);
  const fault = entries.find((entry): entry is HoursFault => 'fix' in entry);
  if (fault) return fault;
  const weekly = entries.flatMap((entry) => ('days' in entry ? [entry] : []));
  const listed = weekly.flatMap((entry) => entry.days);
  const twice = listed.find((day, i) => listed.indexOf(day) !== i);
  if (twice)
    return {
      at: short(twice),
      fix: 'the day is given twice; put its spans in one entry with commas between',
    };
  return weekly.length === 0 ? { at: written, fix: 'write the hours' } : { kind: 'weekly', weekly };
}

/** `Mon-Fri, Sun`. */
function writeDays(listed: readonly Day[]): string {
  const runs = days
    .filter((day) => listed.includes(day))
    .reduce<Day[][]>((all, day) => {
      const last = all.at(-1);
      if (last && days.indexOf(last.at(-1) as Day) === days.indexOf(day) - 1) last.push(day);
      else all.push([day]);
      return all;
    }, []);
  return runs
    .map((run) =>
      run.length > 1 ? `${short(run[0] as Day)}-${short(run.at(-1) as Day)}` : short(run[0] as Day),
    )
    .join(', ');
}

/** The short form, which `readHours` reads back to the same. Exceptions, notes and bank holidays are not in it. */
export function writeHours(hours: HoursText): string {
  if (hours.kind === 'always') return '24 hours';
  if (hours.kind === 'unknown') return 'not known';
  return hours.weekly
    .map(({ days: listed, spans }) => `${writeDays(listed)} ${spans.join(', ')}`)
    .join('; ');
}
