/** The file that the form makes. */
import * as z from 'zod';
import { id, pastDate, text } from '../../../../shared/schema';
import { answers } from './answer';

export const answerSchema = z.strictObject({
  contact: id().describe('The contact it is about.'),
  answer: z.enum(answers).describe('All is right, something changed, or the service is no more.'),
  by: text().describe('Who answers, by role: never a name.'),
  on: pastDate().describe('The day on which they made sure.'),
  instead: text().optional().describe('For a service to withdraw: the contact to use from now on.'),
  details: z
    .record(z.string(), z.string())
    .optional()
    .describe('What changed, by the columns of the sheet for agencies.'),
});
