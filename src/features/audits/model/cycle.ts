/** One whole audit cycle, joined from its files. */
import type { Cycle, Finding, Question, Questions, Recommendation, Response } from './schema';

export interface AuditCycle {
  cycle: Cycle;
  themes: Questions['themes'];
  questions: Question[];
  responses: Response[];
  recommendations: Recommendation[];
}

/** A finding with the agency that gave it. */
export interface AgencyFinding extends Finding {
  agency: string;
}

/** All findings of a cycle, agency by agency in the order of the reviews, question by question. */
export function listFindings({ responses }: Pick<AuditCycle, 'responses'>): AgencyFinding[] {
  return responses.flatMap(({ agency, findings }) =>
    findings.map((finding) => ({ ...finding, agency })).sort((a, b) => a.question - b.question),
  );
}
