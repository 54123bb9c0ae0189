/** Findings as rows of a table, for the open data and for the view that a reader takes along. */
import type { ExploredFinding } from './explore';

export const findingColumns = [
  'cycle',
  'id',
  'agency',
  'theme',
  'question',
  'type',
  'text',
  'value',
  'unit',
  'target',
  'page',
  'recommendations',
  'subjects',
] as const;

/** The page of a finding, below the site's address. */
export const findingPage = (cycle: string, { question, id }: { question: number; id: string }) =>
  `/audits/${cycle}/questions/${question}#${id}`;

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export const findingRow = (
  { figure, recommendations, subjects = [], ...finding }: ExploredFinding,
  { cycle, siteUrl }: { cycle: string; siteUrl: string },
): Record<string, unknown> => ({
  ...finding,
  cycle,
  value: figure?.value,
  unit: figure?.unit,
  target: figure?.target,
  page: `${siteUrl}${findingPage(cycle, finding)}`,
  recommendations: recommendations.join(' '),
  subjects: subjects.join(' '),
});
