/** The versions of the document, its indicators and the tools over them: pure views of the site. */
import type { Site } from '../../shared/collection';
import { sliceName } from '../../shared/slicePaths';
import { contactCollection, finderCollection } from '../contacts/collection';
import {
  contactCard,
  contactIdNow,
  contactName,
  listSummaries,
  listUrgent,
  summaryOf,
} from '../contacts/view';
import { everydayWithTerms } from '../glossary/view';
import { pageCollection } from '../pages/collection';
import { frontDoorOf } from '../contacts/model/answer';
import { servedAreas } from '../partnership/model/areas';
import { areaCollection, partnershipCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { indicatorWordsCollection, versionCollection } from './collection';
import { sliceDomain, sliceLevel, sliceOverview } from './model/slices';
import { indicatorDocuments } from './plugin/documents';
import { createVersionDataset } from './plugin/exports/dataset';
import { createPrintRoutes, printAddresses } from './plugin/printRoutes';
import { createIndicatorRoutes, dimensionAddresses } from './plugin/routes';
import { createShortLinks } from './plugin/shortLinks';
import { createToolRoutes, toolAddresses } from './plugin/toolRoutes';
import { createVersionLinks } from './plugin/versionLinks';
import { indicatorPath, learnedLines, listEntriesOf, versionInForce } from './view';

export { collections } from './collection';

export const addresses = (site: Site): string[] => {
  const versions = site.all(versionCollection);
  return [...dimensionAddresses(versions), ...printAddresses(versions), ...toolAddresses];
};

export function routes(site: Site) {
  const versions = site.all(versionCollection);
  const pages = site.all(pageCollection);
  const partnership = site.one(partnershipCollection);
  const areas = site.all(areaCollection);
  const served = servedAreas(areas);
  const directory = { contacts: site.all(contactCollection), areas };
  const [door] = served.map(({ id }) => frontDoorOf(id, directory));
  const urgent = listUrgent(site);
  return [
    ...createIndicatorRoutes(versions, listEntriesOf(site), {
      contact: (id) => ({ id: contactIdNow(site, id), name: contactName(site, id) }),
      pageOf: (id) => indicatorPath(site, id),
    }),
    ...createPrintRoutes(versions, {
      pages,
      publisher: partnership.name,
      served: served.map(({ name }) => name),
      urgent,
      elsewhere: listSummaries(site).filter(
        ({ id, kind }) => kind === 'front-door' && !urgent.some((told) => told.id === id),
      ),
      haveReady: door?.haveReady ?? [],
      contact: (id) => summaryOf(site, id),
      advice: (id) => site.get(contactCollection, id),
    }),
    ...createToolRoutes(versions, {
      pages,
      contact: (id) => summaryOf(site, id),
      everyday: everydayWithTerms(site),
      words: site.one(indicatorWordsCollection).words,
      learned: learnedLines(site),
      door,
      call: site.one(finderCollection).call !== undefined,
    }),
  ];
}

export const datasets = (site: Site) =>
  site.all(versionCollection).map((version) =>
    createVersionDataset(version, {
      siteUrl: site.url,
      about: aboutData(site),
      pageOf: (id) => indicatorPath(site, id),
    }),
  );

export const documents = (site: Site) => indicatorDocuments(versionInForce(site));

/** Short links to the indicators, and addresses with the name of the version in force. */
export function files(site: Site) {
  const where = { base: site.base, siteUrl: site.url };
  const inForce = versionInForce(site);
  const pages = site
    .all(pageCollection)
    .filter((page) => page.kind === 'document' && page.version === inForce.id)
    .map(({ path, matter }) => ({ path, title: matter.title }));
  return [
    ...createShortLinks(listEntriesOf(site), where),
    ...createVersionLinks(inForce, pages, where),
  ];
}

/** The parts of every version, for its pages. */
export function slices(site: Site) {
  const versions = site.all(versionCollection);
  const around = {
    contactCard: (id: string) => contactCard(site, id),
    pageOf: (id: string) => indicatorPath(site, id),
    versions,
  };
  return versions.flatMap((version) => [
    { name: sliceName(version.id, 'overview', 'levels'), data: sliceOverview(version) },
    ...version.data.levels.map(({ number }) => ({
      name: sliceName(version.id, 'level', number),
      data: sliceLevel(version, number, around),
    })),
    ...version.data.domains.map(({ id }) => ({
      name: sliceName(version.id, 'domain', id),
      data: sliceDomain(version, id, around),
    })),
  ]);
}
