/** A term of the field: its meaning, and every other way people write or say it. */
import * as z from 'zod';
import { claims, id, ref, text } from '../../../shared/schema';

export const termSchema = z.strictObject({
  id: id(),
  term: text().describe('The full name, for example Multi-agency safeguarding hub.'),
  acronyms: z.array(text()).default([]),
  meaning: text().describe('One to three plain sentences.'),
  otherNames: z
    .array(text())
    .default([])
    .describe('Everyday words and former names; search treats them as the same thing.'),
  misspellings: z
    .array(text())
    .default([])
    .describe('Slips people make; search reads them as the term.'),
  see: z.array(ref('term')).default([]),
  contacts: z.array(ref('contact')).default([]),
  citations: z.array(ref('citation')).default([]),
  claims: claims(),
});

export const glossarySchema = z.strictObject({
  terms: z.array(termSchema),
});

/** Read by both searches; the shape is `Everyday`. */
export const everydaySchema = z.strictObject({
  short: z
    .record(text(), text())
    .default({})
    .describe('Abbreviations, each with what it stands for.'),
  groups: z
    .array(
      z.strictObject({
        say: z.array(text()).min(1).describe('What people say or type.'),
        means: z
          .array(text())
          .min(1)
          .describe(
            'Words on the site to search for instead. All the words of a phrase must be on the same page.',
          ),
      }),
    )
    .min(1),
});
export type Term = z.infer<typeof termSchema>;
