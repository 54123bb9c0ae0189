/** The glossary: pure views of the site. */
import type { Site } from '../../shared/collection';
import { shortReference } from '../citations/view';
import { claimLines } from '../claims/view';
import { contactName } from '../contacts/view';
import { aboutData } from '../review/view';
import { termCollection } from './collection';
import { termDocuments } from './plugin/documents';
import { createGlossaryDataset } from './plugin/exports/dataset';
import { createGlossaryRoutes, glossaryPath } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site): string[] =>
  site.all(termCollection).length > 0 ? [glossaryPath] : [];

export const routes = (site: Site) =>
  createGlossaryRoutes(site.all(termCollection), {
    contactName: (id) => contactName(site, id),
    shortReference: (id) => shortReference(site, id),
    claimLines: (ids) => claimLines(site, ids),
  });

export const datasets = (site: Site) => [
  createGlossaryDataset(site.all(termCollection), aboutData(site)),
];

export const documents = (site: Site) => termDocuments(site.all(termCollection));
