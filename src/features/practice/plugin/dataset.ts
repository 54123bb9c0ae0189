/** The cases for practice as open data. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../shared/openData';
import { casePath } from '../model/addresses';
import { exampleAmong, exampleOf } from '../model/example';
import { caseSchema, type PracticeCase } from '../model/schema';

export const practiceExportSchema = z.strictObject({
  notice: z
    .string()
    .optional()
    .describe('Only where an answer is an example: what to say before any of it.'),
  ...envelope,
  cases: z.array(caseSchema.extend({ page: z.url().describe('Its permanent address.') })),
});

const columns = [
  'notice',
  'id',
  'title',
  'text',
  'age',
  'setting',
  'version',
  'border',
  'indicators',
  'notKnown',
  'level',
  'reasons',
  'up',
  'down',
  'page',
];

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export function createPracticeDataset(
  cases: readonly PracticeCase[],
  { siteUrl, about }: { siteUrl: string; about: Envelope },
): Dataset {
  const notice = exampleAmong(cases);
  const placed = cases.map((one) => ({ ...one, page: `${siteUrl}${casePath(one.id)}` }));
  return {
    id: 'practice',
    title: 'Cases for practice',
    summary: [notice, `${cases.length} short cases, each with its level and the reasons.`]
      .filter(Boolean)
      .join(' '),
    schema: practiceExportSchema,
    schemaName: 'practice',
    path: 'practice',
    json: { ...(notice && { notice }), ...about, title: 'Cases for practice', cases: placed },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          columns,
          placed.map(({ panel, indicators, notKnown, ...one }) => ({
            ...one,
            notice: exampleOf({ panel }),
            indicators: indicators.join('; '),
            notKnown: notKnown.join(' '),
            level: panel.level,
            reasons: panel.reasons,
            up: panel.up,
            down: panel.down,
          })),
        ),
      },
    ],
  };
}
