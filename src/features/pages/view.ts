/** Pages as other features and the portal see them. */
import { type Collection, once, type Site } from '../../shared/collection';
import { versionCollection } from '../level-of-need/collection';
import { noticeFor } from '../level-of-need/model/adoption';
import { leadVersion, type Version } from '../level-of-need/model/version';
import { pageCollection } from './collection';
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
