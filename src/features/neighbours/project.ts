/** Neighbouring areas: pure views of the site. */
import type { Site } from '../../shared/collection';
import { claimLines } from '../claims/view';
import { shortReference } from '../citations/view';
import { contactCard } from '../contacts/view';
import { versionCollection } from '../level-of-need/collection';
import { leadVersion } from '../level-of-need/model/version';
import { areaCollection } from '../partnership/collection';
import { createDocument } from '../search/model/documents';
import { neighbourCollection, neighboursCollection } from './collection';
import { neighboursPath } from './model/addresses';
import { createNeighbourRoutes } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site): string[] =>
  site.all(neighbourCollection).length > 0 ? [neighboursPath] : [];

export const routes = (site: Site) =>
  createNeighbourRoutes(site.all(neighbourCollection), {
    areas: site.all(areaCollection),
    lead: leadVersion(site.all(versionCollection)),
    moving: site.one(neighboursCollection).moving,
    shortReference: (id) => shortReference(site, id),
    claimLines: (ids) => claimLines(site, ids),
    contactCard: (id) => contactCard(site, id),
    resolve: (scheme, id) => site.resolve(scheme, id),
  });

export const documents = (site: Site) =>
  site.all(neighbourCollection).length === 0
    ? []
    : [
        createDocument({
          kind: 'page',
          path: neighboursPath,
          title: 'Neighbouring areas: their levels and documents',
          otherNames: ['threshold documents of other areas', 'across the border'],
          description: 'What the areas next to ours call the levels, and where a case goes there.',
        }),
      ];
