/** Topics: what to see, do and say about one kind of harm, each on a page of its own. */
import { defineCollection } from '../../shared/collection';
import { folder } from '../../shared/sources';
import { versionCollection } from '../level-of-need/collection';
import { type Topic, topicSchema } from './model/schema';
import { checkInForce } from './plugin/rules/inForce';
import { checkTopic } from './plugin/rules/topic';

export const topicCollection = defineCollection({
  id: 'topic',
  schemes: ['topic'],
  source: folder('data/topics', topicSchema, (topic): Topic => topic),
  rules: [
    {
      name: 'topics',
      about:
        'A topic names nothing twice, leads to others, and is signed before the public sees it.',
      check: ({ items }, { release }) => items.flatMap((item) => checkTopic(item, { release })),
    },
    {
      name: 'indicators of topics',
      about: 'A topic shows indicators of the version that the site leads to.',
      check: ({ items }, reader) =>
        checkInForce(
          items,
          reader.gather(versionCollection.source).items.map(({ value }) => value),
        ),
    },
  ],
  title: ({ name }) => name,
  address: ({ id }) => `/topics/${id}`,
  review: {
    id: 'topic',
    one: 'topic',
    many: 'topics',
    short: 'topic',
    step: 'Topics: read the page as somebody new would. Do the steps still hold, the law and the reviews it names?',
    of: ({ review: { reviewed, due, owner } }) => ({ checked: reviewed, due, owner }),
  },
});

export const collections = [topicCollection];
