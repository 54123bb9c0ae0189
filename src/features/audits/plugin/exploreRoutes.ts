/** What the page of all findings of an audit is given. */
import { page, type Route } from '../../../shared/routes';
import type { ComponentProps } from 'react';
import type { AuditCycle } from '../model/cycle';
import type { ExploredFinding } from '../model/explore';
import type { Question } from '../model/schema';
import type ExplorePage from '../ui/ExplorePage';
import { type BarsView, exploreCharts, type HeatView, heatView } from './charts';
import { exploredFindings } from './explored';
import type { AgencyName } from './routes';

export interface ExplorePageProps {
  cycle: AgencyName;
  agencies: AgencyName[];
  /** The themes that have questions. */
  themes: { id: string; name: string; questions: Question[] }[];
  recommendations: { number: number; text: string }[];
  /** The topics that findings name. */
  subjects: AgencyName[];
  findings: ExploredFinding[];
  heat: HeatView;
  charts: { agencies: BarsView; questions: BarsView };
}

/** The page of an audit. @param topics every topic of the site. */
export function exploreRoute(
  audit: AuditCycle,
  nameOf: (agency: string) => AgencyName,
  topics: readonly AgencyName[],
): Route {
  const { cycle, questions, responses, recommendations } = audit;
  const themes = audit.themes
    .map(({ id, name }) => ({ id, name, questions: questions.filter((q) => q.theme === id) }))
    .filter((theme) => theme.questions.length > 0);
  const agencies = responses.map(({ agency }) => nameOf(agency));
  const findings = exploredFindings(audit);
  const named = new Set(findings.flatMap(({ subjects = [] }) => subjects));
  return page<ComponentProps<typeof ExplorePage>>({
    path: `/audits/${cycle.id}/explore`,
    component: 'src/features/audits/ui/ExplorePage',
    props: {
      cycle: { id: cycle.id, name: cycle.title },
      agencies,
      themes,
      recommendations: recommendations.map(({ number, text }) => ({ number, text })),
      subjects: topics.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
      findings,
      heat: heatView(
        findings,
        themes.map(({ id, name }) => ({ id, name })),
        agencies,
      ),
      charts: exploreCharts(findings, {
        agencies,
        questions: questions.map(({ number }) => ({
          id: String(number),
          name: `Question ${number}`,
        })),
      }),
    },
  });
}
