/** Law and guidance, with its editions. */
import { defineCollection } from '../../shared/collection';
import { addMonths } from '../../shared/calendar/months';
import { file, listIn } from '../../shared/sources';
import { contactCollection } from '../contacts/collection';
import { pageCollection } from '../pages/collection';
import { partnershipCollection } from '../partnership/collection';
import { pathwaysCollection } from '../pathways/collection';
import { topicCollection } from '../topics/collection';
import { citationsSchema } from './model/schema';
import { checkEditions } from './plugin/rules/editions';
import { checkSuperseded } from './plugin/rules/superseded';

/** `Working Together (2023; there is a newer edition)`. */
const sayReplaced = (short: string): string =>
  short.endsWith(')')
    ? `${short.slice(0, -1)}; there is a newer edition)`
    : `${short} (there is a newer edition)`;

export const citationCollection = defineCollection({
  id: 'citation',
  schemes: ['cite'],
  source: listIn(file('data/citations.yaml', citationsSchema), 'citations'),
  rules: [
    {
      name: 'editions',
      about: 'An edition is replaced by a newer one, and never by itself.',
      check: ({ items }) => checkEditions(items),
    },
    {
      name: 'superseded',
      about: 'A page or record that rests on a replaced edition is read again.',
      check({ items }, reader) {
        const pages = reader.gather(pageCollection.source);
        const records = [
          ...pages.checkables,
          ...reader.gather(contactCollection.source).checkables,
          ...reader.gather(pathwaysCollection.source).checkables,
          ...reader.gather(topicCollection.source).checkables,
        ];
        return checkSuperseded(
          items.map(({ value }) => value),
          records,
          pages.bodies,
        );
      },
    },
  ],
  title: ({ title }) => title,
  address: ({ id }) => `/references#${id}`,
  review: {
    id: 'citation',
    one: 'piece of law or guidance',
    many: 'pieces of law or guidance',
    short: 'law',
    step: 'Law and guidance: look whether there is a newer edition.',
    of({ status, checked }, site) {
      if (status !== 'current') return undefined;
      const { everyMonths, owner } = site.one(partnershipCollection).review.citations;
      return { checked, due: addMonths(checked, everyMonths), owner };
    },
  },
  shown: ({ short, status }) => ({
    text: status === 'superseded' ? sayReplaced(short) : short,
  }),
});

export const collections = [citationCollection];
