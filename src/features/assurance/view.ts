/** The quality assurance calendar as the page, the files and the commands have it. */
import { once, type Site } from '../../shared/collection';
import { cycleCollection } from '../audits/collection';
import { shortReference } from '../citations/view';
import { versionCollection } from '../level-of-need/collection';
import { agencyCollection } from '../partnership/collection';
import { freshnessPath } from '../review/model/addresses';
import { reviewItems } from '../review/view';
import { courseCollection, sessionCollection } from '../training/collection';
import { entryCollection } from './collection';
import { byDay, type Dated, type Entry, listOverdue, type Named } from './model/entry';
import type { WrittenEntry } from './model/schema';
import { toSpan } from './model/span';
import { fromAssessed } from './plugin/assessed';
import { fromAudit, fromReviews, fromSession } from './plugin/derived';

const reachOf = ({ everyAgency, agencies }: WrittenEntry): Entry['reach'] => {
  if (everyAgency) return 'all';
  return agencies.length > 0 ? 'named' : 'not-said';
};

/** What somebody wrote, ready to be shown. */
function fromWritten(
  written: WrittenEntry,
  { site, nameOf }: { site: Site; nameOf: (agency: string) => Named },
): Entry {
  const { id, title, kind, note, when, until, repeats, owner, agencies } = written;
  const { page, citation, done, cancelled, changed } = written;
  return {
    id: `entry-${id}`,
    title,
    kind,
    ...(note && { note }),
    ...(when && { span: toSpan(when, until) }),
    ...(repeats && { repeats }),
    ...(owner && { owner }),
    reach: reachOf(written),
    agencies: agencies.map(nameOf),
    ...(page && { path: page }),
    ...(citation && {
      source: { title: shortReference(site, citation), path: `/references#${citation}` },
    }),
    ...(done && { done }),
    cancelled,
    changed,
  };
}

/** Every entry, those with a date by day. */
export const listEntries = once((site: Site): Entry[] => {
  const nameOf = (id: string): Named => ({ id, name: site.get(agencyCollection, id)?.name ?? id });
  return [
    ...site.all(entryCollection).map((one) => fromWritten(one, { site, nameOf })),
    ...site
      .all(cycleCollection)
      .flatMap((audit) => [...fromAudit(audit, nameOf), ...fromAssessed(audit, nameOf)]),
    ...site
      .all(sessionCollection)
      .map((session) => fromSession(session, site.get(courseCollection, session.course))),
    ...fromReviews(reviewItems(site), {
      alone: versionCollection.review?.id,
      path: freshnessPath,
    }),
  ].sort(byDay);
});

/** What is overdue on the day of the reading, without what its owner alone has to review: lists of that stand elsewhere. */
export const overdueBesideReviews = (site: Site): Dated[] =>
  listOverdue(listEntries(site), site.today).filter(({ reach }) => reach !== 'owner');
