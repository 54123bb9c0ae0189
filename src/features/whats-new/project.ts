/** Everything that changed: pure views of the site. */
import type { Site } from '../../shared/collection';
import { pageCollection } from '../pages/collection';
import { partnershipCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { recentKeys, recentPath } from './model/seen';
import { calendarPath, toDates } from './plugin/calendar';
import { createStreamDataset } from './plugin/dataset';
import { createFeeds, type FeedSite } from './plugin/feeds';
import { createFrames } from './plugin/frames';
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

const feedSite = (site: Site): FeedSite => {
  const { siteTitle, name } = site.one(partnershipCollection);
  return { url: site.url, base: site.base, siteTitle, publisher: name };
};

export const files = (site: Site) => {
  const items = stream(site);
  if (items.length === 0) return [];
  const [names, about] = [streamNames(site), feedSite(site)];
  return [
    { path: recentPath, content: `${JSON.stringify(recentKeys(items))}\n` },
    { path: calendarPath, content: toDates(items, about) },
    ...createFeeds(items, names, about),
    ...createFrames(items, names, about),
  ];
};
