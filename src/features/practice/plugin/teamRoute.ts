/** The page for a team: the cases with their answers, and of each version the lines they are about. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Level, VersionData } from '../../level-of-need/model/schema';
import type { Version } from '../../level-of-need/model/version';
import { teamPath } from '../model/addresses';
import type { PracticeCase } from '../model/schema';
import type TeamPage from '../ui/TeamPage';

export type TeamCase = PracticeCase;

/** As much of a version as the lines of its cases need. */
export interface TeamVersion {
  id: string;
  levels: Pick<Level, 'number' | 'name' | 'slug'>[];
  domains: VersionData['domains'];
  indicators: VersionData['indicators'];
}

export interface TeamPageProps {
  cases: TeamCase[];
  versions: TeamVersion[];
  /** The groups of readers to whom a person may belong. */
  settings: { id: string; name: string }[];
  examples: boolean;
}

function slim({ id, data }: Version, cases: readonly PracticeCase[]): TeamVersion {
  const named = new Set(cases.flatMap(({ indicators }) => indicators));
  const dimensions = new Set(
    data.indicators.filter((one) => named.has(one.id)).map(({ dimension }) => dimension),
  );
  return {
    id,
    levels: data.levels.map(({ number, name, slug }) => ({ number, name, slug })),
    domains: data.domains.map((domain) => ({
      ...domain,
      summary: '',
      dimensions: domain.dimensions
        .filter((one) => dimensions.has(one.id))
        .map((one) => ({ ...one, summary: '' })),
    })),
    indicators: data.indicators
      .filter(({ dimension }) => dimensions.has(dimension))
      .map(({ id: line, level, dimension, ages, text }) => ({
        id: line,
        level,
        dimension,
        ages,
        text,
        themes: [],
        replaces: [],
      })),
  };
}

export function createTeamRoute(
  cases: readonly PracticeCase[],
  {
    versions,
    settings,
  }: { versions: readonly Version[]; settings: readonly { id: string; name: string }[] },
): Route {
  const used = versions.filter(({ id }) => cases.some(({ version }) => version === id));
  return page<ComponentProps<typeof TeamPage>>({
    path: teamPath,
    component: 'src/features/practice/ui/TeamPage',
    props: {
      cases: [...cases],
      versions: used.map((version) =>
        slim(
          version,
          cases.filter((one) => one.version === version.id),
        ),
      ),
      settings: settings.map(({ id, name }) => ({ id, name })),
      examples: cases.some(({ panel }) => !panel.adopted),
    },
  });
}
