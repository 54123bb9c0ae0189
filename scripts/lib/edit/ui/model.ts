/** What the form needs of values and names. Pure. */
import { readDaySpans } from '../../../../src/features/contacts/model/hoursText';
import type { Field } from '../../../../src/portal/edit/form';

/** `outOfHours` as `Out of hours`. */
export function labelOf(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** The name of a field without places in lists, as examples are kept. */
export const withoutPlaces = (name: string): string => name.replace(/\[\d+\]/g, '');

export type Group = Record<string, unknown>;
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of a list in words: the days that it is of, or its place as people count. */
function entryWords(entry: unknown, place: number): string {
  const days = isGroup(entry) && Array.isArray(entry.days) ? entry.days : [];
  const words = days.flatMap((day) => (typeof day === 'string' ? labelOf(day) : []));
  return words.length > 0 ? words.join(' and ') : String(place + 1);
}

/**
 * `hours.weekly[1].spans[0]` as `Hours, Weekly Tuesday, Spans 1`: where somebody looks in the form.
 * @param value of the record, in which the field is.
 */
export function fieldWords(field: string, value: unknown): string {
  let now = value;
  const words = field.split('.').map((part) => {
    const [, name = '', places = ''] = /^([^[]*)(.*)$/.exec(part) ?? [];
    now = isGroup(now) ? now[name] : undefined;
    const entries = [...places.matchAll(/\d+/g)].map(([digits]) => {
      now = Array.isArray(now) ? (now as unknown[])[Number(digits)] : undefined;
      return entryWords(now, Number(digits));
    });
    return [labelOf(name), ...entries].join(' ');
  });
  return words.join(', ');
}

/** A group with another value in one field; one without a value is left out. */
export function withField(group: Group, name: string, value: unknown): Group {
  if (value !== undefined) return { ...group, [name]: value };
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== name));
}

/** Which of several groups a value is: by its key, or by the kind of value it is. */
export function variantOf({ key, variants }: Extract<Field, { type: 'oneOf' }>, value: unknown) {
  if (key !== undefined && isGroup(value))
    return variants.find(({ name }) => name === value[key]) ?? variants[0];
  const wanted = isGroup(value) ? 'group' : 'other';
  return (
    variants.find(({ field }) =>
      value === null ? field.type === 'nothing' : (field.type === 'group') === (wanted === 'group'),
    ) ?? variants[0]
  );
}

export interface WeekEntry {
  days: string[];
  spans: string[];
}

/** Whether a list is the opening hours of a week: days with spans of hours. */
export function weekDays(field: Field): string[] | undefined {
  if (field.type !== 'list' || field.item.type !== 'group') return undefined;
  const [days, spans, ...others] = field.item.fields;
  if (days?.name !== 'days' || spans?.name !== 'spans' || others.length > 0) return undefined;
  return days.field.type === 'list' && days.field.item.type === 'choice'
    ? days.field.item.options
    : undefined;
}

/** What a person reads and writes of one day: `09:00-12:30, 13:30-17:00`, or nothing. */
export const textOfDay = (week: readonly WeekEntry[], day: string): string =>
  week
    .filter(({ days }) => days.includes(day))
    .flatMap(({ spans }) => spans)
    .join(', ');

/**
 * A week in which one day has other hours; days with the same hours stay together, in the order of the week.
 * @param all the days of a week, in their order.
 */
export function withDay(
  week: readonly WeekEntry[],
  all: readonly string[],
  { day, text }: { day: string; text: string },
): WeekEntry[] {
  const entries: WeekEntry[] = [];
  for (const one of all) {
    const spans = readDaySpans(one === day ? text : textOfDay(week, one));
    if (spans.length === 0) continue;
    const same = entries.find((entry) => entry.spans.join() === spans.join());
    if (same) same.days.push(one);
    else entries.push({ days: [one], spans });
  }
  return entries;
}

/** The days that a problem of a week is about, in their order: none where it is about the whole of it. @param name of the week */
export function daysAtFault(week: readonly WeekEntry[], name: string, field: string): string[] {
  const [, place] = /^\[(\d+)\]/.exec(field.slice(name.length)) ?? [];
  return place === undefined ? [] : (week[Number(place)]?.days ?? []);
}

/** Where a line of a text is in it. @param line counted from 1 */
export function placeOfLine(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}
