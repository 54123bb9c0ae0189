/** When the content was last looked at, and what is due. */
import { once, type Site } from '../../shared/collection';
import type { Envelope } from '../../shared/openData';
import { citationCollection } from '../citations/collection';
import { contactCollection } from '../contacts/collection';
import { pageCollection } from '../pages/collection';
import { partnershipCollection } from '../partnership/collection';
import { listReviewItems } from './model/items';

/** The newest date the content records, none that is still to come: a build of the same content always says the same. */
export const contentDate = once((site: Site): string => {
  const dates = [
    ...site.all(contactCollection).map(({ evidence }) => evidence.on),
    ...site.all(citationCollection).map(({ checked }) => checked),
    ...site.all(pageCollection).flatMap(({ matter }) => ('date' in matter ? [matter.date] : [])),
  ];
  return (
    dates
      .filter((date) => date <= site.today)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
});

const sampleNote =
  'A contact whose class of evidence is second-hand may be wrong. A sample has no number.';

/** What every data set says of itself. */
export const aboutData = (site: Site): Envelope => ({
  title: 'Contacts',
  publisher: site.one(partnershipCollection).name,
  licence: site.one(partnershipCollection).licence,
  date: contentDate(site),
  note: sampleNote,
});

/** Everything that somebody has promised to look at again, soonest first. */
export const reviewItems = once((site: Site) =>
  listReviewItems(site.reviewed(), site.all(contactCollection)),
);
