/** What was checked when, and what is due: pure views of the site. */
import type { Site } from '../../shared/collection';
import { amberClaims } from '../claims/view';
import { countMarks } from '../contacts/view';
import { partnershipCollection } from '../partnership/collection';
import { freshnessPath } from './model/addresses';
import { createFreshnessDataset } from './plugin/exports/dataset';
import { createReviewRoutes } from './plugin/routes';
import { aboutData, reviewItems } from './view';

const warnDaysOf = (site: Site) => site.one(partnershipCollection).review.warnDays;

export const addresses = () => [freshnessPath];

export const routes = (site: Site) =>
  createReviewRoutes({
    items: reviewItems(site).map(({ kind: { id, one, many }, ...item }) => ({
      ...item,
      kind: { id, one, many },
    })),
    warnDays: warnDaysOf(site),
    toCompare: amberClaims(site).length,
    marks: countMarks(site),
  });

export const datasets = (site: Site) => [
  createFreshnessDataset(reviewItems(site), warnDaysOf(site), {
    siteUrl: site.url,
    about: aboutData(site),
  }),
];
