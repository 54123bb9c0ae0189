/** Law and guidance: pure views of the site. */
import type { Collection, Site } from '../../shared/collection';
import { cycleCollection } from '../audits/collection';
import { claimCollection } from '../claims/collection';
import { claimsOf } from '../claims/view';
import { concernCollection, contactCollection } from '../contacts/collection';
import { plainPageCollection } from '../families/collection';
import { termCollection } from '../glossary/collection';
import { indicatorCollection } from '../level-of-need/collection';
import { pageCollection } from '../pages/collection';
import type { Page } from '../pages/model/page';
import { pathwayCollection } from '../pathways/collection';
import { aboutData } from '../review/view';
import { topicCollection } from '../topics/collection';
import { citationCollection } from './collection';
import { citationDocuments } from './plugin/documents';
import { createCitationsDataset } from './plugin/exports/dataset';
import { createReferenceRoutes, referencesPath } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site): string[] =>
  site.all(citationCollection).length + claimsOf(site).length > 0 ? [referencesPath] : [];

/** The records of a collection that name a source, or a claim that rests on it. */
function listResting<T>(
  site: Site,
  id: string,
  from: Collection<T>,
  counts: (record: T) => boolean = () => true,
) {
  const claims = claimsOf(site, id).flatMap((claim) =>
    site.backlinks(claimCollection, claim.id, from),
  );
  const records = new Set([...site.backlinks(citationCollection, id, from), ...claims]);
  return [...records].filter(counts).flatMap((record) => {
    const path = from.address(record, site);
    return path === undefined ? [] : [{ title: from.title(record), path }];
  });
}

const isPublished = (page: Page): boolean => page.kind !== 'document' || page.version !== 'next';

const restingOn = (site: Site, id: string) =>
  [
    { kind: 'Pages', links: listResting(site, id, pageCollection, isPublished) },
    { kind: 'Topics', links: listResting(site, id, topicCollection) },
    { kind: 'Plain pages for families', links: listResting(site, id, plainPageCollection) },
    { kind: 'Worries', links: listResting(site, id, concernCollection) },
    { kind: 'Contacts', links: listResting(site, id, contactCollection) },
    { kind: 'Flow charts', links: listResting(site, id, pathwayCollection) },
    { kind: 'Indicators', links: listResting(site, id, indicatorCollection) },
    { kind: 'Audits and their findings', links: listResting(site, id, cycleCollection) },
    { kind: 'Words', links: listResting(site, id, termCollection) },
  ].filter(({ links }) => links.length > 0);

export const routes = (site: Site) =>
  createReferenceRoutes(site.all(citationCollection), {
    claimsOf: (id) => claimsOf(site, id),
    restingOn: (id) => restingOn(site, id),
    usual: claimsOf(site),
  });

export const datasets = (site: Site) => [
  createCitationsDataset(site.all(citationCollection), aboutData(site)),
];

export const documents = (site: Site) => citationDocuments(site.all(citationCollection));
