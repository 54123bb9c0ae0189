/** Topics: pure views of the site. */
import { once, type Site } from '../../shared/collection';
import { citationCollection } from '../citations/collection';
import { concernCollection } from '../contacts/collection';
import { claimLines } from '../claims/view';
import { answerTo } from '../contacts/view';
import { termCollection } from '../glossary/collection';
import { versionCollection } from '../level-of-need/collection';
import { leadVersion } from '../level-of-need/model/version';
import { pageCollection } from '../pages/collection';
import { aboutData } from '../review/view';
import { coursesNaming } from '../training/view';
import { topicCollection } from './collection';
import { topicDocuments } from './plugin/documents';
import { createTopicsDatasets } from './plugin/exports/dataset';
import type { TopicContext } from './plugin/props';
import { createTopicRoutes, topicAddresses } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site): string[] => topicAddresses(site.all(topicCollection));

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const contextOf = once((site: Site): TopicContext => ({
  concerns: byId(site.all(concernCollection)),
  citations: byId(site.all(citationCollection)),
  terms: byId(site.all(termCollection)),
  pages: new Map(site.all(pageCollection).map((page) => [page.path, page])),
  topics: byId(site.all(topicCollection)),
  lead: leadVersion(site.all(versionCollection)),
  answerTo: (concern) => answerTo(site, concern),
  resolve: (scheme, id) => site.resolve(scheme, id),
  claimLines: (ids) => claimLines(site, ids),
  coursesOf: (topic) => coursesNaming(site, topicCollection, topic),
}));

export const routes = (site: Site) => createTopicRoutes(site.all(topicCollection), contextOf(site));

export const datasets = (site: Site) =>
  createTopicsDatasets(site.all(topicCollection), { siteUrl: site.url, about: aboutData(site) });

export const documents = (site: Site) => topicDocuments(site.all(topicCollection));
