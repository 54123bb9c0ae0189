/** The audits: pure views of the site. */
import type { Site } from '../../shared/collection';
import { shortReference } from '../citations/view';
import { relatedPages } from '../pages/view';
import { agencyCollection, partnershipCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { topicCollection } from '../topics/collection';
import { coursesNaming, trainingFor } from '../training/view';
import { cycleCollection, findingCollection, standardsCollection } from './collection';
import { progressFilePath } from './model/addresses';
import { pairAudits } from './model/compare';
import { progressTemplate } from './model/progress';
import { assessmentAddresses, createAssessmentRoutes } from './plugin/assessmentRoutes';
import { compareAddresses, createCompareRoutes } from './plugin/compareRoutes';
import { auditDocuments } from './plugin/documents';
import { createComparisonDataset } from './plugin/exports/compareDataset';
import { createCountsDataset } from './plugin/exports/countsDataset';
import { createAuditDataset } from './plugin/exports/dataset';
import { createProgressRoutes, progressAddresses } from './plugin/progressRoutes';
import { auditAddresses, createAuditRoutes } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site) => {
  const audits = site.all(cycleCollection);
  return [
    ...auditAddresses(audits),
    ...compareAddresses(audits),
    ...assessmentAddresses(audits),
    ...progressAddresses(audits),
  ];
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
    email: site.one(partnershipCollection).email,
    shortReference: (id: string) => shortReference(site, id),
    trainingFor: (recommendation: string) => trainingFor(site, recommendation),
  };
  return [
    ...createAuditRoutes(audits, context),
    ...createCompareRoutes(audits, context.agencies),
    ...createAssessmentRoutes(audits, context),
    ...createProgressRoutes(audits, context),
  ];
}

/** For each audit with recommendations, a file to report progress in. */
export const files = (site: Site) =>
  site
    .all(cycleCollection)
    .filter(({ recommendations }) => recommendations.length > 0)
    .map(({ cycle, recommendations }) => ({
      path: progressFilePath(cycle.id).slice(1),
      content: progressTemplate(cycle.id, recommendations),
    }));

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
