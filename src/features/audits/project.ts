/** The audits: pure views of the site. */
import type { Site } from '../../shared/collection';
import { shortReference } from '../citations/view';
import { relatedPages } from '../pages/view';
import { agencyCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { cycleCollection, findingCollection } from './collection';
import { auditDocuments } from './plugin/documents';
import { createAuditDataset } from './plugin/exports/dataset';
import { auditAddresses, createAuditRoutes } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site) => auditAddresses(site.all(cycleCollection));

export const routes = (site: Site) =>
  createAuditRoutes(site.all(cycleCollection), {
    agencies: site.all(agencyCollection),
    relatedTo: (id) => relatedPages(site, findingCollection, id),
    shortReference: (id) => shortReference(site, id),
  });

export const datasets = (site: Site) =>
  site
    .all(cycleCollection)
    .map((audit) => createAuditDataset(audit, { siteUrl: site.url, about: aboutData(site) }));

export const documents = (site: Site) =>
  auditDocuments(site.all(cycleCollection), site.all(agencyCollection));
