/** The list of topics, and a page for each. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Concern } from '../../contacts/model/concerns';
import type { Topic } from '../model/schema';
import type TopicPage from '../ui/TopicPage';
import type TopicsPage from '../ui/TopicsPage';
import { type TopicContext, viewTopic } from './props';

export const topicsPath = '/topics/';

/** The addresses of the pages; none where there is no topic. */
export const topicAddresses = (topics: readonly Topic[]): string[] =>
  topics.length === 0 ? [] : [topicsPath, ...topics.map(({ id }) => `/topics/${id}`)];

const urgencies: readonly Concern['urgency'][] = ['now', 'today', 'can-wait'];

/** The most urgent first, then by name. */
export function inOrder(
  topics: readonly Topic[],
  concerns: ReadonlyMap<string, Pick<Concern, 'urgency'>>,
): Topic[] {
  const rank = ({ concern }: Topic) =>
    urgencies.indexOf(concerns.get(concern)?.urgency ?? 'can-wait');
  return [...topics].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));
}

export function createTopicRoutes(topics: readonly Topic[], context: TopicContext): Route[] {
  if (topics.length === 0) return [];
  return [
    page<ComponentProps<typeof TopicsPage>>({
      path: topicsPath,
      component: 'src/features/topics/ui/TopicsPage',
      props: {
        topics: inOrder(topics, context.concerns).map(
          ({ id, name, summary, concern, adopted }) => ({
            id,
            name,
            summary,
            canWait: context.concerns.get(concern)?.urgency === 'can-wait',
            adopted: adopted ?? null,
          }),
        ),
      },
    }),
    ...topics.map((topic) =>
      page<ComponentProps<typeof TopicPage>>({
        path: `/topics/${topic.id}`,
        component: 'src/features/topics/ui/TopicPage',
        props: { topic: viewTopic(topic, context) },
      }),
    ),
  ];
}
