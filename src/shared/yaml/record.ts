/** Turns parsed YAML into one typed record, or into problems written for the person who wrote the file. */
import { counted } from '../counted';
import type { z } from 'zod';
import { nearest } from '../nearest';
import { nameFirst } from '../lists';
import { fieldName, type Position, type Problem } from '../problems';
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
  /** The fields of the group that belongs there. */
  fields: readonly string[];
}

/** The group of fields that a schema describes at some place. */
interface Group {
  /** The names of its fields, in order. */
  known: readonly string[];
  /** Names that fields had once, and what to write now. */
  renamed: Readonly<Record<string, string>>;
}

/** What is said of a field that has to be there. */
export const missing = 'this field is missing';

/** `with on and by below it`: how a group of fields is written. */
const belowIt = (fields: readonly string[]): string =>
  fields.length === 0
    ? ''
    : ` with ${nameFirst(fields, 5)}, each on a line below it and further in`;

function explainUnknownKeys(
  { keys, path }: IssueOf<'unrecognized_keys'>,
  { known, renamed }: Group,
): Explained[] {
  return keys.map((key) => {
    // Another kind of the same group may well have this very field.
    const guess = nearest(
      key,
      known.filter((name) => name !== key),
    );
    return {
      message: `there is no field called ${key} here`,
      fix:
        renamed[key] ??
        (guess
          ? `did you mean ${guess}?`
          : 'delete it, or compare its name with a neighbouring file'),
      path: [...path, key],
      key: true,
    };
  });
}

type Told = Pick<Explained, 'message' | 'fix'>;

function explainType(
  { expected }: IssueOf<'invalid_type'>,
  { found, path, source, fields }: Finding,
): Told {
  const group = expected === 'object' ? belowIt(fields) : '';
  const wanted = group === '' ? (kinds[expected] ?? expected) : '';
  if (found === undefined) {
    const name = fieldName(path.slice(-1)) || 'it';
    return { message: missing, fix: `add ${name}:${group === '' ? ` ${wanted}` : group}` };
  }
  if (group !== '')
    return {
      message: `expected a group of fields, found ${describe(found)}`,
      fix: `write it${group}`,
    };
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
        ? `expected at most ${counted(Number(maximum), 'character')}, found ${found.length}`
        : `expected at most ${most}, found ${describe(found)}`,
    fix: typeof found === 'number' ? 'choose a smaller number' : 'shorten it',
  };
}

function explainFormat(issue: IssueOf<'invalid_format' | 'custom'>, found: unknown): Told {
  if (issue.code === 'custom' && issue.params?.fix !== undefined)
    return { message: issue.message, fix: String(issue.params.fix) };
  // Left empty in a form, it was to be chosen from a list: a pattern would tell its author nothing.
  if (found === '') return { message: 'it is empty', fix: 'give one, or take it out' };
  if (issue.message.startsWith('Invalid'))
    return {
      message: `found ${describe(found)}, which is not a valid ${'format' in issue ? issue.format : 'value'}`,
      fix: 'correct it',
    };
  if ('format' in issue && issue.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(found)))
    return {
      message: `there is no ${String(found)} in the calendar`,
      fix: 'write the day that is meant',
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
  groupAt: (path: ReadonlyArray<PropertyKey>) => Group,
): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return explainUnknownKeys(issue, groupAt(path));
  const finding = { found: valueAt(data, path), path, source, fields: groupAt(path).known };
  return [{ ...explainOther(issue, finding), path }];
}

interface Node {
  _zod?: {
    def?: {
      innerType?: unknown;
      element?: unknown;
      shape?: Record<string, unknown>;
      options?: unknown[];
    };
  };
  meta?: () => Record<string, unknown> | undefined;
}

/** What a schema is without `optional`, `default` and the like. */
function unwrap(schema: unknown): Node {
  const node = schema as Node;
  const inner = node?._zod?.def?.innerType;
  return inner ? unwrap(inner) : node;
}

/** The group of fields a schema describes at `path`; of a choice of groups, the fields of all. */
function groupIn(schema: z.ZodType, path: ReadonlyArray<PropertyKey>): Group {
  const node = path.reduce<Node>((current, key) => {
    const def = unwrap(current)?._zod?.def;
    return (typeof key === 'number' ? def?.element : def?.shape?.[String(key)]) as Node;
  }, schema as Node);
  const group = unwrap(node);
  const def = group?._zod?.def;
  const shapes = def?.shape
    ? [def.shape]
    : (def?.options ?? []).map((option) => unwrap(option)?._zod?.def?.shape ?? {});
  return {
    known: [...new Set(shapes.flatMap((shape) => Object.keys(shape)))],
    renamed: (group?.meta?.()?.renamed ?? {}) as Record<string, string>,
  };
}

/**
 * Where a field that is missing would be: at the field that comes before it in the schema, or at its group where it
 * would be the first.
 */
function placeOf(
  path: ReadonlyArray<PropertyKey>,
  { data, source, schema }: { data: unknown; source: Source; schema: z.ZodType },
): Position {
  const group = path.slice(0, -1);
  const { known } = groupIn(schema, group);
  const before = known
    .slice(0, Math.max(known.indexOf(String(path.at(-1))), 0))
    .reverse()
    .find((name) => valueAt(data, [...group, name]) !== undefined);
  return before === undefined ? source.locate(group) : source.locateKey([...group, before]);
}

/** Checks data that is already parsed against `schema`; all problems at once. */
export function checkRecord<T>(schema: z.ZodType<T>, data: unknown, source: Source): Reading<T> {
  const result = schema.safeParse(data);
  if (result.success) return { record: { value: result.data, source }, problems: [] };
  const placeIn = (path: ReadonlyArray<PropertyKey>, ofKey: boolean): Position => {
    if (ofKey) return source.locateKey(path);
    return valueAt(data, path) === undefined && path.length > 0
      ? placeOf(path, { data, source, schema })
      : source.locate(path);
  };
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, data, source, (path) => groupIn(schema, path)).map(
      ({ message, fix, path, key }): Problem => ({
        file: source.file,
        ...placeIn(path, key === true),
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
