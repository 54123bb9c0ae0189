/** Opening hours as one short text, for an attribute of a page: what a script needs to judge them, and none of their words. */
import { days } from '../../../../shared/calendar/days';
import type { Hours } from '../schema';

type Weekly = Extract<Hours, { kind: 'weekly' }>;

const writeWeekly = ({ bankHolidays, weekly, exceptions }: Weekly): string =>
  [
    bankHolidays,
    ...weekly.map((entry) => [entry.days.map((day) => days.indexOf(day)).join(''), ...entry.spans]),
    ...exceptions.map(({ date, spans }) => [date, ...spans]),
  ]
    .map((part) => (typeof part === 'string' ? part : part.join(' ')))
    .join(';');

/**
 * Monday to Friday, nine to five, closed on bank holidays, is `closed;01234 09:00-17:00`. The days of a week are figures,
 * Monday 0; a date of its own follows in the same way. Hours that have no week are their kind alone.
 */
export const writeHours = (hours: Hours): string =>
  hours.kind === 'weekly' ? writeWeekly(hours) : hours.kind;

/** What `writeHours` wrote, without notes. Throws a TypeError on what it did not write. */
export function readHours(code: string): Hours {
  const [first = '', ...rest] = code.split(';');
  if (first === 'always' || first === 'none') return { kind: first };
  if (first === 'unknown') return { kind: first, note: '' };
  if (first !== 'closed' && first !== 'open' && first !== 'all-day')
    throw new TypeError(`not opening hours: ${code}`);
  const parts = rest.map((part) => {
    const [key = '', ...spans] = part.split(' ');
    return { key, spans };
  });
  return {
    kind: 'weekly',
    bankHolidays: first,
    weekly: parts
      .filter(({ key }) => !key.includes('-'))
      .map(({ key, spans }) => ({ days: days.filter((_, i) => key.includes(String(i))), spans })),
    exceptions: parts
      .filter(({ key }) => key.includes('-'))
      .map(({ key, spans }) => ({ date: key, spans })),
  };
}
