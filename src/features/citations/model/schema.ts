/** A statute or piece of guidance, cited by id so that its edition is known everywhere it is used. */
import * as z from 'zod';
import { id, ref, text, webAddress, pastDate } from '../../../shared/schema';

export const citationSchema = z
  .strictObject({
    id: id(),
    title: text(),
    short: text().describe(
      'The short reference shown in text, edition included, for example Working Together (2023).',
    ),
    kind: z.enum([
      'statute',
      'statutory-guidance',
      'guidance',
      'regulations',
      'procedure',
      'report',
    ]),
    edition: text().describe('The year or the edition relied on.'),
    issued: text().optional().describe('When it was issued, as far as is known.'),
    status: z.enum(['current', 'superseded']),
    supersededBy: ref('citation').optional(),
    url: webAddress().optional(),
    checked: pastDate().describe('The day on which edition and status were last looked at.'),
    note: text().optional().describe('What was not confirmed.'),
  })
  .refine((c) => (c.status === 'superseded') === (c.supersededBy !== undefined), {
    path: ['supersededBy'],
    error: 'the id of the newer edition when status is superseded, and nothing otherwise',
  });

export const citationsSchema = z.strictObject({ citations: z.array(citationSchema) });
export type Citation = z.infer<typeof citationSchema>;
