/** What a service is asked to look at: the lines of its record that it knows best, as it would write them itself. */
import type { Contact } from '../../model/schema';
import { type Column, columns, type Values } from '../import/columns';
import type { Lookups, Nameable } from '../import/readers';
import { valuesOf } from '../import/rows';

/** Not asked: what the partnership decides, and long lists that the sheet for agencies is better for. */
const left = new Set([
  'id',
  'other names',
  'kind',
  'agency',
  'concerns',
  'have ready',
  'what happens next',
  'checked on',
  'withdraw',
  'use instead',
]);

/** In the order in which they are asked. */
export const askedColumns: readonly Column[] = columns.filter(({ name }) => !left.has(name));

/** Columns whose ids are written as the names that the service knows. */
const named = new Set(['areas', 'serves', 'out of hours']);

const nameOf = (id: string, list: readonly Nameable[]): string =>
  list.find((one) => one.id === id)?.name ?? id;

/** What the site has in each of those lines; empty for nothing. */
export function shownOf(contact: Contact, lookups: Lookups): Values {
  const values = valuesOf(contact, lookups);
  return Object.fromEntries(
    askedColumns.map(({ name, list }) => {
      const value = values[name] ?? '';
      const words =
        list && named.has(name)
          ? value
              .split('; ')
              .map((id) => nameOf(id, lookups[list]))
              .join('; ')
          : value;
      return [name, words];
    }),
  );
}

/** The lines worth a place in a message: those that are filled, one more number, and what everybody should have. */
export function linesAsked(shown: Values): [name: string, value: string][] {
  const free = [1, 2, 3].find((at) => !shown[`phone ${at}`]);
  const always = new Set(['name', 'purpose', 'serves', 'email', 'hours', `phone ${free}`]);
  return askedColumns.flatMap(({ name }): [string, string][] => {
    const value = shown[name] ?? '';
    return value !== '' || always.has(name) ? [[name, value]] : [];
  });
}
