/** What neighbours have learned: a pure view of the site. */
import type { Site } from '../../shared/collection';
import { copyCollection, neighbourCollection } from './collection';
import { createRegionRoutes, regionAddresses } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site): string[] => regionAddresses(site.all(neighbourCollection));

export const routes = (site: Site) =>
  createRegionRoutes(site.all(neighbourCollection), site.all(copyCollection));
