/** The pages that are a way in and have no record of their own, as search knows them. */
import type { Site } from '../../shared/collection';
import { versionInForce } from '../level-of-need/view';
import { wayDocuments } from './plugin/ways';

export { collections } from './collection';

export const documents = (site: Site) =>
  wayDocuments((path) => site.addresses().has(path), versionInForce(site).id);
