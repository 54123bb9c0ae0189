/** What a service is asked to look at: every line that the site says of it, as it would write them itself. */
import type { Contact } from '../../model/schema';
import {
  type Column,
  columns,
  insteadColumn,
  type Values,
  withdrawColumn,
} from '../import/columns';
import type { Lookups, Nameable } from '../import/readers';
import { valuesOf } from '../import/rows';

/** Not asked: what no page says, and what a form asks in its own way. */
const left = new Set(['id', 'kind', 'checked on', withdrawColumn, insteadColumn]);

/** In the order in which they are asked. */
export const askedColumns: readonly Column[] = columns.filter(({ name }) => !left.has(name));

const nameOf = (id: string, list: readonly Nameable[]): string =>
  list.find((one) => one.id === id)?.name ?? id;

/** What the site has in each of those lines; empty for nothing. */
export function shownOf(contact: Contact, lookups: Lookups): Values {
  const values = valuesOf(contact, lookups);
  return Object.fromEntries(
    askedColumns.map(({ name, list }) => {
      const value = values[name] ?? '';
      // Ids are written as the names that the service knows.
      const words = list
        ? value
            .split('; ')
            .map((id) => nameOf(id, lookups[list]))
            .join('; ')
        : value;
      return [name, words];
    }),
  );
}

const lists = new Set(askedColumns.flatMap(({ name, sentences }) => (sentences ? [name] : [])));
/** Whether a line has several sentences, each on a line of its own. */
export const isList = (name: string): boolean => lists.has(name);

/** The lines worth a place in a message: those that are filled, one more number, and what everybody should have. */
export function linesAsked(shown: Values): [name: string, value: string][] {
  const free = [1, 2, 3].find((at) => !shown[`phone ${at}`]);
  const always = new Set([
    ...['name', 'purpose', 'serves', 'email', `phone ${free}`],
    // Hours without a word on bank holidays would be refused.
    ...['hours', 'bank holidays'],
  ]);
  return askedColumns.flatMap(({ name }): [string, string][] => {
    const value = shown[name] ?? '';
    return value !== '' || always.has(name) ? [[name, value]] : [];
  });
}
