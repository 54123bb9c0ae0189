/** What somebody ticked as read and understood: kept on their device, and taken along as CSV. */
import { isRealDate } from '../../../shared/calendar/dates';
import { kindNames, type StreamItem } from './item';

export interface ReadItem {
  /** The id of the item. */
  id: string;
  /** The day of the tick, by London's calendar. */
  on: string;
}

export interface ReadItems {
  read: readonly ReadItem[];
}

const mostKept = 2000;

const isRead = (value: unknown): value is ReadItem => {
  const { id, on } = Object(value) as Record<string, unknown>;
  return typeof id === 'string' && id.length < 200 && typeof on === 'string' && isRealDate(on);
};

/** Reads what a device kept; what is damaged is left out. */
export function readKept(stored: string): ReadItems {
  try {
    const value: unknown = JSON.parse(stored);
    return {
      read: Array.isArray(value) ? value.filter(isRead).map(({ id, on }) => ({ id, on })) : [],
    };
  } catch {
    return { read: [] };
  }
}

/** The text `readKept` reads back; undefined where there is nothing to keep. The oldest ticks go first. */
export const writeKept = ({ read }: ReadItems): string | undefined =>
  read.length === 0 ? undefined : JSON.stringify(read.slice(-mostKept));

/** Ticks an item, or takes the tick away. @param on today, in London. */
export const toggleRead = ({ read }: ReadItems, id: string, on: string): ReadItems => ({
  read: read.some((one) => one.id === id)
    ? read.filter((one) => one.id !== id)
    : [...read, { id, on }],
});

/** The columns of the file, in their order. `npm run noticed` reads item, read, setting and person. */
export const readColumns = [
  'item',
  'kind',
  'title',
  'changed',
  'read',
  'setting',
  'person',
] as const;

/** A row for each item, ticked or not: who has not read something is part of the answer. */
export const toReadRows = (
  items: readonly StreamItem[],
  { read }: ReadItems,
  { setting, person }: { setting: string; person: string },
): Record<(typeof readColumns)[number], string>[] => {
  const days = new Map(read.map(({ id, on }) => [id, on]));
  return items.map(({ id, kind, title, date }) => ({
    item: id,
    kind: kindNames[kind].one,
    title,
    changed: date,
    read: days.get(id) ?? '',
    setting,
    person: person.trim(),
  }));
};
