/** Plain pages for families: pure views of the site. */
import type { Site } from '../../shared/collection';
import { contactCard } from '../contacts/view';
import { createDocument } from '../search/model/documents';
import { languageCollection, pictureCollection, plainPageCollection } from './collection';
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

/** The English pages by name alone: their lines say again what the others say. */
export const documents = (site: Site) =>
  site.all(plainPageCollection).map(({ id, title, summary, keywords }) =>
    createDocument({
      kind: 'page',
      path: `/families/${id}`,
      title,
      otherNames: keywords,
      description: summary,
    }),
  );
