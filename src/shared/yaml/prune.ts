/** Of a file that somebody edited by hand: the part that fits a schema, and beside it whatever does not, as it was written. */
import type { z } from 'zod';
import { fieldName } from '../problems';

/** Something of a file that has no place in what was made of it. */
export interface LeftOver {
  field: string;
  text: string;
}

type Path = readonly PropertyKey[];

/** A value as a person reads it. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

const parentOf = (data: unknown, path: Path): unknown =>
  path
    .slice(0, -1)
    .reduce<unknown>(
      (value, key) => (Object(value) as Record<PropertyKey, unknown>)[key] as unknown,
      data,
    );

/** Takes a part away. @returns what went, which may be the group it was in; undefined where there is no such part. */
function takeAway(data: unknown, path: Path, left: LeftOver[]): Path | undefined {
  const parent = parentOf(data, path) as Record<PropertyKey, unknown> | unknown[] | undefined;
  const key = path.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return undefined;
  const value = (parent as Record<PropertyKey, unknown>)[key];
  // A part that is missing makes its whole group useless: the group goes.
  if (value === undefined) return takeAway(data, path.slice(0, -1), left);
  if (value !== null && value !== '') left.push({ field: fieldName(path), text: shown(value) });
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return path;
}

const isWithin = (path: Path, group: Path): boolean => group.every((part, i) => path[i] === part);

/** The paths a schema complains of, the last first, so that places in lists stay what they are. */
function complaints(schema: z.ZodType, data: unknown): Path[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue): Path[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path],
    )
    .sort((a, b) => fieldName(b).localeCompare(fieldName(a), 'en', { numeric: true }));
}

/** How often parts are taken away; each turn takes at least one. */
const mostTurns = 50;

/**
 * @param data as a file gave it; it is not changed.
 * @returns the record, undefined where nothing of it can be used, and what was taken away.
 */
export function prune<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { record: T | undefined; left: LeftOver[] } {
  const left: LeftOver[] = [];
  const rest = structuredClone(data);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const result = schema.safeParse(rest);
    if (result.success) return { record: result.data, left };
    const gone: Path[] = [];
    for (const path of complaints(schema, rest)) {
      // What stood after a group that went is now in its place.
      if (gone.some((group) => isWithin(path, group))) continue;
      const taken = takeAway(rest, path, left);
      if (taken) gone.push(taken);
    }
    if (gone.length === 0) break;
  }
  return { record: undefined, left };
}
