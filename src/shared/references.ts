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

/** Every reference that `value` holds, with its path. What does not fit the schema is passed over. */
export function findReferences(
  schema: z.ZodType,
  value: unknown,
  path: PropertyKey[] = [],
): Reference[] {
  if (value === undefined || value === null) return [];
  const collection = schema.meta()?.ref as Collection | undefined;
  // An id of the wrong form is the schema's to complain of.
  if (collection)
    return typeof value === 'string' && schema.safeParse(value).success
      ? [{ collection, id: value, path }]
      : [];
  const def = schema._zod.def as unknown as Def;
  if (def.shape) {
    if (typeof value !== 'object') return [];
    return Object.entries(def.shape).flatMap(([key, inner]) =>
      findReferences(inner, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (def.element && Array.isArray(value))
    return value.flatMap((item, i) => findReferences(def.element as z.ZodType, item, [...path, i]));
  if (def.options) {
    const option = def.options.find((candidate) => matches(candidate, value));
    return option ? findReferences(option, value, path) : [];
  }
  return def.innerType ? findReferences(def.innerType, value, path) : [];
}

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
