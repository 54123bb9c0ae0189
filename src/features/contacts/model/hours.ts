/** Opening hours in words that are true at any hour of any day. */
import { formatTime } from '../../../shared/calendar/dates';
import { type Day, dayName, days } from '../../../shared/calendar/days';
import { joinWords } from '../../../shared/lists';
import type { Hours } from './schema';

/** `[monday, tuesday, wednesday]` as `Monday to Wednesday`; days that do not follow each other are listed. */
export function describeDays(listed: readonly Day[]): string {
  const indexes = [...new Set(listed.map((day) => days.indexOf(day)))].sort((a, b) => a - b);
  if (indexes.length === 7) return 'Every day';
  const runs = indexes.reduce<number[][]>((all, index) => {
    const last = all.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else all.push([index]);
    return all;
  }, []);
  const words = runs.flatMap((run) => {
    const names = run.map((index) => dayName(days[index] as Day));
    return names.length > 2 ? [`${names[0]} to ${names.at(-1)}`] : names;
  });
  return joinWords(words);
}

/** `"18:00-08:00"` as `6pm to 8am the next day`. */
export function describeSpan(span: string): string {
  const [from, to] = span.split('-') as [string, string];
  if (from === '00:00' && to === '24:00') return 'all day and night';
  const overnight = to <= from ? ' the next day' : '';
  return `${formatTime(from)} to ${formatTime(to)}${overnight}`;
}

const bankHolidayWords = {
  closed: 'Closed on bank holidays.',
  open: 'Open on bank holidays.',
  'all-day': 'Open all day and night on bank holidays.',
} as const;

type WeeklyEntry = Extract<Hours, { kind: 'weekly' }>['weekly'][number];

const describeEntry = ({ days: listed, spans }: WeeklyEntry): string =>
  `${describeDays(listed)}, ${spans.map(describeSpan).join(' and ')}`;

/**
 * The hours as short sentences, for example `Monday to Friday, 8am to 6pm.` and `Closed on bank holidays.` The first is the
 * whole usual week: where there is room for one sentence, no day is left out.
 */
export function describeHours(hours: Hours): string[] {
  if (hours.kind === 'none') return [];
  const note = hours.note ? [hours.note] : [];
  if (hours.kind === 'always') return ['Every day, at any time.', ...note];
  if (hours.kind === 'unknown') return ['We do not know their hours.', ...note];
  return [
    ...(hours.summary ? [hours.summary] : [`${hours.weekly.map(describeEntry).join('; ')}.`]),
    bankHolidayWords[hours.bankHolidays],
    ...note,
  ];
}
