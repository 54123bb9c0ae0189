/** Everything the site becomes, each made once from the whole content. */
import type { ComponentProps } from 'react';
import { everydayCollection } from '../features/glossary/collection';
import { partnershipCollection } from '../features/partnership/collection';
import { buildIndex } from '../features/search/model/buildIndex';
import { createEngine, type Engine } from '../features/search/model/engine';
import { createSearchRoute, searchPath } from '../features/search/plugin/routes';
import type { SearchSource } from '../features/search/plugin/write';
import { listCarried } from '../features/search/model/wordsFile';
import { firstSayings, readingOf } from '../features/search/view';
import { once, type Site } from '../shared/collection';
import { page, type Route } from '../shared/routes';
import type { OutputFile } from './feature';
import { foundFiles } from './found/files';
import { renderOpenData } from './openData';
import { features } from './registry';
import type OpenDataPage from './ui/OpenDataPage';

const openDataPath = '/open-data';

/** The pages that are made of what all features give. */
export const ownAddresses = [searchPath, openDataPath];

/** Open data: its entries, and the files they name. */
export const openData = once((site: Site) => renderOpenData(site, features));

/** Every document of search, in the order that equal results have. */
export const searchDocuments = once((site: Site) =>
  features.flatMap((feature) => feature.documents?.(site) ?? []),
);

/** All that search is made from. */
export const searchSource = once((site: Site): SearchSource => {
  const [documents, everyday] = [searchDocuments(site), site.one(everydayCollection)];
  return {
    documents,
    everyday,
    reading: readingOf(site, listCarried(documents, everyday)),
    firstSayings: firstSayings(site),
  };
});

/** The search of the site in one process, for commands and tests. */
export const openSearch = ({ documents, everyday, reading }: SearchSource): Engine =>
  createEngine(buildIndex(documents, everyday), reading);

/** Every page made from data. */
export const listRoutes = once((site: Site): Route[] => {
  const { email, licence } = site.one(partnershipCollection);
  return [
    ...features.flatMap((feature) => feature.routes?.(site) ?? []),
    createSearchRoute(searchDocuments(site), email),
    page<ComponentProps<typeof OpenDataPage>>({
      path: openDataPath,
      component: 'src/portal/ui/OpenDataPage',
      props: { entries: openData(site).entries, licence },
    }),
  ];
});

/** Every file beside the pages. */
export const listFiles = once(async (site: Site): Promise<OutputFile[]> => {
  const own = await Promise.all(features.map((feature) => feature.files?.(site) ?? []));
  return [...openData(site).files, ...foundFiles(site), ...own.flat()];
});

/** What Markdown pages import. */
export const listSlices = once((site: Site) =>
  features.flatMap((feature) => feature.slices?.(site) ?? []),
);
