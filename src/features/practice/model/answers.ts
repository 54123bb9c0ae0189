/** What somebody answered to a case, and the columns in which answers travel. */
import * as z from 'zod';
import { isoDate, levelNumber } from '../../../shared/schema';

export interface Answer {
  case: string;
  /** The version of the document for whose lines it was given. */
  version: string;
  level: number;
  /** The ids of the lines that decided it; none where nobody said, as when hands are counted. */
  lines: string[];
  /** A code that tells people apart and names nobody; empty where hands were counted. */
  rater: string;
  /** The id of the group of readers the person belongs to; empty where nobody said. */
  setting: string;
  /** The calendar date in London; empty where it is not known. */
  date: string;
}

/** In the order of the file. The notice is there to be read, and no program needs it. */
export const answerColumns = [
  'notice',
  'case',
  'version',
  'level',
  'lines',
  'rater',
  'setting',
  'date',
] as const;

/** How ids are joined in one cell. */
export const lineSeparator = '; ';

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

/** @param notice empty where every answer of the panel is adopted. */
export const toAnswerRow = ({ lines, ...rest }: Answer, notice: string) => ({
  notice,
  ...rest,
  lines: lines.join(lineSeparator),
});
