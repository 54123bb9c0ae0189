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
  return typeof value === 'number' ? `the number ${value}` : String(value);
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
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** What an issue is about: the value found at its place, in a file that also has its written form. */
interface Finding {
  found: unknown;
  path: ReadonlyArray<PropertyKey>;
  source: Source;
}

const missing = 'this field is missing';

function explainUnknownKeys(
  { keys, path }: IssueOf<'unrecognized_keys'>,
  known: readonly string[],
): Explained[] {
  return keys.map((key) => {
    // Another kind of the same group may well have this very field.
    const guess = nearest(
      key,
      known.filter((name) => name !== key),
    );
    return {
      message: `there is no field called ${key} here`,
      fix: guess
        ? `did you mean ${guess}?`
        : 'delete it, or compare its name with a neighbouring file',
      path: [...path, key],
      key: true,
    };
  });
}

type Told = Pick<Explained, 'message' | 'fix'>;

function explainType(
  { expected }: IssueOf<'invalid_type'>,
  { found, path, source }: Finding,
): Told {
  const wanted = kinds[expected] ?? expected;
  if (found === undefined)
    return { message: missing, fix: `add ${fieldName(path.slice(-1)) || 'it'}: ${wanted}` };
  const message = `expected ${wanted}, found ${describe(found)}`;
  // A telephone number or a year without quotes.
  const bare = typeof found === 'number' || typeof found === 'boolean';
  if (expected !== 'string' || !bare) return { message, fix: `write ${wanted}` };
  const typed = source.raw(path) ?? String(found);
  return {
    message,
    fix: `put it in quotes: "${typed}"; YAML drops the leading zero of a bare number`,
  };
}

function explainValue({ values }: IssueOf<'invalid_value'>, found: unknown): Told {
  const options = values.map(String);
  const list = options.join(', ');
  if (found === undefined) return { message: missing, fix: `add one of: ${list}` };
  const guess = typeof found === 'string' ? nearest(found, options) : undefined;
  return {
    message: `expected one of ${list}; found ${describe(found)}`,
    fix: guess ? `did you mean ${guess}?` : 'choose one of them',
  };
}

function explainUnion(issue: IssueOf<'invalid_union'>, found: unknown): Told {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return {
    message:
      found === undefined
        ? missing
        : `found ${describe(found)}, which is none of the allowed choices`,
    fix:
      options.length > 0
        ? `use one of: ${options.map(String).join(', ')}`
        : 'compare it with a neighbouring file',
  };
}

function explainTooSmall({ minimum, message }: IssueOf<'too_small'>, found: unknown): Told {
  const least = String(minimum);
  if (Array.isArray(found))
    return {
      message: `expected at least ${least} in this list, found ${found.length}`,
      fix: 'add what is missing',
    };
  return {
    message: message.startsWith('Too small')
      ? `expected at least ${least}, found ${describe(found)}`
      : `expected ${message}`,
    fix: typeof found === 'number' ? 'choose a larger number' : 'add what is missing',
  };
}

function explainTooBig({ maximum }: IssueOf<'too_big'>, found: unknown): Told {
  const most = String(maximum);
  return {
    message:
      typeof found === 'string'
        ? `expected at most ${most} characters, found ${found.length}`
        : `expected at most ${most}, found ${describe(found)}`,
    fix: typeof found === 'number' ? 'choose a smaller number' : 'shorten it',
  };
}

function explainFormat(issue: IssueOf<'invalid_format' | 'custom'>, found: unknown): Told {
  if (issue.code === 'custom' && issue.params?.fix !== undefined)
    return { message: issue.message, fix: String(issue.params.fix) };
  if (issue.message.startsWith('Invalid'))
    return {
      message: `found ${describe(found)}, which is not a valid ${'format' in issue ? issue.format : 'value'}`,
      fix: 'correct it',
    };
  return {
    message: `expected ${issue.message}; found ${describe(found)}`,
    fix: 'write it that way',
  };
}

function explainOther(issue: Exclude<Issue, IssueOf<'unrecognized_keys'>>, finding: Finding): Told {
  const { found } = finding;
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, finding);
    case 'invalid_value':
      return explainValue(issue, found);
    case 'invalid_union':
      return explainUnion(issue, found);
    case 'too_small':
      return explainTooSmall(issue, found);
    case 'too_big':
      return explainTooBig(issue, found);
    case 'invalid_format':
    case 'custom':
      return explainFormat(issue, found);
    default:
      return { message: `${issue.message}; found ${describe(found)}`, fix: 'correct it' };
  }
}

/** What an author reads for one zod issue; one issue about several unknown keys becomes several. */
function explain(
  issue: Issue,
  data: unknown,
  source: Source,
  knownKeys: (path: ReadonlyArray<PropertyKey>) => string[],
): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return explainUnknownKeys(issue, knownKeys(path));
  return [{ ...explainOther(issue, { found: valueAt(data, path), path, source }), path }];
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
