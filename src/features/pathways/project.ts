/** What to do step by step: pure views of the site. */
import type { Site } from '../../shared/collection';
import { timesName } from '../../shared/slicePaths';
import { pathwaysCollection } from './collection';
import { createPathwayRoutes, pathwayAddresses } from './plugin/routes';
import { listPathways, listStepContacts, listTimes } from './view';

export { collections } from './collection';

export const addresses = (site: Site): string[] =>
  pathwayAddresses(site.one(pathwaysCollection).pathways);

export const routes = (site: Site) =>
  createPathwayRoutes(
    { pathways: listPathways(site), contacts: listStepContacts(site) },
    listTimes(site),
  );

/** The times of every pathway, for the pages that show them. */
export const slices = (site: Site) =>
  listTimes(site).map((data) => ({ name: timesName(data.pathway.id), data }));
