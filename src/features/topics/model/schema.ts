/** A topic: one kind of harm or circumstance on one sheet, put together from the records that are about it. */
import * as z from 'zod';
import { claims, id, isoDate, keeper, pastDate, ref, text } from '../../../shared/schema';

/** A sentence that relies on law or guidance never goes without the place it is from. */
const lawSchema = z.strictObject({
  text: text().describe('What the law or guidance says, in our own words.'),
  citations: z.array(ref('citation')).min(1),
});

const reviewedCaseSchema = z.strictObject({
  text: text().describe('What a public review has taught, in our own words.'),
  citation: ref('citation').describe('The review.'),
});

const readOn = () =>
  z
    .string()
    .regex(/^\/(?:guidance|briefs)\/[a-z0-9-]+$/, {
      error: 'the address of a guidance page or a brief, for example /guidance/consent',
    })
    .meta({ page: true });

export const topicSchema = z.strictObject({
  id: id(),
  name: text(),
  summary: text().describe('One sentence that tells a reader this is the topic they mean.'),
  concern: ref('concern').describe(
    'The worry whose answer the page begins with: who answers now, and what to do first.',
  ),
  otherConcerns: z
    .array(ref('concern'))
    .default([])
    .describe('Other worries that it is about; their answers lead to this page too.'),
  first: z
    .array(text())
    .min(1)
    .optional()
    .describe('What to do first, in order, where it is not what the worry says.'),
  keywords: z.array(text()).default([]).describe('Other names people use; search looks in them.'),
  indicators: z
    .array(ref('indicator'))
    .min(1)
    .describe('What a reader may see. The page puts them under their levels.'),
  say: z.array(text()).min(1).describe('What to say to a child or a parent.'),
  doNotSay: z.array(text()).min(1).describe('What not to say, and why.'),
  claims: claims(),
  law: z.array(lawSchema).default([]),
  reviews: z.array(reviewedCaseSchema).default([]),
  terms: z.array(ref('term')).default([]).describe('Words of the field that people use about it.'),
  pages: z.array(readOn()).default([]).describe('Guidance and briefs that tell more.'),
  related: z.array(ref('topic')).default([]),
  adopted: z
    .strictObject({
      on: pastDate(),
      by: text().describe('The body or role that decided.'),
    })
    .optional()
    .describe('Who signed the page for the partnership. Until then it says that it is an example.'),
  review: z.strictObject({ reviewed: pastDate(), due: isoDate(), owner: keeper() }),
});

export type Topic = z.infer<typeof topicSchema>;
