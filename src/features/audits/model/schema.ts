/** A section 11 audit cycle: the duty, the questions, what each agency said, and the recommendations. */
import * as z from 'zod';
import { id, ref, text, pastDate } from '../../../shared/schema';
import { findingTypes } from './words';

export const cycleSchema = z.strictObject({
  id: id(),
  title: text(),
  region: text(),
  summary: text(),
  source: z.strictObject({
    title: text(),
    author: text().describe('A role, never a name.'),
    date: text(),
    citation: ref('citation')
      .optional()
      .describe('The report as data/citations.yaml has it; its findings rest on it.'),
  }),
  duty: z.strictObject({
    citation: ref('citation'),
    summary: text(),
    bodies: z.array(text()).min(1).describe('Who has the duty.'),
    arrangements: z.array(text()).min(1).describe('What those bodies are asked to have in place.'),
    employers: z.array(text()).min(1).describe('What employers have to do as well.'),
  }),
  method: z.array(text()).min(1).describe('How the reviews were done, a paragraph each.'),
  reviews: z.array(z.strictObject({ agency: ref('agency'), on: pastDate() })).min(1),
});

export const questionSchema = z.strictObject({
  number: z.int().positive(),
  theme: id(),
  text: text(),
});

export const questionsSchema = z.strictObject({
  themes: z.array(z.strictObject({ id: id(), name: text(), summary: text() })).min(1),
  questions: z.array(questionSchema).min(1),
});

export const findingSchema = z.strictObject({
  id: id().describe('Permanent; starts with the agency, for example ymca-induction-first-weeks.'),
  question: z.int().positive(),
  type: z.enum(findingTypes),
  text: text().describe('One finding retold in our own words.'),
  contacts: z.array(ref('contact')).optional().describe('Contacts the finding is about.'),
  figure: z
    .strictObject({
      value: z.number(),
      unit: text().describe('What is counted, for example percent, weeks, minutes.'),
      label: text(),
      target: z.number().optional(),
    })
    .optional()
    .describe('The number, if the finding gives one that makes sense on its own.'),
});

export const responseSchema = z.strictObject({
  agency: ref('agency'),
  reviewedOn: pastDate(),
  summary: text(),
  answers: z
    .array(z.strictObject({ question: z.int().positive(), summary: text() }))
    .min(1)
    .describe('Each answer in one or two sentences of our own.'),
  findings: z.array(findingSchema).min(1),
});

export const recommendationSchema = z.strictObject({
  number: z.int().positive(),
  text: text(),
  askedOf: text().describe('Who is asked to act, as the report has it.'),
  findings: z.array(ref('finding')).min(1).describe('The findings behind it.'),
  progress: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('not-yet-reported') }),
    z.strictObject({
      status: z.enum(['under-way', 'done']),
      on: pastDate(),
      text: text(),
      source: text(),
    }),
  ]),
});

export const recommendationsSchema = z.strictObject({
  recommendations: z.array(recommendationSchema).min(1),
});

export type Cycle = z.infer<typeof cycleSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Questions = z.infer<typeof questionsSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Response = z.infer<typeof responseSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
