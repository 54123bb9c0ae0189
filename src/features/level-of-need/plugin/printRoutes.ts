/** The document as one page made for paper, a quick guide of two sides, and what to do at each level. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { ContactSummary } from '../../contacts/plugin/props';
import type { Page } from '../../pages/model/page';
import type { Level } from '../model/schema';
import { toHeader, type VersionHeader } from '../model/slices';
import { leadVersion, type Version } from '../model/version';
import type PrintPage from '../ui/PrintPage';
import type QuickGuidePage from '../ui/QuickGuidePage';
import type WhatToDoPage from '../ui/WhatToDoPage';

export interface PrintPageProps {
  version: VersionHeader;
  publisher: string;
  /** In the order of the document; the compiled pages come beside as `parts`. */
  contents: { id: string; title: string }[];
}

export interface LevelsGuideProps {
  version: VersionHeader;
  /** All versions, for the way from one to another. */
  versions: VersionHeader[];
  /** The areas the partnership serves, by name. */
  served: string[];
  publisher: string;
  levels: Level[];
  /** Contacts by level number. */
  contacts: Record<number, ContactSummary[]>;
  urgent: ContactSummary[];
  /** Front doors of the areas around, for a child who lives there. */
  elsewhere: ContactSummary[];
  /** What follows once the first contact of a level has been rung, by level number. */
  after: Record<number, string[]>;
  /** What to have ready before ringing the front door. */
  haveReady: string[];
}

const printPath = (id: string): string => `/level-of-need/print/${id}`;
const quickGuidePath = '/level-of-need/quick-guide';
const whatToDoPath = '/level-of-need/what-to-do';

export const printAddresses = (versions: readonly Version[]): string[] => [
  ...versions.map(({ id }) => printPath(id)),
  quickGuidePath,
  whatToDoPath,
];

/** The order in which the pages are bound: levels and domains as the version has them; pages of other names follow. */
const listOrder = ({ levels, domains }: Version['data']): string[] => [
  '',
  'how-to-use',
  ...levels.map(({ slug }) => `levels/${slug}`),
  ...domains.map(({ id }) => `domains/${id}`),
  'consent',
  'moving-between-levels',
  'disagreement',
  'glossary',
];

function createPrintRoute(version: Version, pages: readonly Page[], publisher: string): Route {
  const order = listOrder(version.data);
  const place = (name: string): number =>
    order.includes(name) ? order.indexOf(name) : order.length;
  const own = pages
    .filter((part) => part.kind === 'document' && part.version === version.id)
    .map((part) => ({ name: part.path.slice(version.path.length), part }))
    .sort((a, b) => place(a.name) - place(b.name));
  return page<Omit<ComponentProps<typeof PrintPage>, 'parts'>>({
    path: printPath(version.id),
    component: 'src/features/level-of-need/ui/PrintPage',
    props: {
      version: toHeader(version),
      publisher,
      contents: own.map(({ name, part }) => ({
        id: `part-${name.replace(/\//g, '-') || 'overview'}`,
        title: part.matter.title,
      })),
    },
    modules: { parts: own.map(({ part }) => ({ content: `@site/${part.file}` })) },
  });
}

interface Context {
  pages: readonly Page[];
  publisher: string;
  served: string[];
  urgent: ContactSummary[];
  elsewhere: ContactSummary[];
  /** What the front door will ask. */
  haveReady: string[];
  contact: (id: string) => ContactSummary | undefined;
  advice: (id: string) => { whatHappensNext: string[] } | undefined;
}

/** @param context the pages of the document, and the contacts the guides show. */
export function createPrintRoutes(
  versions: readonly Version[],
  { pages, publisher, served, urgent, elsewhere, haveReady, contact, advice }: Context,
): Route[] {
  const current = leadVersion(versions);
  if (!current) return [];
  const guide: LevelsGuideProps = {
    version: toHeader(current),
    versions: versions.map(toHeader),
    publisher,
    served,
    urgent,
    elsewhere,
    levels: current.data.levels,
    contacts: Object.fromEntries(
      current.data.levels.map(({ number, contacts }) => [
        number,
        contacts.flatMap((id) => contact(id) ?? []),
      ]),
    ),
    // At level 1 nobody is rung: the service that knows the child carries on.
    after: Object.fromEntries(
      current.data.levels
        .filter(({ number }) => number > 1)
        .map(({ number, contacts: [first = ''] }) => [
          number,
          advice(first)?.whatHappensNext ?? [],
        ]),
    ),
    haveReady,
  };
  return [
    ...versions.map((version) => createPrintRoute(version, pages, publisher)),
    page<ComponentProps<typeof QuickGuidePage>>({
      path: quickGuidePath,
      component: 'src/features/level-of-need/ui/QuickGuidePage',
      props: guide,
    }),
    page<ComponentProps<typeof WhatToDoPage>>({
      path: whatToDoPath,
      component: 'src/features/level-of-need/ui/WhatToDoPage',
      props: guide,
    }),
  ];
}
