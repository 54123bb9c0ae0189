/** How much was found, as open data: the numbers of every table and chart of an audit, a row for each question and agency. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import type { AuditCycle } from '../../model/cycle';
import { isUntaken } from '../../model/untaken';
import { findingTypes } from '../../model/words';
import { exploredFindings } from '../explored';
import { noCounts } from '../../model/counts';

export const countsExportSchema = z.strictObject({
  ...envelope,
  audit: z.string().describe('The id of the audit.'),
  counts: z.array(
    z.strictObject({
      theme: z.string(),
      question: z.int().positive(),
      question_id: z.string().describe('Permanent: the same in every audit that asks it.'),
      agency: z.string(),
      ...Object.fromEntries(findingTypes.map((type) => [type, z.int().min(0)])),
      untaken: z
        .int()
        .min(0)
        .describe('Gaps, barriers and suggestions that are under no recommendation.'),
    }),
  ),
});

/** The rows of an audit, question by question. */
function countRows(audit: AuditCycle) {
  const rows = new Map(
    audit.questions.flatMap(({ number, id, theme }) =>
      audit.responses.map(({ agency }) => [
        `${number} ${agency}`,
        { theme, question: number, question_id: id, agency, ...noCounts(), untaken: 0 },
      ]),
    ),
  );
  for (const finding of exploredFindings(audit)) {
    const row = rows.get(`${finding.question} ${finding.agency}`);
    if (!row) continue;
    row[finding.type] += 1;
    if (isUntaken(finding)) row.untaken += 1;
  }
  return [...rows.values()];
}

/** The data set of an audit. @param about what every file says of itself. */
export function createCountsDataset(audit: AuditCycle, about: Envelope): Dataset {
  const { id, title: name } = audit.cycle;
  const counts = countRows(audit);
  const title = `${name}: how much was found`;
  return {
    id: `audit-counts-${id}`,
    title,
    summary: 'How many findings of each type each agency gave to each question.',
    version: id,
    schema: countsExportSchema,
    schemaName: 'audit-counts',
    path: `audits/${id}/counts`,
    json: { ...about, title, audit: id, counts },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          ['theme', 'question', 'question_id', 'agency', ...findingTypes, 'untaken'],
          counts,
        ),
      },
    ],
  };
}
