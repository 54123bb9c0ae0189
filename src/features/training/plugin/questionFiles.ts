/** What whoever types in returned sheets needs: an empty file with its headings, and what a row has. */
import * as z from 'zod';
import { isoDate } from '../../../shared/schema';
import { toCsv, toJson, toJsonSchema } from '../../../shared/openData';
import { sheetFileName } from '../model/addresses';
import { moments, sheetColumns, steps } from '../model/answers';
import type { Questionnaire } from '../model/schema';

/** A row of a file of answers, as the published schema describes it. */
const rowSchema = ({ statements }: Questionnaire) =>
  z
    .strictObject({
      notice: z.string().optional().describe('What to say before any of it. Not read.'),
      course: z.string().describe('The id of a course.'),
      when: z.enum(moments).describe('Before the course, straight after it, three months later.'),
      code: z.string().describe('A code that joins the sheets of one person, never a name.'),
      setting: z.string().describe('The id of a group of readers of this site; or empty.'),
      date: z.union([isoDate(), z.literal('')]).describe('The day of the answer; or empty.'),
      ...Object.fromEntries(
        statements.map(({ id, text }) => [
          id,
          z.union([z.literal([...steps]), z.literal('')]).describe(`${text} A step; or empty.`),
        ]),
      ),
    })
    .describe('A row of a CSV file of answers about what a course changed.');

/** None where there are no questions. @param siteUrl the public address of the site, without a slash at its end. */
export function questionFiles(
  questionnaire: Questionnaire | undefined,
  siteUrl: string,
): { path: string; content: string }[] {
  if (!questionnaire) return [];
  const path = 'schemas/training-answers.json';
  const columns = sheetColumns.filter((name) => name !== 'notice');
  return [
    {
      path: sheetFileName,
      content: toCsv([...columns, ...questionnaire.statements.map(({ id }) => id)], []),
    },
    {
      path,
      content: toJson(toJsonSchema(rowSchema(questionnaire), `${siteUrl}/${path}`)),
    },
  ];
}
