/** JSON Schemas of the content's own files, for editors that complete and warn while somebody types. Pure. */
import * as z from 'zod';
import type { Shape } from '../../shared/collection';
import { ownKeywords } from '../../shared/schema';

/** Where the schemas are kept, from the project's root. */
export const schemaFolder = 'contributing/schemas';

export type Json = Record<string, unknown>;

/** `data/contacts/*.yaml` is kept as `data-contacts-each.json`, `docs/indicators.yaml` as `docs-indicators.json`. */
export function schemaName({ files: [first = ''] }: Shape): string {
  const parts = first.replace(/\.[a-z]+$/, '').split('/');
  const named = parts.filter((part) => part !== '**');
  return `${named.map((part) => part.replace('*', 'each')).join('-')}.json`;
}

interface Check {
  _zod: { def: { format?: string; error?: (issue: object) => unknown } };
}

/** What a schema says in our own words where a text has not the form it should have. */
function formWords(schema: z.core.$ZodType): string | undefined {
  const { checks = [], error } = schema._zod.def as Check['_zod']['def'] & { checks?: Check[] };
  const own = [error, ...checks.map(({ _zod }) => _zod.def.error)];
  const words = own.flatMap((say) => {
    const said = say?.({ code: 'invalid_format', input: '' });
    return typeof said === 'string' ? [said] : [];
  });
  return words[0];
}

/** What a person reads while pointing at the name of a record. */
const refWords = (collection: unknown): string =>
  `Names a record by its id: ${String(collection)}.`;

/** The forms of text that draft 7 knows and content has. */
const formats: ReadonlySet<string> = new Set(['date', 'email', 'uri']);

/** Our own keywords become words; the form of a text is told in the words of the check. */
function dress({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Json }): void {
  const { ref, description, pattern, format } = jsonSchema;
  if (ref !== undefined)
    jsonSchema.description = [description, refWords(ref)].filter(Boolean).join(' ');
  for (const keyword of ownKeywords) delete jsonSchema[keyword];
  // zod has names of forms that JSON Schema has not; their pattern says what they ask.
  if (format !== undefined && !formats.has(String(format))) delete jsonSchema.format;
  // The pattern of a date is a page long and no person can read it; the format says the same.
  if (format === 'date' || format === 'email') delete jsonSchema.pattern;
  else if (pattern !== undefined) {
    const words = formWords(zodSchema);
    if (words !== undefined) jsonSchema.patternErrorMessage = `expected ${words}`;
  }
}

/**
 * The JSON Schema (draft 7, which editors of YAML know best) of the files of one shape, as an author writes them.
 * It asks less than `npm run check`: what a schema cannot say, such as that a named record is there, is left to that.
 */
export function editorSchema({ files, schema }: Shape): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: (at) => dress(at as unknown as Parameters<typeof dress>[0]),
  });
  return { $schema, title: files.join(', '), ...rest };
}
