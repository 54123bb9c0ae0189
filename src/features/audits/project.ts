/** The audits: pure views of the site. */
import type { Site } from '../../shared/collection';
import { shortReference } from '../citations/view';
import { relatedPages } from '../pages/view';
import { agencyCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { coursesNaming, trainingFor } from '../training/view';
import { cycleCollection, findingCollection, standardsCollection } from './collection';
import { assessmentAddresses, createAssessmentRoutes } from './plugin/assessmentRoutes';
import { auditDocuments } from './plugin/documents';
import { createAuditDataset } from './plugin/exports/dataset';
import { auditAddresses, createAuditRoutes } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site) => {
  const audits = site.all(cycleCollection);
  return [...auditAddresses(audits), ...assessmentAddresses(audits)];
};

export function routes(site: Site) {
  const audits = site.all(cycleCollection);
  const context = {
    agencies: site.all(agencyCollection),
    standards: site.all(standardsCollection)[0] ?? { standards: [] },
    relatedTo: (id: string) => [
      ...relatedPages(site, findingCollection, id),
      ...coursesNaming(site, findingCollection, id).map((one) => ({ ...one, kind: 'Course' })),
    ],
    shortReference: (id: string) => shortReference(site, id),
    trainingFor: (recommendation: string) => trainingFor(site, recommendation),
  };
  return [...createAuditRoutes(audits, context), ...createAssessmentRoutes(audits, context)];
}

export const datasets = (site: Site) =>
  site
    .all(cycleCollection)
    .map((audit) => createAuditDataset(audit, { siteUrl: site.url, about: aboutData(site) }));

export const documents = (site: Site) =>
  auditDocuments(site.all(cycleCollection), site.all(agencyCollection));
