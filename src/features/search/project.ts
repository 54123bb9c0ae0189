/** The pages that are a way in and have no record of their own, as search knows them. */
import type { Site } from '../../shared/collection';
import { versionInForce } from '../level-of-need/view';
import { namedPageCollection } from './collection';
import { wayDocuments } from './plugin/ways';

export { collections } from './collection';

export function documents(site: Site) {
  const { id, data } = versionInForce(site);
  return wayDocuments(site.one(namedPageCollection).pages, (path) => site.addresses().has(path), {
    document: data.title,
    'in force': id,
  });
}
