/** The quality assurance calendar: pure views of the site. None of it is there where nothing is due at all. */
import type { Site } from '../../shared/collection';
import { partnershipCollection } from '../partnership/collection';
import { aboutData, contentDate } from '../review/view';
import { assuranceCollection } from './collection';
import { assurancePath } from './model/addresses';
import { yearOf } from './model/year';
import { createCalendars } from './plugin/calendar';
import { createAssuranceDataset } from './plugin/dataset';
import { createAssuranceRoutes } from './plugin/routes';
import { listEntries } from './view';

export { collections } from './collection';

const startOf = (site: Site): number => site.one(assuranceCollection).yearStarts;

export const addresses = (site: Site): string[] =>
  listEntries(site).length > 0 ? [assurancePath] : [];

export const routes = (site: Site) =>
  createAssuranceRoutes({
    entries: listEntries(site),
    yearStarts: startOf(site),
    // The same for the same content, whatever the day of the build; the browser knows better.
    year: yearOf(contentDate(site), startOf(site)),
  });

export const files = (site: Site) =>
  createCalendars(listEntries(site), {
    siteTitle: site.one(partnershipCollection).siteTitle,
    url: site.url,
    stamp: contentDate(site),
  });

export const datasets = (site: Site) =>
  listEntries(site).length === 0
    ? []
    : [
        createAssuranceDataset(listEntries(site), {
          yearStarts: startOf(site),
          siteUrl: site.url,
          about: aboutData(site),
        }),
      ];
