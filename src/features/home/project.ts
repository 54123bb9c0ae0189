/** The home page: a pure view of the site. */
import type { Site } from '../../shared/collection';
import { cycleCollection } from '../audits/collection';
import { versionCollection } from '../level-of-need/collection';
import { pageCollection } from '../pages/collection';
import { partnershipCollection } from '../partnership/collection';
import { listTopics } from '../topics/view';
import { createHomeRoutes, homeAddresses } from './plugin/routes';

export const addresses = (): string[] => homeAddresses;

export const routes = (site: Site) =>
  createHomeRoutes({
    partnership: site.one(partnershipCollection),
    versions: site.all(versionCollection),
    audits: site.all(cycleCollection),
    pages: site.all(pageCollection),
    topics: listTopics(site),
  });
