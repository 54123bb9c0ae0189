/** The words of the field, and what people say for what the site says. */
import { defineCollection } from '../../shared/collection';
import { file, listIn } from '../../shared/sources';
import { everydaySchema, glossarySchema } from './model/schema';
import { checkTerms } from './plugin/rules/terms';

export const termCollection = defineCollection({
  id: 'term',
  schemes: ['term'],
  source: listIn(file('data/glossary.yaml', glossarySchema), 'terms'),
  rules: [
    {
      name: 'terms',
      about: 'A term leads to others, and an acronym is that of one term.',
      check: ({ items }) => checkTerms(items),
    },
  ],
  title: ({ term }) => term,
  address: ({ id }) => `/glossary#${id}`,
});

export const everydayCollection = defineCollection({
  id: 'everyday words',
  source: file('data/everyday.yaml', everydaySchema),
});

export const collections = [termCollection, everydayCollection];
