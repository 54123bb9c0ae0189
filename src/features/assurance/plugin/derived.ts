/** The entries that follow from what the portal has: audits and their actions, sessions, and what is due for review. */
import { formatDate } from '../../../shared/calendar/dates';
import { monthOf } from '../../../shared/calendar/months';
import type { AuditCycle } from '../../audits/model/cycle';
import type { TakenAction } from '../../audits/model/schema';
import { countKinds } from '../../review/model/groups';
import type { ReviewItem } from '../../review/model/items';
import { coursePath, sessionPath } from '../../training/model/addresses';
import type { Course, Session } from '../../training/model/schema';
import type { Entry, Named } from '../model/entry';

const ownerAlone = { reach: 'owner', agencies: [] } as const;
const notSaid = { reach: 'not-said', agencies: [] } as const;

/** The conversations of an audit, those of one day together. */
function reviewsOf({ cycle }: AuditCycle, nameOf: (agency: string) => Named): Entry[] {
  const days = [...new Set(cycle.reviews.map(({ on }) => on))];
  return days.map((on) => ({
    id: `audit-${cycle.id}-${on}`,
    kind: 'audit',
    title: cycle.title,
    span: { first: on, last: on, exact: 'day' },
    reach: 'named',
    agencies: cycle.reviews.filter((one) => one.on === on).map(({ agency }) => nameOf(agency)),
    path: `/audits/${cycle.id}/`,
    done: { on },
  }));
}

/** The day that shows an action complete: that of its newest evidence. */
const shownOn = ({ evidence = [] }: TakenAction): string | undefined =>
  evidence
    .map(({ on }) => on)
    .sort()
    .at(-1);

const recommendationsPath = (cycle: string) => `/audits/${cycle}/recommendations`;

function actionOf(action: TakenAction, cycle: string, number: number): Entry {
  const { id, text, owner, due, status } = action;
  const on = shownOn(action);
  return {
    id: `action-${cycle}-${id}`,
    kind: 'action',
    title: text,
    note: `For recommendation ${number}.`,
    ...(due && { span: { first: due, last: due, exact: 'day' } }),
    owner,
    ...notSaid,
    path: `${recommendationsPath(cycle)}#${id}`,
    ...(status === 'complete' && on && { done: { on } }),
  };
}

/** What was recommended, and nobody has told what is done about it and by when. */
function withoutAction({ cycle, recommendations }: AuditCycle): Entry[] {
  const open = recommendations.filter(
    ({ actions = [], progress }) => actions.length === 0 && progress.status !== 'done',
  );
  if (open.length === 0) return [];
  return [
    {
      id: `actions-${cycle.id}`,
      kind: 'action',
      title: `${cycle.title}: ${open.length} of ${recommendations.length} recommendations without an action`,
      note: 'No source tells what is to be done about them, by whom or by when.',
      ...notSaid,
      path: recommendationsPath(cycle.id),
    },
  ];
}

/** What an audit has of dates, and what it has none of. */
export const fromAudit = (audit: AuditCycle, nameOf: (agency: string) => Named): Entry[] => [
  ...reviewsOf(audit, nameOf),
  ...audit.recommendations.flatMap(({ actions = [], number }) =>
    actions.map((action) => actionOf(action, audit.cycle.id, number)),
  ),
  ...withoutAction(audit),
];

/** A session of a course. */
export function fromSession(session: Session, course: Course | undefined): Entry {
  const { id, days, bookBy, note, cancelled, changed } = session;
  const [first = '', last = ''] = [days[0]?.date, days.at(-1)?.date];
  const said = [bookBy && `Ask for a place by ${formatDate(bookBy)}.`, note]
    .filter(Boolean)
    .join(' ');
  return {
    id: `session-${id}`,
    kind: 'training',
    title: course?.name ?? session.course,
    ...(said && { note: said }),
    span: { first, last, exact: 'day' },
    ...(course && { owner: course.provider }),
    ...notSaid,
    path: course ? sessionPath(course.id, id) : coursePath(session.course),
    cancelled,
    changed,
  };
}

const firstDue = (items: readonly ReviewItem[]): string => items[0]?.due ?? '';

/** What is due for review in a month and kept by one owner, as one entry. @param items soonest first. */
function together(id: string, items: readonly ReviewItem[], path: string): Entry {
  const [first, last] = [firstDue(items), items.at(-1)?.due ?? ''];
  return {
    id,
    kind: 'review',
    title: `Check ${countKinds(items)}`,
    ...(first !== last && { note: `The first is due on ${formatDate(first)}.` }),
    span: { first, last, exact: 'day' },
    late: first,
    owner: items[0]?.owner.name ?? '',
    ...ownerAlone,
    path,
  };
}

/**
 * What is due for review: the document by itself, everything else by month and owner.
 * @param items soonest first.
 * @param alone the kind of those that stand by themselves.
 * @param path the page that lists them all.
 */
export function fromReviews(
  items: readonly ReviewItem[],
  { alone, path }: { alone: string | undefined; path: string },
): Entry[] {
  const groups = new Map<string, ReviewItem[]>();
  for (const item of items.filter(({ kind }) => kind.id !== alone)) {
    const key = `reviews-${monthOf(item.due)}-${item.owner.id}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [
    ...items
      .filter(({ kind }) => kind.id === alone)
      .map(({ id, title, due, owner, path: own }): Entry => ({
        id: `review-${id}`,
        kind: 'review',
        title: `Review: ${title}`,
        span: { first: due, last: due, exact: 'day' },
        owner: owner.name,
        ...ownerAlone,
        path: own,
      })),
    ...[...groups].map(([id, own]) => together(id, own, path)),
  ];
}
