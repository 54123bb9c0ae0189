/** The audits: pure views of the site. */
import type { Site } from '../../shared/collection';
import { shortReference } from '../citations/view';
import { relatedPages } from '../pages/view';
import { agencyCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { topicCollection } from '../topics/collection';
import { coursesNaming, trainingFor } from '../training/view';
import { cycleCollection, findingCollection, standardsCollection } from './collection';
import { pairAudits } from './model/compare';
import { assessmentAddresses, createAssessmentRoutes } from './plugin/assessmentRoutes';
import { compareAddresses, createCompareRoutes } from './plugin/compareRoutes';
import { auditDocuments } from './plugin/documents';
import { createComparisonDataset } from './plugin/exports/compareDataset';
import { createCountsDataset } from './plugin/exports/countsDataset';
import { createAuditDataset } from './plugin/exports/dataset';
import { auditAddresses, createAuditRoutes } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site) => {
  const audits = site.all(cycleCollection);
  return [...auditAddresses(audits), ...compareAddresses(audits), ...assessmentAddresses(audits)];
};

export function routes(site: Site) {
  const audits = site.all(cycleCollection);
  const context = {
    agencies: site.all(agencyCollection),
    topics: site.all(topicCollection),
    standards: site.all(standardsCollection)[0] ?? { standards: [] },
    relatedTo: (id: string) => [
      ...relatedPages(site, findingCollection, id),
      ...coursesNaming(site, findingCollection, id).map((one) => ({ ...one, kind: 'Course' })),
    ],
    shortReference: (id: string) => shortReference(site, id),
    trainingFor: (recommendation: string) => trainingFor(site, recommendation),
  };
  return [
    ...createAuditRoutes(audits, context),
    ...createCompareRoutes(audits, context.agencies),
    ...createAssessmentRoutes(audits, context),
  ];
}

export const datasets = (site: Site) => {
  const audits = site.all(cycleCollection);
  const about = aboutData(site);
  return [
    ...audits.flatMap((audit) => [
      createAuditDataset(audit, { siteUrl: site.url, about }),
      createCountsDataset(audit, about),
    ]),
    ...pairAudits(audits).map((pair) => createComparisonDataset(pair, about)),
  ];
};

export const documents = (site: Site) =>
  auditDocuments(site.all(cycleCollection), site.all(agencyCollection));
