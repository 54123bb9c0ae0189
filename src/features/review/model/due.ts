/** Whether a review is overdue, due or later on a day. Pure: the day is a parameter. */
import { counted } from '../../../shared/counted';
import { daysBetween } from '../../../shared/calendar/dates';
import { addDays } from '../../../shared/calendar/london';

/** A review is in time on its day; it is overdue from the day after, which is when a release build refuses a contact. */
export type DueState = 'overdue' | 'due' | 'later';

/** @param within how many days ahead count as due. */
export function dueState(due: string, today: string, within: number): DueState {
  if (due < today) return 'overdue';
  return due <= addDays(today, within) ? 'due' : 'later';
}

const days = (count: number): string => counted(count, 'day');

/** `overdue by 3 days`, `due today`, `due in 12 days`. */
export function describeDue(due: string, today: string): string {
  const left = daysBetween(today, due);
  if (left === 0) return 'due today';
  return left < 0 ? `overdue by ${days(-left)}` : `due in ${days(left)}`;
}

/** The items overdue, or due within so many days, in the order given. */
export const listDue = <I extends { due: string }>(
  items: readonly I[],
  today: string,
  within: number,
): I[] => items.filter(({ due }) => dueState(due, today, within) !== 'later');

/** What to say of a number of items: `3 records, 1 overdue`. */
export function countDue(items: readonly { due: string }[], today: string): string {
  const overdue = items.filter(({ due }) => due < today).length;
  return `${counted(items.length, 'record')}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
}
