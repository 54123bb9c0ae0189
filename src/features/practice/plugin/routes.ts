/** The pages of practice: the list, a page for each case, all of them for paper. None where there is no case. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { type ContactCard, toHeader, type VersionHeader } from '../../level-of-need/model/slices';
import type { Level } from '../../level-of-need/model/schema';
import type { Version } from '../../level-of-need/model/version';
import { pairsOf } from '../../level-of-need/model/view';
import { casePath, paperPath, practicePath, teamPath } from '../model/addresses';
import { type DimensionLines, linesOf } from '../model/lines';
import type { PracticeCase } from '../model/schema';
import { createTeamRoute } from './teamRoute';
import type CasePage from '../ui/CasePage';
import type PaperPage from '../ui/PaperPage';
import type PracticePage from '../ui/PracticePage';

interface Named {
  id: string;
  name: string;
}

export type ShownLevel = Pick<Level, 'number' | 'name' | 'slug'>;

/** A case as the list shows it: nothing that gives its answer away. */
export interface ListedCase extends Pick<PracticeCase, 'id' | 'title' | 'age' | 'border'> {
  setting: Named;
  domains: string[];
}

export interface PracticePageProps {
  cases: ListedCase[];
  domains: Named[];
  borders: string[];
  settings: Named[];
  /** Which answers are examples; the page says so first. */
  examples: boolean;
  /** Whose lines the cases use. */
  version: VersionHeader;
}

/** A case with all that its page shows. */
export interface CaseView extends Omit<PracticeCase, 'setting' | 'version'> {
  setting: Named;
  version: VersionHeader;
  levels: ShownLevel[];
  lines: DimensionLines[];
}

export interface CasePageProps {
  practice: CaseView;
  /** What the document asks for at that level, and who can be rung. */
  real: { next: string; contacts: ContactCard[] };
  previous?: Pick<PracticeCase, 'id' | 'title'>;
  next?: Pick<PracticeCase, 'id' | 'title'>;
}

export interface PaperPageProps {
  cases: Pick<CaseView, 'id' | 'title' | 'text' | 'setting' | 'notKnown' | 'panel' | 'levels'>[];
  version: VersionHeader;
}

interface Context {
  versions: readonly Version[];
  /** The version the site leads to. */
  lead: Version;
  audiences: readonly Named[];
  pageOf: (indicator: string) => string;
  contactCard: (id: string) => ContactCard;
}

function viewOf(one: PracticeCase, { versions, audiences, lead, pageOf }: Context): CaseView {
  const version = versions.find(({ id }) => id === one.version) ?? lead;
  return {
    ...one,
    setting: {
      id: one.setting,
      name: audiences.find(({ id }) => id === one.setting)?.name ?? one.setting,
    },
    version: toHeader(version),
    levels: version.data.levels.map(({ number, name, slug }) => ({ number, name, slug })),
    lines: linesOf(one, version.data, pageOf),
  };
}

/** Each thing once, in the order of its first use. */
const eachOnce = (all: readonly Named[]): Named[] => [
  ...new Map(all.map(({ id, name }) => [id, { id, name }])).values(),
];

function listPage(views: readonly CaseView[], { lead }: Context): PracticePageProps {
  const domains = new Set(views.flatMap(({ lines }) => lines.map(({ domain }) => domain.id)));
  return {
    cases: views.map(({ id, title, age, border, setting, lines }) => ({
      id,
      title,
      age,
      ...(border && { border }),
      setting,
      domains: eachOnce(lines.map(({ domain }) => domain)).map((domain) => domain.id),
    })),
    domains: eachOnce(
      [
        ...lead.data.domains,
        ...views.flatMap(({ lines }) => lines.map(({ domain }) => domain)),
      ].filter(({ id }) => domains.has(id)),
    ),
    borders: pairsOf(lead.data.levels).filter((pair) =>
      views.some(({ border }) => border === pair),
    ),
    settings: eachOnce(views.map(({ setting }) => setting)),
    examples: views.some(({ panel }) => !panel.adopted),
    version: toHeader(lead),
  };
}

/** What the version the site leads to asks for at a level, for whoever has a real child in mind. */
function realHelp({ panel }: PracticeCase, { lead, contactCard }: Context): CasePageProps['real'] {
  const level = lead.data.levels.find(({ number }) => number === panel.level);
  return { next: level?.next ?? '', contacts: (level?.contacts ?? []).map(contactCard) };
}

export const practiceAddresses = (cases: readonly PracticeCase[]): string[] =>
  cases.length === 0
    ? []
    : [practicePath, paperPath, teamPath, ...cases.map(({ id }) => casePath(id))];

export function createPracticeRoutes(cases: readonly PracticeCase[], context: Context): Route[] {
  if (cases.length === 0) return [];
  const views = cases.map((one) => viewOf(one, context));
  const nameOf = (one: PracticeCase | undefined) => one && { id: one.id, title: one.title };
  return [
    page<ComponentProps<typeof PracticePage>>({
      path: practicePath,
      component: 'src/features/practice/ui/PracticePage',
      props: listPage(views, context),
    }),
    page<ComponentProps<typeof PaperPage>>({
      path: paperPath,
      component: 'src/features/practice/ui/PaperPage',
      props: {
        cases: views.map(({ id, title, text, setting, notKnown, panel, levels }) => ({
          id,
          title,
          text,
          setting,
          notKnown,
          panel,
          levels,
        })),
        version: toHeader(context.lead),
      },
    }),
    createTeamRoute(cases, { versions: context.versions, settings: context.audiences }),
    ...cases.flatMap((one, i) => {
      const practice = views[i];
      if (!practice) return [];
      const [previous, next] = [nameOf(cases[i - 1]), nameOf(cases[i + 1])];
      return [
        page<ComponentProps<typeof CasePage>>({
          path: casePath(one.id),
          component: 'src/features/practice/ui/CasePage',
          props: {
            practice,
            real: realHelp(one, context),
            ...(previous && { previous }),
            ...(next && { next }),
          },
        }),
      ];
    }),
  ];
}
