/** An audit cycle as open data: JSON whole, CSV a row a finding. */
import { counted } from '../../../../shared/counted';
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { type AuditCycle, listFindings } from '../../model/cycle';
import { findingColumns, findingPage, findingRow } from '../../model/rows';
import {
  cycleSchema,
  findingSchema,
  questionsSchema,
  recommendationSchema,
  responseSchema,
} from '../../model/schema';
import { exploredFindings } from '../explored';

export const auditExportSchema = z.strictObject({
  ...envelope,
  cycle: cycleSchema,
  themes: questionsSchema.shape.themes,
  questions: questionsSchema.shape.questions,
  responses: z.array(responseSchema.omit({ findings: true })),
  findings: z.array(findingSchema.extend({ agency: z.string(), page: z.url() })),
  recommendations: z.array(recommendationSchema),
});

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export function createAuditDataset(
  audit: AuditCycle,
  { siteUrl, about }: { siteUrl: string; about: Envelope },
): Dataset {
  const { cycle, themes, questions, recommendations } = audit;
  const findings = listFindings(audit).map((f) => ({
    ...f,
    page: `${siteUrl}${findingPage(cycle.id, f)}`,
  }));
  const responses = audit.responses.map(({ findings: _, ...response }) => response);
  return {
    id: `audit-${cycle.id}`,
    title: cycle.title,
    summary: `${counted(questions.length, 'question')}, ${counted(findings.length, 'finding')} and ${counted(recommendations.length, 'recommendation')}.`,
    version: cycle.id,
    schema: auditExportSchema,
    schemaName: 'audit',
    path: `audits/${cycle.id}`,
    json: {
      ...about,
      title: cycle.title,
      cycle,
      themes,
      questions,
      responses,
      findings,
      recommendations,
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          findingColumns,
          exploredFindings(audit).map((finding) =>
            findingRow(finding, { cycle: cycle.id, siteUrl }),
          ),
        ),
      },
    ],
  };
}
