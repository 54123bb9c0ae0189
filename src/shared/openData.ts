/** One published data set: its files, and the JSON Schema its JSON satisfies. */
import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { writeCsv } from './csv';
import { ownKeywords } from './schema';

export interface Dataset {
  id: string;
  title: string;
  summary: string;
  /** Draft, current and so on, where it applies. */
  version?: string;
  /** The shape of the JSON file. */
  schema: z.ZodType;
  /** Name below `/schemas/`, without ending; data sets of one shape share it. */
  schemaName: string;
  /** The content of the JSON file; must satisfy `schema`. */
  json: unknown;
  /** Path below `/open-data/` without ending; `.json` and the endings of `others` are added. */
  path: string;
  others: { ending: 'csv' | 'vcf'; content: string }[];
}

export interface OpenDataEntry {
  id: string;
  title: string;
  summary: string;
  version?: string;
  schema: string;
  /** `name` where the format does not tell the files of an entry apart. */
  files: { format: string; name?: string; path: string; bytes: number }[];
}

/** Open data whose files have a shape that is not ours. */
export interface Bundle {
  entry: OpenDataEntry;
  files: { path: string; content: string }[];
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What every JSON file says of itself. */
export const envelope = {
  title: z.string(),
  publisher: z.string(),
  licence: z.strictObject({ name: z.string(), url: z.string() }),
  date: z.iso.date().describe('The newest date recorded in the content.'),
  note: z.string(),
};

export type Envelope = { [K in keyof typeof envelope]: z.infer<(typeof envelope)[K]> };

/** Rows as CSV, by the rules of `shared/csv.ts`. */
export const toCsv = (
  columns: readonly string[],
  rows: ReadonlyArray<Record<string, unknown>>,
): string => writeCsv(stringify, columns, rows);

/**
 * The JSON Schema (draft 2020-12) that a data set's JSON satisfies.
 * @param address where it is published: its `$id`
 */
export const toJsonSchema = (
  schema: z.ZodType,
  address: string,
): object & { properties?: object } => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      for (const keyword of ownKeywords) delete jsonSchema[keyword];
    },
  });
  const named = { $schema, $id: address, ...rest };
  return named;
};
