/** What the site shows at addresses that moved or were withdrawn. */
import type { Site } from '../../shared/collection';
import { redirectPage } from '../../shared/redirectPage';
import { titleOfAddress } from './view';
import { movedCollection } from './collection';
import { isPage, leadsOf, withdrawnOf } from './model/left';
import { createWithdrawnRoutes } from './plugin/routes';

export { collections } from './collection';

const listWithdrawn = (site: Site) => withdrawnOf(site.all(movedCollection)).filter(isPage);

export const addresses = (site: Site): string[] => listWithdrawn(site).map(({ from }) => from);

export const routes = (site: Site) =>
  createWithdrawnRoutes(listWithdrawn(site), {
    titleOf: (path) => titleOfAddress(site, path),
    isThere: (path) => site.addresses().has(path),
  });

/** Pages that lead on, whole with scripts off; a place that an address names goes along. */
export const files = (site: Site) =>
  leadsOf(site.all(movedCollection)).map(({ from, to }) => ({
    path: `${from.slice(1)}/index.html`.replace(/\/{2,}/g, '/'),
    content: redirectPage({
      to: to.slice(1),
      title: titleOfAddress(site, to),
      base: site.base,
      siteUrl: site.url,
    }),
  }));
