/** The form of a record, made from its own schema: which fields there are, of what kind, and what each is for. */
import type { z } from 'zod';

export type Field =
  | { type: 'text'; long?: boolean }
  | { type: 'date' }
  | { type: 'number' }
  | { type: 'yesNo' }
  | { type: 'nothing' }
  | { type: 'fixed'; value: unknown }
  | { type: 'choice'; options: string[] }
  | { type: 'ref'; collection: string }
  | { type: 'list'; item: Field }
  | { type: 'map'; item: Field }
  | { type: 'group'; fields: NamedField[] }
  /** One of several groups; a field that each has with another value says which, where there is one. */
  | { type: 'oneOf'; key?: string; variants: { name: string; hint: string; field: Field }[] };

export interface NamedField {
  name: string;
  hint: string;
  required: boolean;
  field: Field;
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, string | number>;
  discriminator?: string;
  checks?: { _zod: { def: { check?: string; format?: string } } }[];
  format?: string;
}

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** What a schema is without `optional`, `default` and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, in: inner } = defOf(schema);
  const next = innerType ?? inner;
  return next ? unwrap(next) : schema;
}

/** What a schema says of itself, outermost first. */
function hintOf(schema: z.ZodType): string {
  const { innerType } = defOf(schema);
  return schema.description ?? (innerType ? hintOf(innerType) : '');
}

/** A note such as the collection that a field names, outermost first. */
function noteOf(schema: z.ZodType, key: string): unknown {
  const { innerType } = defOf(schema);
  return schema.meta()?.[key] ?? (innerType ? noteOf(innerType, key) : undefined);
}

const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

const isDate = ({ format }: Def): boolean => format === 'date';

/** Long enough for a paragraph, as `text()` of src/shared/schema.ts allows. */
const isLong = (schema: z.ZodType): boolean => schema.safeParse('x'.repeat(300)).success;

function toVariants(schema: z.ZodType, { options = [], discriminator: key }: Def): Field {
  return {
    type: 'oneOf',
    ...(key !== undefined && { key }),
    variants: options.map((option, i) => {
      const own = key === undefined ? undefined : defOf(unwrap(option)).shape?.[key];
      const value = own && defOf(unwrap(own)).values?.[0];
      return {
        name: value === undefined ? `${i + 1}` : String(value),
        hint: own ? hintOf(own) : hintOf(option),
        field: toField(option),
      };
    }),
  };
}

/** Each kind of schema that content has, and its field. */
const kinds: Record<string, (schema: z.ZodType, def: Def) => Field> = {
  string: (schema, def) =>
    isDate(def) ? { type: 'date' } : { type: 'text', ...(isLong(schema) && { long: true }) },
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'yesNo' }),
  null: () => ({ type: 'nothing' }),
  literal: (_, { values = [] }) => ({ type: 'fixed', value: values[0] }),
  enum: (_, { entries = {} }) => ({ type: 'choice', options: Object.values(entries).map(String) }),
  array: (_, { element }) => ({ type: 'list', item: toField(element as z.ZodType) }),
  record: (_, { valueType }) => ({ type: 'map', item: toField(valueType as z.ZodType) }),
  object: (_, { shape = {} }) => ({
    type: 'group',
    fields: Object.entries(shape).map(([name, inner]) => ({
      name,
      hint: hintOf(inner),
      required: isRequired(inner),
      field: toField(inner),
    })),
  }),
  union: toVariants,
};

/**
 * The form of a schema.
 * @throws Error for a kind of schema that no content has had yet: it needs a field of its own.
 */
export function toField(schema: z.ZodType): Field {
  const collection = noteOf(schema, 'ref');
  if (typeof collection === 'string') return { type: 'ref', collection };
  const inner = unwrap(schema);
  const def = defOf(inner);
  const make = kinds[def.type];
  if (!make) throw new Error(`there is no field for a schema of the kind ${def.type}`);
  return make(inner, def);
}

/** The schema of a part of a record, for example of one entry of a list. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { shape, element, valueType } = defOf(unwrap(schema));
  const inner = typeof key === 'number' ? element : (shape?.[String(key)] ?? valueType);
  if (!inner) throw new Error(`there is nothing at ${path.map(String).join('.')}`);
  return schemaAt(inner, rest);
}

/** The names of all fields of a form, `hours.weekly.spans`, for comparing it with the schema. */
export function listNames(field: Field, at: string = ''): string[] {
  const under = (name: string): string => (at === '' ? name : `${at}.${name}`);
  switch (field.type) {
    case 'group':
      return field.fields.flatMap(({ name, field: inner }) => [
        under(name),
        ...listNames(inner, under(name)),
      ]);
    case 'list':
    case 'map':
      return listNames(field.item, at);
    case 'oneOf':
      return [...new Set(field.variants.flatMap(({ field: inner }) => listNames(inner, at)))];
    default:
      return [];
  }
}

/** What a field begins with when it is added. */
export function emptyOf(field: Field): unknown {
  switch (field.type) {
    case 'list':
      return [];
    case 'map':
      return {};
    case 'group':
      return Object.fromEntries(
        field.fields
          .filter(({ required }) => required)
          .map(({ name, field: inner }) => [name, emptyOf(inner)]),
      );
    case 'oneOf':
      return field.variants[0] ? emptyOf(field.variants[0].field) : '';
    case 'fixed':
      return field.value;
    case 'yesNo':
      return false;
    case 'number':
      return 1;
    case 'nothing':
      return null;
    case 'choice':
      return field.options[0] ?? '';
    default:
      return '';
  }
}
