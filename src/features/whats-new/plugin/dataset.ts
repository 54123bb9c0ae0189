/** The stream as open data; the page of what's new reads it too, for what somebody asks beyond the newest. */
import * as z from 'zod';
import { type Dataset, envelope, type Envelope, toCsv } from '../../../shared/openData';
import { changeKinds, type StreamItem } from '../model/item';

const seen = { display: z.string(), label: z.string().optional() };

export const itemSchema = z.strictObject({
  id: z.string().describe('The same in every build.'),
  date: z.iso.date(),
  kind: z.enum(changeKinds),
  title: z.string(),
  act: z.string().describe('In one line, what to do differently.'),
  corrects: z.literal(true).optional(),
  path: z.string().optional().describe('Its page, from the root of the site.'),
  notice: z.string().optional().describe('What must be read before anything else.'),
  comparison: z.string().optional(),
  audiences: z.array(z.string()).describe('The roles it is for; empty for everyone.'),
  agencies: z.array(z.string()),
  areas: z.array(z.string()).describe('The areas it is true for; empty for all.'),
  subjects: z.array(z.string()),
  numbers: z
    .strictObject({
      old: z.array(z.strictObject(seen)).describe('Old numbers. Do not ring them.'),
      oldMark: z.string().optional(),
      now: z.array(z.strictObject({ ...seen, href: z.string() })),
      nowMark: z
        .strictObject({
          status: z.string(),
          label: z.string(),
          staleFrom: z.iso.date().optional(),
          on: z.iso.date(),
        })
        .optional(),
    })
    .optional(),
  questions: z.array(z.string()).optional().describe('What a team can ask itself about it.'),
});

export const streamSchema = z.strictObject({ ...envelope, items: z.array(itemSchema) });

/** Where it is, from the root of the site. */
export const streamFile = 'open-data/whats-new.json';

export const createStreamDataset = (items: readonly StreamItem[], about: Envelope): Dataset => ({
  id: 'whats-new',
  title: 'What’s new',
  summary: 'Everything that changed, each with what to do differently.',
  schema: streamSchema,
  schemaName: 'whats-new',
  json: {
    ...about,
    title: 'What’s new',
    note: 'A number under “old” is no longer in use. Do not ring it.',
    items,
  },
  path: 'whats-new',
  others: [
    {
      ending: 'csv',
      content: toCsv(
        [
          'date',
          'kind',
          'title',
          'act',
          'path',
          'audiences',
          'agencies',
          'areas',
          'subjects',
          'id',
        ],
        items.map((item) => ({
          ...item,
          audiences: item.audiences.join(' '),
          agencies: item.agencies.join(' '),
          areas: item.areas.join(' '),
          subjects: item.subjects.join(' '),
        })),
      ),
    },
  ],
});
