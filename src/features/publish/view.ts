/** Where everything that is not simply published is on its way. */
import { once, type Site } from '../../shared/collection';
import { entryPath } from '../assurance/model/addresses';
import { overdueBesideReviews } from '../assurance/view';
import { contactCollection } from '../contacts/collection';
import { unpublishedCollection } from '../pages/collection';
import type { Page } from '../pages/model/page';
import { partnershipCollection } from '../partnership/collection';
import { reviewItems } from '../review/view';
import { addDays } from '../../shared/calendar/london';
import { formatProblem } from '../../shared/problems';
import { toKeptPage } from './model/correct';
import type { Status, Unpublished } from './model/status';

function toUnpublished({ file, path, matter }: Page): Unpublished {
  const base = { title: matter.title, file, path };
  const inReview = 'inReview' in matter ? matter.inReview : undefined;
  if (inReview) return { ...base, state: 'in review', by: inReview.by, on: inReview.since };
  const draft = 'draft' in matter && matter.draft;
  return draft || !('date' in matter)
    ? { ...base, state: 'draft' }
    : { ...base, state: 'waiting', on: matter.date };
}

/** Whom to tell of a mistake, and where each page is kept. */
export const correctionsOf = once((site: Site) => {
  const { editAt, email, siteTitle } = site.one(partnershipCollection);
  const team = site.byRole(contactCollection, 'team')[0];
  return {
    siteTitle,
    email,
    ...(team && {
      team: {
        name: team.name,
        path: `/contacts/${team.id}`,
        phones: team.phones.map(({ display, href }) => ({ display, href })),
      },
    }),
    pages: site.kept().map((kept) => toKeptPage(kept, editAt)),
  };
});

/** The status of the whole content. */
export const statusOf = once((site: Site): Status => {
  const last = addDays(site.today, site.one(partnershipCollection).review.warnDays);
  return {
    today: site.today,
    unpublished: site.all(unpublishedCollection).map(toUnpublished),
    due: reviewItems(site)
      .filter(({ due }) => due <= last)
      .map(({ title, path, due }) => ({ title, path, due })),
    overdue: overdueBesideReviews(site).map(({ id, title, path, span }) => ({
      title,
      path: path ?? entryPath(id),
      due: span.last,
    })),
    warnings: site.remarks().map(formatProblem),
    latest: site.latest(),
  };
});
