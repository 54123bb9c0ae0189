/** The Level of Need document as other features and the portal see it. */
import { once, type Site } from '../../shared/collection';
import { findingCollection } from '../audits/collection';
import { contactCollection } from '../contacts/collection';
import { briefsNaming, type RelatedPage, relatedPages } from '../pages/view';
import { indicatorCollection, versionCollection } from './collection';
import { currentVersion } from './model/slices';
import { listEntries } from './plugin/routes';

export const versionInForce = once((site: Site) => currentVersion(site.all(versionCollection)));

/** The page of a level in the version in force. */
export function levelPath(site: Site, level: number): string | undefined {
  const { path, data } = versionInForce(site);
  const slug = data.levels.find(({ number }) => number === level)?.slug;
  return slug && `${path}levels/${slug}`;
}

/** The address of an indicator: on the page of the dimension in which the newest published version has it. */
export const indicatorPath = (site: Site, id: string): string =>
  site.resolve('indicator', id)?.href ?? '';

/**
 * What relates to an indicator: the pages that name it, and the audit findings and contacts that its learning briefs name
 * beside it, each once.
 */
export function relatedToIndicator(site: Site, id: string): RelatedPage[] {
  const briefs = briefsNaming(site, indicatorCollection, id);
  const findings = new Set(briefs.flatMap(({ matter }) => matter.findings));
  const contacts = new Set(briefs.flatMap(({ matter }) => matter.contacts));
  return [
    ...relatedPages(site, indicatorCollection, id),
    ...[...findings].flatMap((finding): RelatedPage[] => {
      const found = site.get(findingCollection, finding);
      const path = found && findingCollection.address(found, site);
      return found && path ? [{ kind: 'Finding', title: found.text, path }] : [];
    }),
    ...[...contacts].flatMap((contact): RelatedPage[] => {
      const found = site.get(contactCollection, contact);
      const path = found && contactCollection.address(found, site);
      return found && path ? [{ kind: 'Contact', title: found.name, path }] : [];
    }),
  ];
}

/** Every indicator there has ever been, with its history and what relates to it. */
export const listEntriesOf = once((site: Site) =>
  listEntries(site.all(versionCollection), {
    relatedTo: (id) => relatedToIndicator(site, id),
    pageOf: (id) => indicatorPath(site, id),
  }),
);
