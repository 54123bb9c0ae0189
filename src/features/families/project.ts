/** Plain pages for families: pure views of the site. */
import type { Site } from '../../shared/collection';
import { contactCard } from '../contacts/view';
import { createDocument } from '../search/model/documents';
import { languageCollection, pictureCollection, plainPageCollection } from './collection';
import { pathOf, translationsOf } from './plugin/props';
import { createPlainRoutes, plainAddresses } from './plugin/routes';
import { professionalOf } from './view';

export { collections } from './collection';

export const addresses = (site: Site): string[] =>
  plainAddresses(site.all(plainPageCollection), site.all(languageCollection));

export const routes = (site: Site) =>
  createPlainRoutes(site.all(plainPageCollection), {
    pictures: new Map(site.all(pictureCollection).map((one) => [one.id, one])),
    languages: site.all(languageCollection),
    professional: professionalOf(site),
    contactCard: (id) => contactCard(site, id),
    resolve: (scheme, id) => site.resolve(scheme, id),
  });

/**
 * The pages by name alone: their lines say again what the others say. A translation is looked for in English by those who
 * hand it on, and by its own name.
 */
export const documents = (site: Site) =>
  site.all(plainPageCollection).flatMap((page) => [
    createDocument({
      kind: 'page',
      path: pathOf(page.id),
      title: page.title,
      otherNames: page.keywords,
      description: page.summary,
    }),
    ...translationsOf(page, site.all(languageCollection)).map(({ language }) =>
      createDocument({
        kind: 'page',
        path: pathOf(page.id, language.id),
        title: `${page.name}, in ${language.english}`,
        otherNames: [language.english, language.name, ...language.otherNames],
        description: page.summary,
        standing: 0.9,
      }),
    ),
  ]);
