/** Two audits question by question as open data: a row for each question and agency. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { comparePath } from '../../model/addresses';
import {
  type AgencyThenNow,
  type Answered,
  type ComparedQuestion,
  compareQuestions,
  type Pair,
  thenAndNow,
} from '../../model/compare';
import type { AuditCycle } from '../../model/cycle';
import { judgements } from '../../model/judgements';
import { findingTypes } from '../../model/words';

const auditSchema = z.strictObject({ id: z.string(), title: z.string() });

const saidSchema = z.strictObject({
  number: z.int().positive().describe('The number of the question in that audit.'),
  summary: z.string().optional().describe('Missing where the agency was not asked.'),
  judgement: z.enum(judgements).optional(),
  findings: z
    .strictObject(Object.fromEntries(findingTypes.map((type) => [type, z.int().min(0)])))
    .optional()
    .describe('How many findings of each type.'),
});

export const comparisonExportSchema = z.strictObject({
  ...envelope,
  earlier: auditSchema,
  later: auditSchema,
  answers: z.array(
    z.strictObject({
      question: z.string().describe('The permanent id of the question.'),
      agency: z.string(),
      earlier: saidSchema.optional().describe('Missing where that audit does not ask it.'),
      later: saidSchema.optional().describe('Missing where that audit does not ask it.'),
    }),
  ),
});

const said = (asked: ComparedQuestion['earlier'], answer: Answered | undefined) =>
  asked && {
    number: asked.question.number,
    ...(answer && {
      summary: answer.summary,
      ...(answer.judgement && { judgement: answer.judgement }),
      findings: answer.counts,
    }),
  };

const answerOf = (question: ComparedQuestion, one: AgencyThenNow) => {
  const earlier = said(question.earlier, one.earlier);
  const later = said(question.later, one.later);
  return {
    question: question.id,
    agency: one.agency,
    ...(earlier && { earlier }),
    ...(later && { later }),
  };
};

const sides = ['earlier', 'later'] as const;

const columns = [
  'question',
  'agency',
  ...sides.flatMap((side) =>
    ['number', 'judgement', ...findingTypes, 'summary'].map((name) => `${side}_${name}`),
  ),
];

const rowOf = (answer: ReturnType<typeof answerOf>): Record<string, unknown> => ({
  question: answer.question,
  agency: answer.agency,
  ...Object.fromEntries(
    sides.flatMap((side) => {
      const { findings, ...rest } = answer[side] ?? {};
      return Object.entries({ ...rest, ...findings }).map(([name, value]) => [
        `${side}_${name}`,
        value,
      ]);
    }),
  ),
});

/** The data set of two audits. @param about what every file says of itself. */
export function createComparisonDataset(pair: Pair<AuditCycle>, about: Envelope): Dataset {
  const [earlier, later] = [pair.earlier.cycle, pair.later.cycle].map(({ id, title }) => ({
    id,
    title,
  })) as [z.infer<typeof auditSchema>, z.infer<typeof auditSchema>];
  const answers = compareQuestions(pair).flatMap((question) =>
    thenAndNow(question).map((one) => answerOf(question, one)),
  );
  const title = `${later.title}, compared with ${earlier.title}`;
  return {
    id: `audit-comparison-${earlier.id}-${later.id}`,
    title,
    summary: 'What each agency said to each question, then and now.',
    version: later.id,
    schema: comparisonExportSchema,
    schemaName: 'audit-comparison',
    path: comparePath(earlier.id, later.id).slice(1),
    json: { ...about, title, earlier, later, answers },
    others: [{ ending: 'csv', content: toCsv(columns, answers.map(rowOf)) }],
  };
}
