/** Courses, the days on which they are held, and the questions that tell what they change. */
import * as z from 'zod';
import {
  adoptionSchema,
  id,
  isoDate,
  keeper,
  pastDate,
  ref,
  text,
  webAddress,
} from '../../../shared/schema';
import { moments } from './answers';
import { formats } from './words';

const guidancePage = () =>
  z
    .string()
    .regex(/^\/(?:guidance|briefs)\/[a-z0-9-]+$/, {
      error: 'the address of a guidance page or a brief, for example /guidance/supervision',
    })
    .meta({ page: true });

export const courseSchema = z.strictObject({
  id: id(),
  name: text(),
  provider: text().describe('The organisation that holds it, never a person.'),
  summary: text().describe('One sentence: what it is, as far as a source says.'),
  levels: z
    .array(z.int().positive())
    .default([])
    .describe('Levels of training from data/training.yaml; empty where nobody has said.'),
  audiences: z
    .array(ref('audience'))
    .default([])
    .describe('Whom it is for; empty where nobody has said.'),
  format: z.enum(formats).optional().describe('How it is held; left out where nobody has said.'),
  covers: z
    .array(text())
    .default([])
    .describe(
      'What it covers, a line each, as its provider says; empty where we have not seen it.',
    ),
  topics: z.array(ref('topic')).default([]).describe('The topics that it is about.'),
  terms: z.array(ref('term')).default([]).describe('Words of the glossary that it is about.'),
  pages: z.array(guidancePage()).default([]).describe('Guidance and briefs on the same subject.'),
  indicators: z.array(ref('indicator')).default([]).describe('The indicators that it speaks of.'),
  findings: z.array(ref('finding')).default([]).describe('The findings of an audit that name it.'),
  recommendations: z
    .array(ref('recommendation'))
    .default([])
    .describe('The recommendations of an audit that it answers.'),
  ask: ref('contact').describe('Whom to ask for a place or a date.'),
  book: webAddress().optional().describe('Where places are booked.'),
  review: z.strictObject({ reviewed: pastDate(), due: isoDate(), owner: keeper() }),
});

const clock = () =>
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'a time such as "09:30"' });

export const sessionSchema = z.strictObject({
  id: id(),
  course: ref('course'),
  days: z
    .array(z.strictObject({ date: isoDate(), from: clock(), to: clock() }))
    .min(1)
    .describe('Each day of it, by the clocks of London.'),
  where: text().describe('The place, or “online”.'),
  announced: pastDate().describe('The day on which it was announced.'),
  bookBy: isoDate().optional().describe('The last day on which a place can be asked for.'),
  note: text().optional(),
  changed: z
    .int()
    .min(0)
    .default(0)
    .describe('How often it was changed since; calendars move an event whose number has grown.'),
  cancelled: z.boolean().default(false),
});

export const sessionsSchema = z.strictObject({ sessions: z.array(sessionSchema) });

/** The ends of a scale of five steps, in words. */
const scaleSchema = z.strictObject({ low: text(), high: text() });

export const questionnaireSchema = z.strictObject({
  adopted: adoptionSchema
    .nullable()
    .default(null)
    .describe('When the partnership agreed on these questions. null for an example.'),
  recommendations: z
    .array(ref('recommendation'))
    .default([])
    .describe('The recommendations of an audit that it answers.'),
  scales: z.strictObject({ confidence: scaleSchema, practice: scaleSchema }),
  statements: z
    .array(
      z.strictObject({
        id: id().describe('Permanent: returned answers have a column of this name.'),
        kind: z.enum(['confidence', 'practice']),
        text: text(),
        asked: z.array(z.enum(moments)).min(2).describe('When it is asked.'),
      }),
    )
    .min(1),
});

export const trainingSchema = z.strictObject({
  levels: z
    .array(z.strictObject({ number: z.int().positive(), name: text() }))
    .default([])
    .describe('The levels of training, lowest first.'),
  questionnaire: questionnaireSchema.optional(),
});

export type Course = z.infer<typeof courseSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type Training = z.infer<typeof trainingSchema>;
