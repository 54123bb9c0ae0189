/** Claims: pure views of the site. */
import type { Site } from '../../shared/collection';
import { aboutData } from '../review/view';
import { claimCollection } from './collection';
import { createClaimsDatasets } from './plugin/exports/dataset';
import { newerOf } from './view';

export { collections } from './collection';

export const datasets = (site: Site) =>
  createClaimsDatasets(
    site.all(claimCollection).map((claim) => {
      const newer = newerOf(site, claim);
      return { ...claim, ...(newer && { newer: newer.id }) };
    }),
    aboutData(site),
  );
