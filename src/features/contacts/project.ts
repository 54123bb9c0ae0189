/** The contacts, the finder, the booklet and what can be taken along: pure views of the site. */
import type { Site } from '../../shared/collection';
import type { Dataset } from '../../shared/openData';
import { relatedFindings } from '../audits/view';
import { claimLines } from '../claims/view';
import { shortReference } from '../citations/view';
import { wordsByWorry } from '../level-of-need/model/indicatorWords';
import { indicatorWordsCollection } from '../level-of-need/collection';
import { levelPath, levelsOfTheme } from '../level-of-need/view';
import { neighbourPlace } from '../neighbours/view';
import { relatedPages } from '../pages/view';
import { areaCollection, partnershipCollection } from '../partnership/collection';
import { listPathways, pathwaysByFirstCall } from '../pathways/view';
import { aboutData, contentDate } from '../review/view';
import { topicsOfConcern } from '../topics/view';
import { formerNameCollection } from '../moved/collection';
import { contactCollection, concernCollection, finderCollection } from './collection';
import { finderPath } from './model/answerPath';
import { confirmPath } from './model/confirm/address';
import { createBookletRoute, bookletPath } from './plugin/booklet';
import { createConfirmRoute } from './plugin/confirm/route';
import { concernDocuments, contactDocuments } from './plugin/documents';
import { createEmbedFiles } from './plugin/embed/files';
import { createEmbedRoute, embedPath } from './plugin/embed/route';
import { createContactsDataset } from './plugin/exports/dataset';
import { bundleHsds } from './plugin/exports/hsds/bundle';
import { createVcards } from './plugin/exports/vcards';
import { answerAddresses, createFinderRoutes, type FinderContext } from './plugin/finderRoutes';
import { createPosterRoute, posterPath } from './plugin/poster';
import { createRehearseRoutes, rehearseAddresses } from './plugin/rehearse';
import {
  contactPath,
  createContactRoute,
  createContactRoutes,
  directoryPath,
} from './plugin/routes';
import { renderTemplates } from './plugin/templates';
import { subjectOf } from './plugin/subject';
import { listDetails, lookupsOf, namesOf, ringingInServed } from './view';

export { collections } from './collection';

export const addresses = (site: Site): string[] => [
  directoryPath,
  ...site.all(contactCollection).map(({ id }) => contactPath(id)),
  finderPath,
  ...answerAddresses(site.all(concernCollection), site.all(areaCollection)),
  ...rehearseAddresses(site.one(finderCollection)),
  bookletPath,
  posterPath,
  embedPath,
  confirmPath,
];

/** The topics about a worry; none for whoever is not sure what it is, whom one kind of harm would mislead. */
const topicsOf = (site: Site, concern: string) =>
  concern === site.one(finderCollection).questions.worry.skipTo
    ? []
    : topicsOfConcern(site, concern);

/** What pages of contacts say besides the records. */
const contextOf = (site: Site) => ({
  related: (id: string) => [
    ...relatedPages(site, contactCollection, id),
    ...relatedFindings(site, contactCollection, id),
  ],
  claimLines: (ids: readonly string[]) => claimLines(site, ids),
  history: site.history(),
  email: site.one(partnershipCollection).email,
  siteUrl: site.url,
});

/** The page of one contact alone: all of them take a second. */
export function routeOf(site: Site, collection: string, id: string) {
  const contact = collection === contactCollection.id && site.get(contactCollection, id);
  return contact ? createContactRoute(contact, namesOf(site), contextOf(site)) : undefined;
}

export function routes(site: Site) {
  const names = namesOf(site);
  const partnership = site.one(partnershipCollection);
  const finder: FinderContext = {
    names,
    finder: site.one(finderCollection),
    shortReference: (id) => shortReference(site, id),
    emergency: site.byRole(contactCollection, 'emergency')[0],
    begins: pathwaysByFirstCall(site),
    levelPath: (level) => levelPath(site, level),
    topicsOf: (concern) => topicsOf(site, concern),
    claimLines: (ids) => claimLines(site, ids),
    neighbourPlace: (area) => neighbourPlace(site, area),
  };
  return [
    ...createContactRoutes(names, {
      ...contextOf(site),
      urgent: partnership.urgent.map(({ contact }) => contact),
    }),
    ...createFinderRoutes(finder),
    ...createRehearseRoutes(finder),
    createBookletRoute({
      names,
      concerns: site.all(concernCollection),
      partnership,
      pathways: listPathways(site),
      date: contentDate(site),
      siteUrl: site.url,
    }),
    createPosterRoute({
      names,
      urgent: partnership.urgent,
      publisher: partnership.name,
      date: contentDate(site),
      siteUrl: site.url,
    }),
    createEmbedRoute(names, partnership.email),
    createConfirmRoute(
      site.all(contactCollection),
      lookupsOf(site, contentDate(site)),
      partnership.email,
    ),
  ];
}

export const datasets = (site: Site): Dataset[] => [
  createContactsDataset(namesOf(site), { siteUrl: site.url, about: aboutData(site) }),
];

/** The contacts once more, in the shape other directories exchange. */
export const bundles = (site: Site) => [
  bundleHsds(namesOf(site), {
    siteUrl: site.url,
    partnership: site.one(partnershipCollection),
    date: contentDate(site),
    calendar: site.calendar,
  }),
];

export function documents(site: Site) {
  const areas = site.all(areaCollection);
  const contacts = listDetails(site);
  return [
    ...contactDocuments(contacts, areas),
    ...concernDocuments(site.all(concernCollection), {
      contacts,
      ringing: (concern) => ringingInServed(site, concern),
      subject: (concern) =>
        subjectOf(site, concern, {
          levelsOf: (theme) => levelsOfTheme(site, theme),
          topic: topicsOf(site, concern.id)[0],
        }),
      areas,
      finder: finderPath,
      words: wordsByWorry(site.one(indicatorWordsCollection).words),
    }),
  ];
}

export const files = async (site: Site) => [
  ...createVcards(namesOf(site), site.url),
  ...createEmbedFiles({
    names: namesOf(site),
    finder: site.one(finderCollection),
    partnership: site.one(partnershipCollection),
    base: site.base,
    calendar: site.calendar,
    date: contentDate(site),
    formerWorries: site
      .all(formerNameCollection)
      .filter(({ kind }) => kind === concernCollection.id),
    formerAreas: site.all(formerNameCollection).filter(({ kind }) => kind === areaCollection.id),
  }),
  ...(await renderTemplates(lookupsOf(site, contentDate(site)))),
];
