/** With what queries are read. */
import { defineCollection } from '../../shared/collection';
import { file, fileIfThere } from '../../shared/sources';
import { dangerListSchema, dangerSchema } from './model/dangerSchema';
import { framesSchema } from './model/framesSchema';
import { languageSchema } from './model/languageSchema';
import { pagesSchema } from './model/pagesSchema';
import { placesSchema } from './model/places';
import { dangerSayingsSchema, sayingsSchema } from './model/sayingsSchema';

/** When something that somebody types may be danger now. */
export const dangerCollection = defineCollection({
  id: 'rules of danger',
  source: file('data/danger.yaml', dangerSchema),
});

/** What the rules of danger are judged by. */
export const dangerListCollection = defineCollection({
  id: 'list of danger',
  source: file('data/safety/danger.yaml', dangerListSchema),
});

/** Who did what to whom. */
export const frameCollection = defineCollection({
  id: 'frames',
  source: file('data/frames.yaml', framesSchema),
});

/** What people say of a worry, of a page, and of nothing here. */
export const sayingCollection = defineCollection({
  id: 'sayings',
  source: fileIfThere('data/sayings.yaml', sayingsSchema, { sayings: [] }),
});

/** What people say when it is danger now, and what only sounds so. */
export const dangerSayingCollection = defineCollection({
  id: 'sayings of danger',
  source: fileIfThere('data/danger-sayings.yaml', dangerSayingsSchema, { now: [], notNow: [] }),
});

/** Places of which the site keeps no numbers. */
export const placeCollection = defineCollection({
  id: 'places',
  source: file('data/places.yaml', placesSchema),
});

/** How words of everyday English are read; the pages carry them. */
export const languageCollection = defineCollection({
  id: 'language',
  source: file('data/language/words.json', languageSchema),
});

/** Pages without a record of their own. */
export const namedPageCollection = defineCollection({
  id: 'named pages',
  source: file('data/language/pages.yaml', pagesSchema),
});

export const collections = [
  dangerCollection,
  dangerListCollection,
  dangerSayingCollection,
  frameCollection,
  languageCollection,
  namedPageCollection,
  placeCollection,
  sayingCollection,
];
