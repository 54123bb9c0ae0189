/** The form of self-assessment and its paper: the questions of the newest audit, and the standards of the duty. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Agency } from '../../partnership/model/schema';
import { assessmentPaperPath, assessmentPath } from '../model/addresses';
import type { AskedPart } from '../model/assessment/asked';
import { questionKey, standardKey } from '../model/assessment/draft';
import type { AuditCycle } from '../model/cycle';
import type { Standards } from '../model/schema';
import type PaperPage from '../ui/assessment/PaperPage';
import type SelfAssessmentPage from '../ui/assessment/SelfAssessmentPage';

export interface AssessmentPageProps {
  cycle: { id: string; name: string };
  /** The themes of the audit, then the standards. */
  parts: AskedPart[];
  agencies: { id: string; name: string }[];
  /** Where the standards come from; none where there are no standards. */
  standards?: { note?: string; source?: { id: string; name: string } };
}

interface Context {
  agencies: readonly Agency[];
  standards: Standards;
  shortReference: (citationId: string) => string;
}

const partsOf = ({ themes, questions }: AuditCycle, { standards }: Standards): AskedPart[] => [
  ...themes
    .map(({ id, name, summary }) => ({
      id: `theme-${id}`,
      name,
      summary,
      items: questions
        .filter(({ theme }) => theme === id)
        .map(({ number, text, guidance }) => ({
          key: questionKey(number),
          name: `Question ${number}`,
          text,
          ...(guidance && { guidance }),
        })),
    }))
    .filter(({ items }) => items.length > 0),
  ...(standards.length > 0
    ? [
        {
          id: 'standards',
          name: 'Standards of section 11',
          summary: 'What the duty asks you to have in place.',
          items: standards.map(({ id, name, text, guidance }) => ({
            key: standardKey(id),
            name,
            text,
            ...(guidance && { guidance }),
          })),
        },
      ]
    : []),
];

/** None where there was no audit. */
export const assessmentAddresses = (audits: readonly AuditCycle[]): string[] =>
  audits.length === 0 ? [] : [assessmentPath, assessmentPaperPath];

/** @param audits newest first. */
export function createAssessmentRoutes(
  [audit]: readonly AuditCycle[],
  { agencies, standards, shortReference }: Context,
): Route[] {
  if (!audit) return [];
  const { citation, note } = standards;
  const props: AssessmentPageProps = {
    cycle: { id: audit.cycle.id, name: audit.cycle.title },
    parts: partsOf(audit, standards),
    agencies: agencies.map(({ id, name }) => ({ id, name })),
    ...(standards.standards.length > 0 && {
      standards: {
        ...(note && { note }),
        ...(citation && { source: { id: citation, name: shortReference(citation) } }),
      },
    }),
  };
  return [
    page<ComponentProps<typeof SelfAssessmentPage>>({
      path: assessmentPath,
      component: 'src/features/audits/ui/assessment/SelfAssessmentPage',
      props,
    }),
    page<ComponentProps<typeof PaperPage>>({
      path: assessmentPaperPath,
      component: 'src/features/audits/ui/assessment/PaperPage',
      props,
    }),
  ];
}
