/**
 * All findings of an audit, agency beside agency under each question. As many as fit are in the page; scripts narrow
 * them to what the address asks for.
 */
import { memo } from 'react';
import Page from '../../../shared/ui/Page';
import { countFindings } from '../model/explore';
import type { ExplorePageProps } from '../plugin/exploreRoutes';
import ExploreCharts from './ExploreCharts';
import ExploreCounts from './ExploreCounts';
import ExploreFound from './ExploreFound';

export default function ExplorePage(props: ExplorePageProps) {
  const { cycle, agencies, themes, recommendations, subjects, findings, heat, charts } = props;
  const base = `/audits/${cycle.id}`;
  return (
    <Page
      interactive
      wide
      title="Findings side by side"
      description={`All findings of the ${cycle.name} by type, theme, question and agency.`}
      kicker={cycle.name}
      lede="What each agency said, by type, theme and question. Each number leads to the findings it counts."
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: cycle.name, path: `${base}/` },
      ]}
    >
      <p className="no-print">
        <a href="#found">Filter and read the findings</a>
      </p>
      <Figures {...{ agencies, findings, heat, charts, base }} />
      <ExploreFound {...{ cycle, agencies, themes, recommendations, subjects, findings }} />
      <p className="quiet">
        The report does not sort what it says. The types, the subjects, and which recommendation a
        finding is under, are our reading.
      </p>
    </Page>
  );
}

type FiguresProps = Pick<ExplorePageProps, 'agencies' | 'findings' | 'heat' | 'charts'> & {
  base: string;
};

/** What no choice changes: it is drawn once. */
const Figures = memo(({ agencies, findings, heat, charts, base }: FiguresProps) => (
  <>
    <ExploreCounts
      rows={countFindings(findings, { agencies: agencies.map(({ id }) => id) })}
      agencies={agencies}
      base={base}
    />
    <ExploreCharts heat={heat} charts={charts} base={base} />
  </>
));
