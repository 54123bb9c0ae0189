/** Every page made from data, in one list. */
import { createAuditRoutes } from '../features/audits/plugin/routes';
import { createEmbedRoute } from '../features/contacts/plugin/embed/route';
import { createContactRoutes } from '../features/contacts/plugin/routes';
import { createBookletRoute } from '../features/contacts/plugin/booklet';
import { createFinderRoutes } from '../features/contacts/plugin/finderRoutes';
import type { RecordChange } from '../features/contacts/plugin/history';
import { toSummary } from '../features/contacts/plugin/props';
import { createIndicatorRoutes } from '../features/level-of-need/plugin/routes';
import { createPrintRoutes } from '../features/level-of-need/plugin/printRoutes';
import { createToolRoutes } from '../features/level-of-need/plugin/toolRoutes';
import { currentVersion, toHeader } from '../features/level-of-need/model/slices';
import { createPathwayRoutes } from '../features/pathways/plugin/routes';
import { citationsOf, pagesOf } from '../features/publishing/model/page';
import type { PageRoute } from '../shared/routes';
import type { Content } from './content';
import { everydayWithTerms } from './everyday';
import { namesOf } from './names';
import { contentDate, renderOpenData } from './openData';
import { listPathways, listTimes } from './pathways';
import { indicatorPath, levelPath } from './references';
import { relatedFindings, relatedPages, relatedToIndicator } from './related';
import { listSearchDocuments } from './search';
import { listAToZ, type SearchPageProps } from '../features/search/plugin/aToZ';
import { listReviewItems } from '../features/review/model/items';
import type { FreshnessPageProps } from '../features/review/ui/FreshnessPage';
import type { HomePageProps, NewsItem } from '../features/publishing/ui/types';

/** Briefs and updates, newest first. */
export function listNews(content: Content): NewsItem[] {
  const audienceName = (id: string) =>
    content.partnership.audiences.find((a) => a.id === id)?.name ?? id;
  return [...pagesOf(content.pages, 'brief'), ...pagesOf(content.pages, 'update')]
    .map(({ kind, matter, path }): NewsItem => ({
      kind,
      path,
      title: matter.title,
      description: matter.description,
      date: matter.date,
      audiences: matter.audiences.map(audienceName),
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en-GB'));
}

/** The contacts of the urgent block, in the partnership's order. */
export const listUrgent = (content: Content) =>
  content.partnership.urgent
    .flatMap(({ contact }) => content.contacts.filter((c) => c.id === contact))
    .map((contact) => toSummary(contact, namesOf(content)));

/** The guidance pages in the order of their sidebar. */
const listGuidance = (content: Content) =>
  pagesOf(content.pages, 'guidance')
    .sort((a, b) => a.matter.sidebar_position - b.matter.sidebar_position)
    .map(({ path, matter }) => ({ path, title: matter.title, description: matter.description }));

function homePage(content: Content): PageRoute<HomePageProps> {
  const current = currentVersion(content.versions);
  return {
    path: '/',
    component: 'src/features/publishing/ui/HomePage',
    props: {
      title: content.partnership.siteTitle,
      tagline: content.partnership.tagline,
      version: toHeader(current),
      levels: current.data.levels.map(({ number, name, slug, summary }) => ({
        number,
        name,
        slug,
        summary,
      })),
      briefs: listNews(content)
        .filter(({ kind }) => kind === 'brief')
        .slice(0, 3),
      updates: listNews(content)
        .filter(({ kind }) => kind === 'update')
        .slice(0, 3),
      guidance: listGuidance(content),
      audit: content.audits[0] && {
        id: content.audits[0].cycle.id,
        title: content.audits[0].cycle.title,
        summary: content.audits[0].cycle.summary,
      },
    },
  };
}

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
): PageRoute[] {
  const routes = createRecordRoutes(content, siteUrl, history);
  const documents = listSearchDocuments(
    content,
    routes.map(({ path }) => path),
  );
  const search: PageRoute<SearchPageProps> = {
    path: '/search',
    component: 'src/features/search/ui/SearchPage',
    props: { letters: listAToZ(documents), email: content.partnership.email },
  };
  return [...routes, search];
}

const freshnessPage = (content: Content): PageRoute<FreshnessPageProps> => ({
  path: '/freshness',
  component: 'src/features/review/ui/FreshnessPage',
  props: { items: listReviewItems(content), warnDays: content.partnership.review.warnDays },
});

function createRecordRoutes(
  content: Content,
  siteUrl: string,
  history: ReadonlyMap<string, RecordChange[]>,
): PageRoute[] {
  const summaries = content.contacts.map((contact) => toSummary(contact, namesOf(content)));
  const served = new Set(
    content.partnership.areas.filter(({ kind }) => kind === 'served').map(({ id }) => id),
  );
  const shortReference = (id: string) => content.citations.find((c) => c.id === id)?.short ?? id;
  return [
    homePage(content),
    ...createContactRoutes(namesOf(content), {
      related: (id) => [...relatedPages(content, 'contact', id), ...relatedFindings(content, id)],
      history,
      email: content.partnership.email,
      siteUrl,
    }),
    ...createFinderRoutes({
      names: namesOf(content),
      finder: content.finder,
      frontDoor: content.partnership.frontDoor,
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
      served: content.partnership.areas.filter(({ id }) => served.has(id)).map(({ name }) => name),
      urgent: listUrgent(content),
      elsewhere: summaries.filter(
        ({ kind, areas }) => kind === 'front-door' && !areas.some(({ id }) => served.has(id)),
      ),
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
    {
      path: '/guidance/',
      component: 'src/features/publishing/ui/GuidanceIndexPage',
      props: {
        pages: listGuidance(content),
      },
    },
    {
      path: '/whats-new',
      component: 'src/features/publishing/ui/WhatsNewPage',
      props: { news: listNews(content) },
    },
    {
      path: '/glossary',
      component: 'src/features/glossary/ui/GlossaryPage',
      props: {
        terms: content.terms
          .map((term) => ({
            ...term,
            see: term.see.map((id) => ({
              id,
              name: content.terms.find((t) => t.id === id)?.term ?? id,
            })),
            contacts: term.contacts.map((id) => ({
              id,
              name: content.contacts.find((c) => c.id === id)?.name ?? id,
            })),
            citations: term.citations.map((id) => ({ id, name: shortReference(id) })),
          }))
          .sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
      },
    },
    {
      path: '/references',
      component: 'src/features/citations/ui/ReferencesPage',
      props: {
        citations: content.citations
          .map((citation) => ({
            ...citation,
            newer: content.citations.find((c) => c.id === citation.supersededBy)?.short,
            pages: content.pages
              .filter(
                (page) =>
                  citationsOf(page).includes(citation.id) &&
                  (page.kind !== 'document' || page.version !== 'next'),
              )
              .map(({ path, matter }) => ({ path, title: matter.title })),
          }))
          .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
      },
    },
    createEmbedRoute(namesOf(content), content.partnership.email),
    freshnessPage(content),
    {
      path: '/open-data',
      component: 'src/portal/ui/OpenDataPage',
      props: {
        entries: renderOpenData(content, siteUrl).entries,
        licence: content.partnership.licence,
      },
    },
  ];
}
