/** The findings of an audit as the explorer and the open data have them. */
import { type AuditCycle, listFindings } from '../model/cycle';
import type { ExploredFinding } from '../model/explore';

/** Every finding with its theme and the recommendations it is under. */
export function exploredFindings(audit: AuditCycle): ExploredFinding[] {
  const themes = new Map(audit.questions.map(({ number, theme }) => [number, theme]));
  const taken = new Map<string, number[]>();
  for (const { number, findings } of audit.recommendations)
    for (const id of findings) taken.set(id, [...(taken.get(id) ?? []), number]);
  return listFindings(audit).map((finding) => ({
    ...finding,
    theme: themes.get(finding.question) ?? '',
    recommendations: taken.get(finding.id) ?? [],
  }));
}
