/** Finds every field of a record that names another record, by walking its schema. */
import type { z } from 'zod';
import type { Collection } from './schema';
import { nearest } from './nearest';
import { fieldName, type Problem } from './problems';
import type { Loaded } from './yaml/record';

export interface Reference {
  collection: Collection;
  id: string;
  path: PropertyKey[];
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
}

function matches(option: z.ZodType, value: unknown): boolean {
  return option.safeParse(value).success;
}

/** A field whose schema carries a note, for example `ref`. */
interface Noted {
  note: unknown;
  value: string;
  path: PropertyKey[];
}

/** Every text field that `value` holds whose schema carries a note. What does not fit the schema is passed over. */
export function findNoted(
  key: string,
  schema: z.ZodType,
  value: unknown,
  path: PropertyKey[] = [],
): Noted[] {
  if (value === undefined || value === null) return [];
  const note = schema.meta()?.[key];
  // A value of the wrong form is the schema's to complain of.
  if (note !== undefined)
    return typeof value === 'string' && schema.safeParse(value).success
      ? [{ note, value, path }]
      : [];
  const def = schema._zod.def as unknown as Def;
  if (def.shape) {
    if (typeof value !== 'object') return [];
    return Object.entries(def.shape).flatMap(([name, inner]) =>
      findNoted(key, inner, (value as Record<string, unknown>)[name], [...path, name]),
    );
  }
  if (def.element && Array.isArray(value))
    return value.flatMap((item, i) => findNoted(key, def.element as z.ZodType, item, [...path, i]));
  if (def.options) {
    const option = def.options.find((candidate) => matches(candidate, value));
    return option ? findNoted(key, option, value, path) : [];
  }
  return def.innerType ? findNoted(key, def.innerType, value, path) : [];
}

/** Every reference that `value` holds, with its path. */
export const findReferences = (schema: z.ZodType, value: unknown): Reference[] =>
  findNoted('ref', schema, value).map(({ note, value: id, path }) => ({
    collection: note as Collection,
    id,
    path,
  }));

/**
 * A problem for each day on which something was done that has not come.
 * @param today the calendar date in Europe/London.
 */
export const checkPastDates = ({ schema, loaded }: Checkable, today: string): Problem[] =>
  findNoted('past', schema, loaded.value)
    .filter(({ value }) => value > today)
    .map(({ value, path }) => ({
      file: loaded.source.file,
      ...loaded.source.locate(path),
      field: fieldName(path),
      message: `${value} has not come yet, so nothing can have been done on it; today is ${today}`,
      fix: 'give the day it was done',
      severity: 'error' as const,
    }));

/** A record, or as much of it as could be parsed, and the schema that says which of its fields are references. */
export interface Checkable {
  schema: z.ZodType;
  loaded: Loaded<unknown>;
}

/**
 * The ids that stand in files which are there but not whole, by collection, so that a fault in one file is told once
 * and hides no dangling reference in another; undefined for a collection whose file could not be parsed at all.
 */
export type Salvaged = Partial<Record<Collection, readonly string[] | undefined>>;

/** What exists. */
export interface Known {
  /** The ids that exist, by collection; a file that is there but not whole counts, so that its fault is told once. */
  ids: Record<Collection, ReadonlySet<string>>;
  /** Collections whose file could not be read: nothing can be said of references to them. */
  unread: ReadonlySet<Collection>;
}

/** Whether a reference may stand. */
export const exists = (known: Known, collection: Collection, wanted: string): boolean =>
  known.unread.has(collection) || known.ids[collection].has(wanted);

/** A problem's words for an id that does not exist. */
export function danglingReference(
  collection: Collection,
  wanted: string,
  known: Known,
): { message: string; fix: string } {
  const guess = nearest(wanted, known.ids[collection]);
  return {
    message: `there is no ${collection} with the id ${wanted}`,
    fix: guess
      ? `did you mean ${guess}?`
      : `use the id of ${/^[aeiou]/.test(collection) ? 'an' : 'a'} ${collection} that exists, or add it`,
  };
}

/** A problem for each reference that leads nowhere. */
export function checkReferences({ schema, loaded }: Checkable, known: Known): Problem[] {
  return findReferences(schema, loaded.value)
    .filter(({ collection, id }) => !exists(known, collection, id))
    .map(({ collection, id, path }) => ({
      file: loaded.source.file,
      ...loaded.source.locate(path),
      field: fieldName(path),
      ...danglingReference(collection, id, known),
      severity: 'error' as const,
    }));
}
