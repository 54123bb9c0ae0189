/** The calendar as open data. It holds dates and no states: those depend on the day it is read. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../shared/openData';
import { entryPath } from '../model/addresses';
import type { Entry } from '../model/entry';
import { kinds, rhythms } from '../model/kinds';

const exportedEntry = z.strictObject({
  id: z.string().describe('Permanent.'),
  kind: z.enum(kinds),
  title: z.string(),
  first: z.iso.date().optional().describe('The first day; missing where nobody has said when.'),
  last: z.iso.date().optional().describe('The last day; the same for a single one.'),
  exact: z
    .enum(['day', 'month'])
    .optional()
    .describe('Whether days are known, or only the months from the first day to the last.'),
  in_time_until: z.iso.date().optional().describe('The last day on which it is in time.'),
  repeats: z.enum(rhythms).optional(),
  owner: z.string().optional().describe('Who sees to it, by role.'),
  every_agency: z.boolean().describe('Whether every agency takes part.'),
  agencies: z.array(z.string()).describe('The agencies that are named.'),
  note: z.string().optional(),
  page: z.url(),
  source: z.string().optional().describe('What says so.'),
  done: z.iso.date().optional().describe('The day on which it was done.'),
  cancelled: z.boolean(),
});

export const assuranceExportSchema = z.strictObject({
  ...envelope,
  yearStarts: z.int().min(1).max(12).describe('The month in which years begin.'),
  entries: z.array(exportedEntry),
});

const columns = Object.keys(exportedEntry.shape);

function exported(entry: Entry, siteUrl: string): z.infer<typeof exportedEntry> {
  const { id, kind, title, span, late, repeats, owner, reach, agencies, note, path } = entry;
  const { source, done, cancelled = false } = entry;
  return {
    id,
    kind,
    title,
    ...(span && { ...span, in_time_until: late ?? span.last }),
    ...(repeats && { repeats }),
    ...(owner && { owner }),
    every_agency: reach === 'all',
    agencies: agencies.map((one) => one.id),
    ...(note && { note }),
    page: `${siteUrl}${path ?? entryPath(id)}`,
    ...(source && { source: source.title }),
    ...(done && { done: done.on }),
    cancelled,
  };
}

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export function createAssuranceDataset(
  entries: readonly Entry[],
  { yearStarts, siteUrl, about }: { yearStarts: number; siteUrl: string; about: Envelope },
): Dataset {
  const rows = entries.map((entry) => exported(entry, siteUrl));
  const title = 'Quality assurance calendar';
  return {
    id: 'quality-assurance',
    title,
    summary: 'Audits, returns, reviews, policy and training by date, and what has no date yet.',
    schema: assuranceExportSchema,
    schemaName: 'quality-assurance',
    path: 'quality-assurance',
    json: {
      ...about,
      title,
      note: 'Dates only: whether something is overdue depends on the day you read this.',
      yearStarts,
      entries: rows,
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          columns,
          rows.map((row) => ({ ...row, agencies: row.agencies.join('; ') })),
        ),
      },
    ],
  };
}
