/** Which posts are about a version that nobody has adopted, so that they can say so first. */
import { noticeFor } from '../features/level-of-need/model/adoption';
import type { Version } from '../features/level-of-need/model/version';
import type { Page } from '../features/pages/model/page';
import type { Content } from './content';

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
export const noticeOfPage = ({ versions }: Pick<Content, 'versions'>, page: Page): string =>
  noticeFor(versionsOf(versions, page).map(({ data }) => data));
