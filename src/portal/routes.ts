/** Every page made from data, in one list. */
import { createAuditRoutes } from '../features/audits/plugin/routes';
import { createEmbedRoute } from '../features/contacts/plugin/embed/route';
import { createContactRoutes } from '../features/contacts/plugin/routes';
import { createBookletRoute } from '../features/contacts/plugin/booklet';
import { frontDoorOf } from '../features/contacts/model/answer';
import { servedAreas } from '../features/partnership/model/areas';
import { createFinderRoutes } from '../features/contacts/plugin/finderRoutes';
import type { RecordChange } from '../features/contacts/plugin/history';
import { toSummary } from '../features/contacts/plugin/props';
import { createIndicatorRoutes } from '../features/level-of-need/plugin/routes';
import { createPrintRoutes } from '../features/level-of-need/plugin/printRoutes';
import { createToolRoutes } from '../features/level-of-need/plugin/toolRoutes';
import { createPathwayRoutes } from '../features/pathways/plugin/routes';
import { citationsOf } from '../features/pages/model/page';
import { createPageRoutes } from '../features/pages/plugin/routes';
import { createHomeRoutes } from '../features/home/plugin/routes';
import { createGlossaryRoutes } from '../features/glossary/plugin/routes';
import { createReferenceRoutes } from '../features/citations/plugin/routes';
import { createReviewRoutes } from '../features/review/plugin/routes';
import { createSearchRoute } from '../features/search/plugin/routes';
import type { ComponentProps } from 'react';
import { page, type Route } from '../shared/routes';
import type { Content } from './content';
import { everydayWithTerms } from './everyday';
import { namesOf } from './names';
import { contentDate, renderOpenData } from './openData';
import { listPathways, listTimes } from './pathways';
import { indicatorPath, levelPath } from './references';
import { relatedFindings, relatedPages, relatedToIndicator } from './related';
import { listSearchDocuments } from './search';
import { listReviewItems } from '../features/review/model/items';
import type OpenDataPage from './ui/OpenDataPage';

/** The contacts of the urgent block, in the partnership's order. */
export const listUrgent = (content: Content) =>
  content.partnership.urgent
    .flatMap(({ contact }) => content.contacts.filter((c) => c.id === contact))
    .map((contact) => toSummary(contact, namesOf(content)));

/** What the pages of indicators need to know of the rest of the site. */
export const indicatorContext = (content: Content) => ({
  relatedTo: (id: string) => relatedToIndicator(content, id),
  contactName: (id: string) => content.contacts.find((c) => c.id === id)?.name ?? id,
  pageOf: (id: string) => indicatorPath(content, id) ?? '',
});

/**
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 * @param history the changes of contact records; who only asks which pages there are need not read it.
 */
export function createRoutes(
  content: Content,
  siteUrl: string,
  history: ReadonlyMap<string, RecordChange[]> = new Map(),
): Route[] {
  const routes = createRecordRoutes(content, siteUrl, history);
  const documents = listSearchDocuments(
    content,
    routes.map(({ path }) => path),
  );
  return [...routes, createSearchRoute(documents, content.partnership.email)];
}

function createRecordRoutes(
  content: Content,
  siteUrl: string,
  history: ReadonlyMap<string, RecordChange[]>,
): Route[] {
  const summaries = content.contacts.map((contact) => toSummary(contact, namesOf(content)));
  const served = servedAreas(content.partnership.areas);
  const directory = { contacts: content.contacts, areas: content.partnership.areas };
  const door = served.map(({ id }) => frontDoorOf(id, directory))[0];
  const urgent = listUrgent(content);
  const shortReference = (id: string) => content.citations.find((c) => c.id === id)?.short ?? id;
  return [
    ...createHomeRoutes(content),
    ...createContactRoutes(namesOf(content), {
      related: (id) => [...relatedPages(content, 'contact', id), ...relatedFindings(content, id)],
      history,
      email: content.partnership.email,
      siteUrl,
    }),
    ...createFinderRoutes({
      names: namesOf(content),
      finder: content.finder,
      shortReference,
      emergency: content.contacts.find(({ role }) => role === 'emergency'),
      levelPath: (level) => levelPath(content, level),
    }),
    ...createPathwayRoutes(listPathways(content), listTimes(content)),
    createBookletRoute({
      names: namesOf(content),
      partnership: content.partnership,
      pathways: listPathways(content),
      date: contentDate(content),
      siteUrl,
    }),
    ...createIndicatorRoutes(content.versions, indicatorContext(content)),
    ...createPrintRoutes(content.versions, {
      pages: content.pages,
      publisher: content.partnership.name,
      served: served.map(({ name }) => name),
      urgent,
      elsewhere: summaries.filter(
        ({ id, kind }) => kind === 'front-door' && !urgent.some((told) => told.id === id),
      ),
      haveReady: door?.haveReady ?? [],
      contact: (id) => summaries.find((c) => c.id === id),
      advice: (id) => content.contacts.find((c) => c.id === id),
    }),
    ...createToolRoutes(content.versions, {
      pages: content.pages,
      contact: (id) => summaries.find((c) => c.id === id),
      everyday: everydayWithTerms(content),
      words: content.indicatorWords,
    }),
    ...createAuditRoutes(content.audits, {
      agencies: content.agencies,
      relatedTo: (id) => relatedPages(content, 'finding', id),
      shortReference,
    }),
    ...createPageRoutes(content.pages),
    ...createGlossaryRoutes(content.terms, {
      contactName: (id) => content.contacts.find((c) => c.id === id)?.name ?? id,
      shortReference,
    }),
    ...createReferenceRoutes(content.citations, (id) =>
      content.pages
        .filter(
          (page) =>
            citationsOf(page).includes(id) && (page.kind !== 'document' || page.version !== 'next'),
        )
        .map(({ path, matter }) => ({ path, title: matter.title })),
    ),
    createEmbedRoute(namesOf(content), content.partnership.email),
    ...createReviewRoutes({
      items: listReviewItems(content),
      warnDays: content.partnership.review.warnDays,
    }),
    page<ComponentProps<typeof OpenDataPage>>({
      path: '/open-data',
      component: 'src/portal/ui/OpenDataPage',
      props: {
        entries: renderOpenData(content, siteUrl).entries,
        licence: content.partnership.licence,
      },
    }),
  ];
}
