/** Finds every field of a record that names another record, by walking its schema. */
import type { z } from 'zod';
import { type Problem, problemAt } from './problems';
import type { Loaded } from './yaml/record';

export interface Reference {
  /** The id of the collection it names. */
  collection: string;
  id: string;
  path: PropertyKey[];
  /** Set where the record is kept by the one it names, and says nothing of it. */
  keeper?: boolean;
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
  /** All notes of the field. */
  notes: Readonly<Record<string, unknown>>;
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
  const notes = schema.meta() ?? {};
  const note = notes[key];
  // A value of the wrong form is the schema's to complain of.
  if (note !== undefined)
    return typeof value === 'string' && schema.safeParse(value).success
      ? [{ note, notes, value, path }]
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
  findNoted('ref', schema, value).map(({ note, notes, value: id, path }) => ({
    collection: String(note),
    id,
    path,
    ...(notes.keeper === true && { keeper: true }),
  }));

/**
 * A problem for each day on which something was done that has not come.
 * @param today the calendar date in Europe/London.
 */
export const checkPastDates = ({ schema, loaded }: Checkable, today: string): Problem[] =>
  findNoted('past', schema, loaded.value)
    .filter(({ value }) => value > today)
    .map(({ value, path }) =>
      problemAt(
        loaded,
        path,
        `${value} is in the future, so nothing can have been done on it. Today is ${today}`,
        'give the day it was done',
      ),
    );

/** A record, or as much of it as could be parsed, and the schema that says which of its fields are references. */
export interface Checkable {
  schema: z.ZodType;
  loaded: Loaded<unknown>;
}
