/** What the partnership writes of its quality assurance calendar itself. */
import * as z from 'zod';
import { isRealDate } from '../../../shared/calendar/dates';
import { id, pastDate, ref, text } from '../../../shared/schema';
import { kinds, rhythms } from './kinds';

const whenMessage = 'a day such as 2027-03-14, or a month such as 2027-03';

/** As exactly as somebody has said it: a day or a month. */
const when = () =>
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/, { error: whenMessage })
    .refine((value) => value.length === 7 || isRealDate(value), { error: whenMessage });

export const entrySchema = z.strictObject({
  id: id().describe('Permanent: calendars that follow the dates know the entry by it.'),
  title: text().describe('What it is, in a few words.'),
  kind: z.enum(kinds),
  note: text().optional().describe('What else there is to know; of an undated one, who can say.'),
  when: when()
    .optional()
    .describe(
      'The day, or the month if no day is known. Left out where nobody has said: it is then listed as not yet dated.',
    ),
  until: when()
    .optional()
    .describe('The last day, or the last month, of something longer: a quarter is three months.'),
  repeats: z
    .enum(rhythms)
    .optional()
    .describe('How often it comes again. The next one is dated by hand.'),
  owner: text().optional().describe('A role, never a name.'),
  everyAgency: z.boolean().default(false).describe('Whether every agency takes part.'),
  agencies: z
    .array(ref('agency'))
    .default([])
    .describe('The agencies that take part; empty where nobody has said.'),
  page: z
    .string()
    .regex(/^\//, { error: 'an address of this site' })
    .meta({ page: true })
    .optional()
    .describe('The page of this site that it leads to.'),
  citation: ref('citation').optional().describe('What says so.'),
  done: z
    .strictObject({ on: pastDate(), text: text().describe('What shows it.') })
    .optional()
    .describe('When it was done. Without it the entry is overdue once its last day is over.'),
  cancelled: z.boolean().default(false),
  changed: z
    .int()
    .min(0)
    .default(0)
    .describe('How often it was changed since; calendars move an entry whose number has grown.'),
});

export const assuranceSchema = z.strictObject({
  yearStarts: z
    .int()
    .min(1)
    .max(12)
    .default(1)
    .describe('The month in which your year begins: 1 for January, 4 for April.'),
  entries: z.array(entrySchema).default([]),
});

export type WrittenEntry = z.infer<typeof entrySchema>;
export type Assurance = z.infer<typeof assuranceSchema>;
