/** Law and guidance: pure views of the site. */
import type { Site } from '../../shared/collection';
import { pageCollection } from '../pages/collection';
import { aboutData } from '../review/view';
import { topicsNaming } from '../topics/view';
import { citationCollection } from './collection';
import { citationDocuments } from './plugin/documents';
import { createCitationsDataset } from './plugin/exports/dataset';
import { createReferenceRoutes, referencesPath } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site): string[] =>
  site.all(citationCollection).length > 0 ? [referencesPath] : [];

export const routes = (site: Site) =>
  createReferenceRoutes(site.all(citationCollection), (id) => [
    ...site
      .backlinks(citationCollection, id, pageCollection)
      .filter((page) => page.kind !== 'document' || page.version !== 'next')
      .map(({ path, matter }) => ({ path, title: matter.title })),
    ...topicsNaming(site, citationCollection, id),
  ]);

export const datasets = (site: Site) => [
  createCitationsDataset(site.all(citationCollection), aboutData(site)),
];

export const documents = (site: Site) => citationDocuments(site.all(citationCollection));
