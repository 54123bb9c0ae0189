/** A made-up case for practice: what somebody saw, the lines it shows, and the level with its reasons. */
import * as z from 'zod';
import { ageBands } from '../../../shared/ages';
import { adoptionSchema, id, levelNumber, ref, text } from '../../../shared/schema';

export const panelSchema = z.strictObject({
  level: levelNumber(),
  reasons: text().describe('Why this level, in the words of the panel.'),
  up: text().optional().describe('What would move it up; left out at the highest level.'),
  down: text().optional().describe('What would move it down; left out at the lowest level.'),
  adopted: adoptionSchema
    .nullable()
    .default(null)
    .describe(
      'When a panel of the partnership agreed on this answer, and which. null for an example: the site says so first, wherever the answer is.',
    ),
});

export const caseSchema = z.strictObject({
  id: id(),
  title: text(),
  text: text().describe(
    'What somebody saw and heard, in at most 120 words. Made up; no name, no initial, no place.',
  ),
  age: z.enum(ageBands),
  setting: ref('audience').describe('Where it is seen.'),
  version: z
    .string()
    .describe('The version of the document for whose lines and levels it was written.'),
  border: z
    .string()
    .regex(/^\d-\d$/, { error: 'two neighbouring levels such as 2-3' })
    .optional()
    .describe('The two levels it lies between; left out where the level is plain.'),
  indicators: z.array(ref('indicator')).min(1).describe('The lines that decided it.'),
  notKnown: z.array(text()).min(1).describe('What is not known, and would be worth finding out.'),
  panel: panelSchema,
});

export type PracticeCase = z.infer<typeof caseSchema>;
