/** Topics as other features see them. */
import type { Collection, Site } from '../../shared/collection';
import { concernCollection } from '../contacts/collection';
import { topicCollection } from './collection';
import type { TopicLink } from './model/link';
import type { Topic } from './model/schema';

const toLink = ({ id, name }: Pick<Topic, 'id' | 'name'>): TopicLink => ({
  title: name,
  path: `/topics/${id}`,
});

/** The topics about a worry, the one that begins with its answer first. */
export const topicsOfConcern = (site: Site, concern: string): TopicLink[] => {
  const topics = site.backlinks(concernCollection, concern, topicCollection);
  return [
    ...topics.filter((topic) => topic.concern === concern),
    ...topics.filter((topic) => topic.concern !== concern),
  ].map(toLink);
};

/** The topics that name a record. */
export const topicsNaming = (
  site: Site,
  collection: Collection<unknown>,
  id: string,
): TopicLink[] => site.backlinks(collection, id, topicCollection).map(toLink);

/** The topics that lead on to a page. */
export const topicsLeadingTo = (site: Site, page: string): (TopicLink & { id: string })[] =>
  site
    .all(topicCollection)
    .filter(({ pages }) => pages.includes(page))
    .map((topic) => ({ id: topic.id, ...toLink(topic) }));

/** All of them, by name. */
export const listTopics = (site: Site): TopicLink[] =>
  site
    .all(topicCollection)
    .map(toLink)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
