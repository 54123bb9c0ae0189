/** Pages as other features and the portal see them. */
import { type Collection, once, type Site } from '../../shared/collection';
import { readingOf } from '../../shared/reading';
import { slugOf } from '../../shared/slug';
import { cycleCollection, findingCollection } from '../audits/collection';
import { shortReference } from '../citations/view';
import type { Slide } from '../whats-new/model/slides';
import { versionCollection } from '../level-of-need/collection';
import { noticeFor } from '../level-of-need/model/adoption';
import { leadVersion, type Version } from '../level-of-need/model/version';
import { pageCollection, tagCollection } from './collection';
import { audienceCollection } from '../partnership/collection';
import {
  ageOf,
  type BriefChoices,
  type BriefFacts,
  choicesOf,
  type ListedBrief,
  minutesFor,
  type Named,
  relatedBriefs,
} from './model/brief';
import { briefSlides, partsOf } from './model/briefSlides';
import type { Page, PageKind } from './model/page';
import { questionsHeading } from './plugin/rules/briefShape';

const documentRoot = '/level-of-need/';

/** The version an address of the document belongs to; the tools over all versions count as the newest. */
function versionAt(versions: readonly Version[], address: string): Version | undefined {
  return versions
    .filter(({ path }) => address.startsWith(path))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** The versions an update of the document is about: those it links to, the newest where it names indicators. */
function versionsOf(versions: readonly Version[], page: Page): Version[] {
  if (page.kind !== 'update' || page.matter.kind !== 'document') return [];
  const namesIndicators =
    page.matter.indicators.length > 0 || page.links.some(({ scheme }) => scheme === 'indicator');
  return [
    ...(namesIndicators ? versions.filter(({ status }) => status === 'current') : []),
    ...page.siteLinks
      .filter(({ url }) => url.startsWith(documentRoot))
      .flatMap(({ url }) => versionAt(versions, url) ?? []),
  ];
}

/**
 * The sentence an update about a version nobody has adopted begins with; empty for any other page. A page that only
 * lists indicators says it beside them: the rest of it is the partnership's own.
 */
export const noticeOfPage = (site: Site, page: Page): string =>
  noticeFor(versionsOf(site.all(versionCollection), page).map(({ data }) => data));

/** What a brief asks a team, each question by itself; none for other pages. */
export const questionsOf = ({ kind, sections }: Pick<Page, 'kind' | 'sections'>): string[] =>
  kind === 'brief'
    ? (sections.find(({ heading }) => heading === questionsHeading)?.text ?? '')
        .split(/(?<=[?.!])\s+/)
        .filter((words) => words.endsWith('?'))
    : [];

const byFile = once(
  (site: Site) => new Map(site.all(pageCollection).map((page) => [page.file, page])),
);

/** @param file the path from the project's root. */
export const pageOfFile = (site: Site, file: string): Page | undefined => byFile(site).get(file);

const byAddress = once(
  (site: Site) =>
    new Map(site.all(pageCollection).map((page) => [`${site.base}${page.path.slice(1)}`, page])),
);

/** @param address the path of the built page, the site's base address before it. */
export const pageAt = (site: Site, address: string): Page | undefined =>
  byAddress(site).get(address);

export interface RelatedPage {
  /** What kind of page it is, as a reader knows it. */
  kind: string;
  title: string;
  path: string;
}

const kindNames = {
  guidance: 'Guidance',
  brief: 'Learning brief',
  update: 'Update',
} as const;

const kindsInOrder = ['guidance', 'brief', 'update', 'document'] as const;

const isOf =
  <K extends PageKind>(kind: K) =>
  (page: Page): page is Extract<Page, { kind: K }> =>
    page.kind === kind;

/** The learning briefs that name a record. */
export const briefsNaming = (site: Site, collection: Collection<unknown>, id: string) =>
  site.backlinks(collection, id, pageCollection).filter(isOf('brief'));

/** Pages that name a record: guidance first, then briefs, updates and the document in force. */
export function relatedPages(
  site: Site,
  collection: Collection<unknown>,
  id: string,
): RelatedPage[] {
  const lead = leadVersion(site.all(versionCollection));
  const naming = site
    .backlinks(collection, id, pageCollection)
    .filter((page) => page.kind !== 'document' || page.version === lead?.id);
  return kindsInOrder.flatMap((kind) =>
    naming.filter(isOf(kind)).map(({ matter, path }) => ({
      kind: kind === 'document' ? (lead?.data.title ?? '') : kindNames[kind],
      title: matter.title,
      path,
    })),
  );
}

const listBriefs = once((site: Site) => site.all(pageCollection).filter(isOf('brief')));
type BriefPage = ReturnType<typeof listBriefs>[number];

/** What a brief is based on: the audits of its findings, law and guidance, and what else it names. */
function sourcesOf(site: Site, { matter }: BriefPage): Named[] {
  const cycles = matter.findings.flatMap((id) => site.get(findingCollection, id)?.cycle ?? []);
  return [
    ...[...new Set(cycles)].map((id) => ({
      id: `audit-${id}`,
      name: site.get(cycleCollection, id)?.cycle.title ?? id,
    })),
    ...matter.citations.map((id) => ({ id, name: shortReference(site, id) })),
    ...matter.sources.map(({ title }) => ({ id: slugOf(title), name: title })),
  ];
}

function factsOf(site: Site, brief: BriefPage): BriefFacts {
  const { words, grade } = readingOf(brief.text.split('\n').map((text) => ({ text, line: 1 })));
  const relating = (page: BriefPage) => ({ ...page.matter, path: page.path });
  return {
    minutes: minutesFor(words),
    age: ageOf(grade),
    sources: sourcesOf(site, brief),
    related: relatedBriefs(
      relating(brief),
      listBriefs(site).map(relating),
      (tag) => site.get(tagCollection, tag)?.label ?? tag,
    ),
  };
}

const factsByPath = once(
  (site: Site) => new Map(listBriefs(site).map((brief) => [brief.path, factsOf(site, brief)])),
);

/** What a list and the page of a brief say of it; undefined for other pages. */
export const briefFacts = (site: Site, path: string): BriefFacts | undefined =>
  factsByPath(site).get(path);

/** Each brief as slides, by its address. */
export const slidesOfBriefs = (site: Site): { path: string; slides: Slide[] }[] =>
  listBriefs(site).map((brief) => ({
    path: brief.path,
    slides: briefSlides(
      {
        title: brief.matter.title,
        description: brief.matter.description,
        path: brief.path,
        parts: partsOf(brief.text, brief.headings),
        questions: questionsOf(brief),
      },
      questionsHeading,
    ),
  }));

const themesOf = (site: Site, { matter }: BriefPage): Named[] =>
  matter.tags.map((id) => ({ id, name: site.get(tagCollection, id)?.label ?? id }));

const rolesOf = (site: Site, { matter }: BriefPage): Named[] =>
  matter.audiences.map((id) => ({ id, name: site.get(audienceCollection, id)?.name ?? id }));

/** What the briefs can be chosen by, those on other pages of the list too. */
export const briefChoices = once((site: Site): BriefChoices => {
  const of = (namesOf: (own: Site, brief: BriefPage) => Named[]) =>
    choicesOf(listBriefs(site).flatMap((brief) => namesOf(site, brief)));
  return { themes: of(themesOf), roles: of(rolesOf), sources: of(sourcesOf) };
});

/** All briefs as a list shows them, newest first. */
export const listedBriefs = (site: Site): ListedBrief[] =>
  listBriefs(site)
    .map((brief) => ({
      path: brief.path,
      title: brief.matter.title,
      description: brief.matter.description,
      date: brief.matter.date,
      themes: brief.matter.tags,
      roles: brief.matter.audiences,
      sources: sourcesOf(site, brief).map(({ id }) => id),
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.path.localeCompare(b.path));
