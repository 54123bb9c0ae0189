/** Turns parsed YAML into one typed record, or into problems written for the person who wrote the file. */
import type { z } from 'zod';
import { nearest } from '../nearest';
import { fieldName, type Problem } from '../problems';
import { parseYaml, type Source } from './source';

/** A validated record together with the places its fields stand in. */
export interface Loaded<T> {
  value: T;
  source: Source;
}

export interface Reading<T> {
  record?: Loaded<T>;
  /** What could be parsed but is not whole: its references and rules can still be checked, so that one fault hides no other. */
  broken?: Loaded<unknown>;
  problems: Problem[];
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  return `the ${typeof value === 'number' ? 'number ' : ''}${String(value)}`;
}

function valueAt(data: unknown, path: ReadonlyArray<PropertyKey>): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value === null || typeof value !== 'object'
        ? undefined
        : (value as Record<PropertyKey, unknown>)[key],
    data,
  );
}

interface Explained {
  message: string;
  fix: string;
  path: ReadonlyArray<PropertyKey>;
  key?: boolean;
}

type Issue = z.core.$ZodIssue;

/** What an author reads for one zod issue; one issue about several unknown keys becomes several. */
function explain(
  issue: Issue,
  data: unknown,
  source: Source,
  knownKeys: (path: ReadonlyArray<PropertyKey>) => string[],
): Explained[] {
  const { path } = issue;
  const found = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const guess = nearest(key, knownKeys(path));
        return {
          message: `there is no field called ${key} here`,
          fix: guess
            ? `did you mean ${guess}?`
            : 'delete it, or compare its name with a neighbouring file',
          path: [...path, key],
          key: true,
        };
      });
    case 'invalid_type': {
      if (found === undefined)
        return [
          {
            message: 'this field is missing',
            fix: `add ${fieldName(path.slice(-1)) || 'it'}: ${kinds[issue.expected] ?? issue.expected}`,
            path,
          },
        ];
      const expected = kinds[issue.expected] ?? issue.expected;
      const typed = source.raw(path) ?? String(found);
      const quote =
        issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean');
      return [
        {
          message: `expected ${expected}, found ${describe(found)}`,
          fix: quote
            ? `put it in quotes: "${typed}"; YAML drops the leading zero of a bare number`
            : `write ${expected}`,
          path,
        },
      ];
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      const guess = typeof found === 'string' ? nearest(found, options) : undefined;
      if (found === undefined)
        return [
          { message: 'this field is missing', fix: `add one of: ${options.join(', ')}`, path },
        ];
      return [
        {
          message: `expected one of ${options.join(', ')}; found ${describe(found)}`,
          fix: guess ? `did you mean ${guess}?` : 'choose one of them',
          path,
        },
      ];
    }
    case 'invalid_union': {
      const options = (issue as { options?: unknown[] }).options?.map(String) ?? [];
      return [
        {
          message:
            found === undefined
              ? 'this field is missing'
              : `found ${describe(found)}, which is none of the allowed choices`,
          fix:
            options.length > 0
              ? `use one of: ${options.join(', ')}`
              : 'compare it with a neighbouring file',
          path,
        },
      ];
    }
    case 'too_small':
      if (Array.isArray(found))
        return [
          {
            message: `expected at least ${String(issue.minimum)} in this list, found ${found.length}`,
            fix: 'add what is missing',
            path,
          },
        ];
      return [
        {
          message: issue.message.startsWith('Too small')
            ? `expected at least ${String(issue.minimum)}, found ${describe(found)}`
            : `expected ${issue.message}`,
          fix: typeof found === 'number' ? 'choose a larger number' : 'add what is missing',
          path,
        },
      ];
    case 'too_big':
      return [
        {
          message:
            typeof found === 'string'
              ? `expected at most ${String(issue.maximum)} characters, found ${found.length}`
              : `expected at most ${String(issue.maximum)}, found ${describe(found)}`,
          fix: typeof found === 'number' ? 'choose a smaller number' : 'shorten it',
          path,
        },
      ];
    case 'invalid_format':
    case 'custom':
      if (issue.code === 'custom' && issue.params?.fix !== undefined)
        return [{ message: issue.message, fix: String(issue.params.fix), path }];
      if (issue.message.startsWith('Invalid'))
        return [
          {
            message: `found ${describe(found)}, which is not a valid ${'format' in issue ? issue.format : 'value'}`,
            fix: 'correct it',
            path,
          },
        ];
      return [
        {
          message: `expected ${issue.message}; found ${describe(found)}`,
          fix: 'write it that way',
          path,
        },
      ];
    default:
      return [{ message: `${issue.message}; found ${describe(found)}`, fix: 'correct it', path }];
  }
}

/** The names of the fields a strict object schema knows at `path`, for suggestions. */
function keysOf(schema: z.ZodType, path: ReadonlyArray<PropertyKey>): string[] {
  let current: unknown = schema;
  const unwrap = (node: unknown): unknown => {
    const def = (node as { _zod?: { def?: { innerType?: unknown; in?: unknown } } })?._zod?.def;
    return def?.innerType ? unwrap(def.innerType) : node;
  };
  for (const key of path) {
    const def = (unwrap(current) as { _zod?: { def?: Record<string, unknown> } })?._zod?.def;
    if (!def) return [];
    if (typeof key === 'number') current = def.element;
    else current = (def.shape as Record<string, unknown> | undefined)?.[String(key)];
  }
  const def = (unwrap(current) as { _zod?: { def?: Record<string, unknown> } })?._zod?.def;
  if (def?.shape) return Object.keys(def.shape as object);
  const options = def?.options;
  return Array.isArray(options)
    ? options.flatMap((o) =>
        Object.keys((o as { _zod?: { def?: { shape?: object } } })._zod?.def?.shape ?? {}),
      )
    : [];
}

/** Checks data that is already parsed against `schema`; all problems at once. */
export function checkRecord<T>(schema: z.ZodType<T>, data: unknown, source: Source): Reading<T> {
  const result = schema.safeParse(data);
  if (result.success) return { record: { value: result.data, source }, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, data, source, (path) => keysOf(schema, path)).map(
      ({ message, fix, path, key }): Problem => ({
        file: source.file,
        ...(key ? source.locateKey(path) : source.locate(path)),
        field: fieldName(path),
        message,
        fix,
        severity: 'error',
      }),
    ),
  );
  return { broken: { value: data, source }, problems };
}

/**
 * The part of a broken record that a rule needs, when that part is whole.
 * @param part a schema of just those fields; others are passed over.
 */
export function wholePart<T>(part: z.ZodType<T>, { value, source }: Loaded<unknown>): Loaded<T>[] {
  const result = part.safeParse(value);
  return result.success ? [{ value: result.data, source }] : [];
}

/** Parses and checks the text of one YAML file. */
export function readRecord<T>(schema: z.ZodType<T>, file: string, content: string): Reading<T> {
  const parsed = parseYaml(file, content);
  if (parsed.data === undefined) return { problems: parsed.problems };
  const { problems, ...reading } = checkRecord(schema, parsed.data, parsed.source);
  return { ...reading, problems: [...parsed.problems, ...problems] };
}
