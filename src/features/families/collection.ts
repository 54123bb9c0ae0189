/** Pages in plain words for families, their pictures, and their translations. */
import { defineCollection } from '../../shared/collection';
import { fileIfThere, folder, listIn } from '../../shared/sources';
import { claimCollection } from '../claims/collection';
import { contactCollection } from '../contacts/collection';
import {
  type Language,
  languageSchema,
  picturesSchema,
  type PlainPage,
  plainPageSchema,
} from './model/schema';
import { recordsOf } from './plugin/professional';
import { checkLanguage } from './plugin/rules/language';
import { checkPictures } from './plugin/rules/pictures';
import { checkPlainPage } from './plugin/rules/plainPage';
import { checkRestated } from './plugin/rules/restated';
import { checkTimes } from './plugin/rules/times';

export const plainPageCollection = defineCollection({
  id: 'plain-page',
  schemes: ['plain-page'],
  source: folder('data/families/pages', plainPageSchema, (page): PlainPage => page),
  rules: [
    {
      name: 'plain pages',
      about: 'A plain page has each line once, names contacts of its readers, and types no number.',
      check: ({ items }, reader) => {
        const contacts = reader.gather(contactCollection.source).items.map(({ value }) => value);
        return items.flatMap((item) => checkPlainPage(item, contacts, reader));
      },
    },
    {
      name: 'plain lines',
      about:
        'A plain line was read against the professional text that it says again, as it is now.',
      check: ({ items }, reader) => {
        const records = recordsOf((collection) =>
          reader.gather(collection.source).items.map(({ value }) => value),
        );
        return items.flatMap((item) => checkRestated(item, records, reader));
      },
    },
    {
      name: 'times of plain lines',
      about: 'Every time limit and duty in a plain line has a claim behind it.',
      check: ({ items }, reader) => {
        const claims = reader.gather(claimCollection.source).items.map(({ value }) => value);
        return items.flatMap((item) => checkTimes(item, claims, reader));
      },
    },
  ],
  title: ({ title }) => title,
  address: ({ id }) => `/families/${id}`,
  review: {
    id: 'plain-page',
    one: 'plain page',
    many: 'plain pages',
    short: 'plain page',
    step: 'Plain pages: read each with a parent or a young person. Is every line still true, and does it help?',
    of: ({ review: { reviewed, due, owner } }) => ({ checked: reviewed, due, owner }),
  },
});

export const pictureCollection = defineCollection({
  id: 'picture',
  source: listIn(
    fileIfThere('data/families/pictures.yaml', picturesSchema, { pictures: [] }),
    'pictures',
  ),
  rules: [
    {
      name: 'pictures of plain pages',
      about: 'Every picture is a file that is there, and some line shows it.',
      check: ({ items }, { root, gather }) => {
        const { items: pages, filesRead } = gather(plainPageCollection.source);
        // Of a page that is not whole nobody knows what it shows.
        const known = pages.length === filesRead ? pages.map(({ value }) => value) : undefined;
        return checkPictures(items, known, root);
      },
    },
  ],
  title: ({ shows }) => shows,
});

export const languageCollection = defineCollection({
  id: 'translation',
  source: folder('data/families/languages', languageSchema, (language): Language => language),
  rules: [
    {
      name: 'translations',
      about:
        'A translation has the lines of its English, as they are now, and a speaker has read it.',
      check: ({ items }, reader) => {
        const pages = reader.gather(plainPageCollection.source).items.map(({ value }) => value);
        return items.flatMap((item) => checkLanguage(item, pages, reader));
      },
    },
  ],
  title: ({ name }) => name,
});

export const collections = [plainPageCollection, pictureCollection, languageCollection];
