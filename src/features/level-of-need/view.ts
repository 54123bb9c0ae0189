/** The document of levels as other features and the portal see it. */
import { once, type Site } from '../../shared/collection';
import { briefsNaming, type RelatedPage, relatedPages } from '../pages/view';
import { topicsNaming } from '../topics/view';
import { indicatorCollection, versionCollection } from './collection';
import { currentVersion } from './model/slices';
import { learnFrom } from '../search/view';
import { sayingsOfLines } from './plugin/linesSaid';
import { listEntries } from './plugin/routes';

export { toToolVersion } from './plugin/toolRoutes';

export const versionInForce = once((site: Site) => currentVersion(site.all(versionCollection)));

/** Which lines people mean by what they say, learned once for a site; nothing where nothing is said of its lines. */
export const learnedLines = once((site: Site) => {
  const [lines] = learnFrom(sayingsOfLines(site), { restraint: 1e-5, mostKept: [24_000] });
  return lines;
});

/** Where the versions that are not in force begin: for those who look for them by name. */
export const pathsNotInForce = (site: Site): string[] =>
  site
    .all(versionCollection)
    .filter(({ status }) => status !== 'current')
    .map(({ path }) => path)
    .filter((path) => path !== versionInForce(site).path);

/** The page of a level in the version in force. */
export function levelPath(site: Site, level: number): string | undefined {
  const { path, data } = versionInForce(site);
  const slug = data.levels.find(({ number }) => number === level)?.slug;
  return slug && `${path}levels/${slug}`;
}

/** The levels whose indicators in force have a theme, each with a link to these; none for a theme there is not. */
export function levelsOfTheme(site: Site, theme: string) {
  const { data } = versionInForce(site);
  const found = new Set(
    data.indicators.filter(({ themes }) => themes.includes(theme)).map(({ level }) => level),
  );
  return data.levels
    .filter(({ number }) => found.has(number))
    .map(({ number, name }) => ({
      number,
      name,
      path: `/level-of-need/browse?theme=${theme}&level=${number}`,
    }));
}

/** The address of an indicator: on the page of the dimension in which the newest published version has it. */
export const indicatorPath = (site: Site, id: string): string =>
  site.resolve('indicator', id)?.href ?? '';

/** The records with these ids, each with its title and its page. */
const resolveAll = (site: Site, scheme: string, ids: Iterable<string>) =>
  [...ids].flatMap((id) => {
    const found = site.resolve(scheme, id);
    return found ? [{ title: found.title, path: found.href }] : [];
  });

/**
 * What relates to an indicator: the topics and pages that name it, and the audit findings and contacts that its learning briefs name
 * beside it, each once.
 */
export function relatedToIndicator(site: Site, id: string): RelatedPage[] {
  const briefs = briefsNaming(site, indicatorCollection, id);
  const findings = new Set(briefs.flatMap(({ matter }) => matter.findings));
  const contacts = new Set(briefs.flatMap(({ matter }) => matter.contacts));
  return [
    ...topicsNaming(site, indicatorCollection, id).map(
      (topic) => ({ kind: 'Topic', ...topic }) as const,
    ),
    ...relatedPages(site, indicatorCollection, id),
    ...resolveAll(site, 'finding', findings).map(
      (found) => ({ kind: 'Finding', ...found }) as const,
    ),
    ...resolveAll(site, 'contact', contacts).map(
      (found) => ({ kind: 'Contact', ...found }) as const,
    ),
  ];
}

/** Every indicator there has ever been, with its history and what relates to it. */
export const listEntriesOf = once((site: Site) =>
  listEntries(site.all(versionCollection), {
    relatedTo: (id) => relatedToIndicator(site, id),
    pageOf: (id) => indicatorPath(site, id),
  }),
);
