/** The quality assurance calendar: what the partnership writes itself. The rest follows from what the portal has. */
import { defineCollection } from '../../shared/collection';
import { fileIfThere, listIn } from '../../shared/sources';
import { entryPath } from './model/addresses';
import { assuranceSchema } from './model/schema';
import { checkEntry } from './plugin/rules';

const assuranceFile = fileIfThere('data/quality-assurance.yaml', assuranceSchema, {
  yearStarts: 1,
  entries: [],
});

export const assuranceCollection = defineCollection({
  id: 'calendar',
  source: assuranceFile,
  title: () => 'Quality assurance calendar',
});

export const entryCollection = defineCollection({
  id: 'calendar entry',
  permanent: 'calendars that follow the dates know an entry by its id: set cancelled instead',
  source: listIn(assuranceFile, 'entries'),
  rules: [
    {
      name: 'entries of the calendar',
      about: 'The days of an entry are in order, and its agencies are named once.',
      check: ({ items }) => items.flatMap(checkEntry),
    },
  ],
  title: ({ title }) => title,
  address: ({ id }) => entryPath(`entry-${id}`),
});

export const collections = [assuranceCollection, entryCollection];
