/** Whom news does not reach: pure views of the site. */
import type { Site } from '../../shared/collection';
import { placeCollection } from './collection';
import { createReachRoutes, reachAddresses } from './plugin/routes';
import { listSent } from './view';

export { collections } from './collection';

export const addresses = (site: Site): string[] => reachAddresses(site.all(placeCollection));

export const routes = (site: Site) => createReachRoutes(site.all(placeCollection), listSent(site));
