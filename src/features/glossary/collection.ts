/** The words of the field, and what people say for what the site says. */
import { defineCollection } from '../../shared/collection';
import { file, listIn } from '../../shared/sources';
import { everydaySchema, glossarySchema } from './model/schema';

export const termCollection = defineCollection({
  id: 'term',
  schemes: ['term'],
  source: listIn(file('data/glossary.yaml', glossarySchema), 'terms'),
  title: ({ term }) => term,
  address: ({ id }) => `/glossary#${id}`,
});

export const everydayCollection = defineCollection({
  id: 'everyday words',
  source: file('data/everyday.yaml', everydaySchema),
});

export const collections = [termCollection, everydayCollection];
