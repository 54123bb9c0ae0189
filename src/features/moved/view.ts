/** Old addresses as the portal sees them. */
import type { Site } from '../../shared/collection';
import { concernCollection, contactCollection } from '../contacts/collection';
import { pageCollection } from '../pages/collection';
import { pageOf } from './model/left';

/** What the page at an address is called; the address itself where nothing says. */
export function titleOfAddress(site: Site, address: string): string {
  const path = pageOf(address);
  const page = site.all(pageCollection).find((one) => pageOf(one.path) === path);
  if (page) return page.matter.title;
  const contact = site
    .all(contactCollection)
    .find((one) => contactCollection.address(one, site) === path);
  const concern = site
    .all(concernCollection)
    .find((one) => concernCollection.address(one, site) === path);
  return contact?.name ?? concern?.name ?? address;
}
