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

/** Every reference that `value` holds, with its path. The value must already satisfy the schema. */
export function findReferences(schema: z.ZodType, value: unknown, path: PropertyKey[] = []): Reference[] {
  if (value === undefined || value === null) return [];
  const collection = schema.meta()?.ref as Collection | undefined;
  if (collection && typeof value === 'string') return [{ collection, id: value, path }];
  const def = schema._zod.def as unknown as Def;
  if (def.shape) {
    return Object.entries(def.shape).flatMap(([key, inner]) =>
      findReferences(inner, (value as Record<string, unknown>)[key], [...path, key]));
  }
  if (def.element && Array.isArray(value)) return value.flatMap((item, i) => findReferences(def.element as z.ZodType, item, [...path, i]));
  if (def.options) {
    const option = def.options.find((candidate) => matches(candidate, value));
    return option ? findReferences(option, value, path) : [];
  }
  return def.innerType ? findReferences(def.innerType, value, path) : [];
}

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
export function danglingReference(collection: Collection, wanted: string, known: Known): { message: string; fix: string } {
  const guess = nearest(wanted, known.ids[collection]);
  return {
    message: `there is no ${collection} with the id ${wanted}`,
    fix: guess ? `did you mean ${guess}?` : `use the id of a ${collection} that exists, or add it`,
  };
}

/** A problem for each reference of `record` that leads nowhere. */
export function checkReferences<T>(schema: z.ZodType<T>, record: Loaded<T>, known: Known): Problem[] {
  return findReferences(schema, record.value)
    .filter(({ collection, id }) => !exists(known, collection, id))
    .map(({ collection, id, path }) => ({
      file: record.source.file,
      ...record.source.locate(path),
      field: fieldName(path),
      ...danglingReference(collection, id, known),
      severity: 'error' as const,
    }));
}
