/** The tools over the versions: browse, compare, which version was in force, what to do at each level. */
import type { ComponentProps } from 'react';
import { browsePath } from '../model/browsePath';
import { page, type Route } from '../../../shared/routes';
import type { Contact } from '../../contacts/model/schema';
import type { ContactSummary } from '../../contacts/plugin/props';
import type { Everyday } from '../../../shared/everyday';
import type { PackedSayings } from '../../search/model/sayings';
import { type Page, pagesOf } from '../../pages/model/page';
import type { IndicatorWords } from '../model/indicatorWords';
import type { Indicator, Level, VersionData } from '../model/schema';
import type { Section } from '../model/sections';
import { toHeader, type VersionHeader } from '../model/slices';
import { comparePath, evidencePath, inForcePath } from '../model/toolPaths';
import { leadVersion, type Version } from '../model/version';
import type { Described } from '../model/wording';
import type BrowsePage from '../ui/BrowsePage';
import type ComparePage from '../ui/ComparePage';
import type EvidencePage from '../ui/EvidencePage';
import type InForcePage from '../ui/InForcePage';

/** A version as the tools receive it. */
export interface ToolVersion {
  header: VersionHeader;
  levels: Pick<Level, 'number' | 'name' | 'slug'>[];
  domains: { id: string; name: string; dimensions: { id: string; name: string }[] }[];
  themes: VersionData['themes'];
  indicators: Indicator[];
}

export interface ComparedVersion extends ToolVersion {
  withdrawn: VersionData['withdrawn'];
  /** What the levels, domains and dimensions are called and say. */
  described: Described;
  sections: Section[];
}

export interface ComparePageProps {
  /** The draft first, then newest to oldest. */
  versions: ComparedVersion[];
}

export interface BrowsePageProps {
  /** The version in force: the page is whole with it alone. */
  version: ToolVersion;
  /** The others, fetched from the open data when chosen. */
  others: { header: VersionHeader; data: string }[];
  /** Words and what they stand for, for the text box: `[words, …]` mean the same. */
  everyday: Everyday;
  /** What people say where an indicator says it otherwise. */
  words: IndicatorWords;
  /** What was learned of what people say, by the ids of lines. */
  learned: PackedSayings;
}

export interface InForcePageProps {
  versions: VersionHeader[];
}

export interface EvidencePageProps {
  /** Of the version in force, with the contacts of each. */
  levels: (Pick<Level, 'number' | 'name' | 'slug' | 'next'> & { contacts: ContactSummary[] })[];
  /** With the names of their levels, by number, and of their domains: a list names those of the version it was made against. */
  versions: (VersionHeader & { levelNames: Record<number, string>; domains: string[] })[];
  /** Whom a referral goes to; absent where no front door is known. */
  referral?: Referral;
  /** Whether there are words for a call, to be rehearsed. */
  call: boolean;
}

/** What is known of making a referral in writing. */
export interface Referral {
  to: string;
  /** What the person answering will ask. */
  haveReady: readonly string[];
  /** The form or address for it, where the record has one. */
  inWriting?: string;
}

export const toolAddresses: string[] = [browsePath, comparePath, evidencePath, inForcePath];

/** The short shape of a version. */
export const toToolVersion = (version: Version): ToolVersion => ({
  header: toHeader(version),
  levels: version.data.levels.map(({ number, name, slug }) => ({ number, name, slug })),
  domains: version.data.domains.map(({ id, name, dimensions }) => ({
    id,
    name,
    dimensions: dimensions.map((d) => ({ id: d.id, name: d.name })),
  })),
  themes: version.data.themes,
  indicators: version.data.indicators,
});

/** A title without the version in brackets at its end. */
function withoutVersion(title: string, version: string): string {
  const ending = [version, 'draft'].map((name) => ` (${name})`).find((end) => title.endsWith(end));
  return ending ? title.slice(0, -ending.length) : title;
}

const last = Number.MAX_SAFE_INTEGER;

/** The guidance text of one version, section by section; its pages in the order of its menu. */
export function listSections(version: Version, pages: readonly Page[]): Section[] {
  return pagesOf(pages, 'document')
    .filter((page) => page.version === version.id)
    .sort((a, b) => (a.matter.sidebar_position ?? last) - (b.matter.sidebar_position ?? last))
    .flatMap((page) =>
      page.sections.map(({ heading, text }) => ({
        // The version in the title (its name, or "draft") would make every page look renamed.
        page: page.path.slice(version.path.length),
        pageTitle: withoutVersion(page.matter.title, version.id),
        heading,
        text,
      })),
    );
}

const toReferral = ({
  name,
  haveReady,
  webForm,
  email,
}: Pick<Contact, 'name' | 'haveReady' | 'webForm' | 'email'>): Referral => {
  const inWriting = webForm ? `${webForm.label}: ${webForm.url}` : email;
  return { to: name, haveReady, ...(inWriting && { inWriting }) };
};

/**
 * @param everyday how practitioners say it.
 * @param words what people say where an indicator says it otherwise.
 * @param learned which lines people mean by what they say.
 * @param contact a contact, by its id.
 * @param door the front door of the area, to which a referral goes.
 * @param call whether the site has words for a call.
 */
export function createToolRoutes(
  versions: readonly Version[],
  {
    pages,
    everyday,
    words,
    learned,
    contact,
    door,
    call,
  }: {
    pages: readonly Page[];
    everyday: Everyday;
    words: IndicatorWords;
    learned: PackedSayings;
    contact: (id: string) => ContactSummary | undefined;
    door: Pick<Contact, 'name' | 'haveReady' | 'webForm' | 'email'> | undefined;
    call: boolean;
  },
): Route[] {
  const current = leadVersion(versions);
  if (!current) return [];
  const compare: ComparePageProps = {
    versions: versions.map((version) => ({
      ...toToolVersion(version),
      withdrawn: version.data.withdrawn,
      described: { levels: version.data.levels, domains: version.data.domains },
      sections: listSections(version, pages),
    })),
  };
  const browse: BrowsePageProps = {
    version: toToolVersion(current),
    others: versions
      .filter((v) => v !== current)
      .map((version) => ({
        header: toHeader(version),
        data: `/open-data/level-of-need/${version.id}.json`,
      })),
    everyday,
    words,
    learned,
  };
  const evidence: EvidencePageProps = {
    versions: versions.map((version) => ({
      ...toHeader(version),
      levelNames: Object.fromEntries(version.data.levels.map(({ number, name }) => [number, name])),
      domains: version.data.domains.map(({ name }) => name),
    })),
    ...(door && { referral: toReferral(door) }),
    call,
    levels: current.data.levels.map(({ number, name, slug, next, contacts }) => ({
      number,
      name,
      slug,
      next,
      contacts: contacts.flatMap((id) => contact(id) ?? []),
    })),
  };
  const inForce: InForcePageProps = { versions: versions.map(toHeader) };
  return [
    page<ComponentProps<typeof BrowsePage>>({
      path: browsePath,
      component: 'src/features/level-of-need/ui/BrowsePage',
      props: browse,
    }),
    page<ComponentProps<typeof ComparePage>>({
      path: comparePath,
      component: 'src/features/level-of-need/ui/ComparePage',
      props: compare,
    }),
    page<ComponentProps<typeof EvidencePage>>({
      path: evidencePath,
      component: 'src/features/level-of-need/ui/EvidencePage',
      props: evidence,
    }),
    page<ComponentProps<typeof InForcePage>>({
      path: inForcePath,
      component: 'src/features/level-of-need/ui/InForcePage',
      props: inForce,
    }),
  ];
}
