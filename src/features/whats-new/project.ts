/** Everything that changed: pure views of the site. */
import type { Site } from '../../shared/collection';
import { pageCollection } from '../pages/collection';
import { aboutData } from '../review/view';
import { recentKeys, recentPath } from './model/seen';
import { createStreamDataset } from './plugin/dataset';
import { createWhatsNewRoutes, whatsNewAddresses } from './plugin/routes';
import { isFromHistory, stream, streamNames } from './view';

export const addresses = (site: Site): string[] => whatsNewAddresses(stream(site));

export const routes = (site: Site) => {
  const kinds = new Set(site.all(pageCollection).map(({ kind }) => kind));
  return createWhatsNewRoutes(stream(site), {
    names: streamNames(site),
    fromHistory: isFromHistory(site),
    posts: [
      ...(kinds.has('brief') ? (['briefs'] as const) : []),
      ...(kinds.has('update') ? (['updates'] as const) : []),
    ],
  });
};

export const datasets = (site: Site) =>
  stream(site).length === 0 ? [] : [createStreamDataset(stream(site), aboutData(site))];

export const files = (site: Site) =>
  stream(site).length === 0
    ? []
    : [{ path: recentPath, content: `${JSON.stringify(recentKeys(stream(site)))}\n` }];
