/** The published shape of a row of answers. Apart from the answers themselves: no page loads the library of schemas. */
import * as z from 'zod';
import { isoDate, levelNumber } from '../../../shared/schema';

/** One row of a file of answers, as the published schema describes it. */
export const answerRowSchema = z
  .strictObject({
    notice: z.string().optional().describe('What to say before any of it. Not read.'),
    case: z.string().describe('The id of a case.'),
    version: z.string().describe('The version of the document the case was written for.'),
    level: levelNumber().describe('The level that was chosen.'),
    lines: z
      .string()
      .describe('The ids of the lines that decided it, with a semicolon between them; or empty.'),
    rater: z
      .string()
      .describe('A code that tells people apart, never a name; empty for a show of hands.'),
    setting: z.string().describe('The id of a group of readers of this site; or empty.'),
    date: z.union([isoDate(), z.literal('')]).describe('The day of the answer; or empty.'),
  })
  .describe('A row of a CSV file of answers to cases for practice.');
