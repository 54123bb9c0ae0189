/** Which pages repeat the words of a version that nobody has adopted, so that they can say so first. */
import { noticeFor } from '../features/level-of-need/model/adoption';
import type { Version } from '../features/level-of-need/model/version';
import type { Page } from '../features/publishing/model/page';
import type { Content } from './content';

const documentRoot = '/level-of-need/';

/** The version an address of the document belongs to; the tools over all versions count as the newest. */
function versionAt(versions: readonly Version[], address: string): Version | undefined {
  return versions
    .filter(({ path }) => address.startsWith(path))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** The versions whose words a page repeats: it names indicators, or tells of a change of the document. */
function versionsRepeated(versions: readonly Version[], page: Page): Version[] {
  const namesIndicators =
    ('indicators' in page.matter && page.matter.indicators.length > 0) ||
    page.links.some(({ scheme }) => scheme === 'indicator');
  const aboutDocument = page.kind === 'update' && page.matter.kind === 'document';
  return [
    ...(namesIndicators ? versions.filter(({ status }) => status === 'current') : []),
    ...(aboutDocument
      ? page.siteLinks
          .filter(({ url }) => url.startsWith(documentRoot))
          .flatMap(({ url }) => versionAt(versions, url) ?? [])
      : []),
  ];
}

/** The sentence a brief, an update or a page of guidance begins with; empty where it repeats no example text. */
export const noticeOfPage = ({ versions }: Pick<Content, 'versions'>, page: Page): string =>
  page.kind === 'document' || page.kind === 'site'
    ? ''
    : noticeFor(versionsRepeated(versions, page).map(({ data }) => data));
