/** Which pages a search engine is told of, and when each was last changed or looked at. */
import type { Options } from '@docusaurus/plugin-sitemap';
import { pathsNotInForce } from '../../features/level-of-need/view';
import { pageCollection } from '../../features/pages/collection';
import type { Site } from '../../shared/collection';

/** As the plugin has it; it exports no name for it. */
type SitemapItem = Awaited<ReturnType<NonNullable<Options['createSitemapItems']>>>[number];

/** Pages for one reader at a time: results, and what they noted down. */
const personal = ['/search', '/level-of-need/evidence'];
const forPaper = '/level-of-need/print/';

const newest = (dates: readonly string[]): string | undefined => [...dates].sort().at(-1);

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** The date a page itself has: of its publication, or on which somebody last looked at it. */
function ownDates(site: Site): Map<string, string> {
  const dated = [
    ...site.reviewed().map(({ path, checked }) => ({ path, date: checked })),
    ...site
      .all(pageCollection)
      .flatMap(({ path, matter }) => ('date' in matter ? [{ path, date: matter.date }] : [])),
  ].filter(({ path, date }) => !path.includes('#') && date <= site.today);
  return new Map(dated.map(({ path, date }) => [withoutSlash(path), date]));
}

/**
 * A page without a date of its own is a list, which is as new as the newest page below it, or a part of the document,
 * which is looked at as a whole.
 */
function dateOf(path: string, own: ReadonlyMap<string, string>): string | undefined {
  const page = withoutSlash(path);
  const below = [...own].flatMap(([one, date]) => (one.startsWith(`${page}/`) ? [date] : []));
  const above = [...own].find(([one]) => one !== '' && page.startsWith(`${one}/`))?.[1];
  return own.get(page) ?? newest(below) ?? above;
}

/** @returns the items to publish, with their dates */
export function sitemapItems(items: readonly SitemapItem[], site: Site | undefined): SitemapItem[] {
  if (!site) return [...items];
  const own = ownDates(site);
  const others = pathsNotInForce(site);
  return items.flatMap((item) => {
    const path = new URL(item.url).pathname.replace(site.base, '/');
    const left =
      personal.includes(path) || [forPaper, ...others].some((start) => path.startsWith(start));
    const lastmod = dateOf(path, own);
    return left ? [] : [{ url: item.url, ...(lastmod && { lastmod }) }];
  });
}
