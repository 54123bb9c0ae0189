/** Items gathered by who keeps them, and by the month in which they fall due. */
import type { Owner, ReviewItem, ReviewKind } from './items';
import { listMonths, monthOf } from '../../../shared/calendar/months';

/** One owner's items, owners in order of their names. */
export function groupByOwner(
  items: readonly ReviewItem[],
): { owner: Owner; items: ReviewItem[] }[] {
  const owners = [...new Map(items.map(({ owner }) => [owner.id, owner])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  );
  return owners.map((owner) => ({
    owner,
    items: items.filter((item) => item.owner.id === owner.id),
  }));
}

/** Each month from the first with an item to the last, those without one included. */
export function groupByMonth<I extends { due: string }>(
  items: readonly I[],
): { month: string; items: I[] }[] {
  const months = items.map(({ due }) => monthOf(due)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  return listMonths(first, last).map((month) => ({
    month,
    items: items.filter(({ due }) => monthOf(due) === month),
  }));
}

const nouns: Record<ReviewKind, [one: string, many: string]> = {
  contact: ['contact', 'contacts'],
  guidance: ['guidance page', 'guidance pages'],
  version: ['Level of Need version', 'Level of Need versions'],
  citation: ['piece of law or guidance', 'pieces of law or guidance'],
};

/** `contact`, or another kind's name. */
export const kindName = (kind: ReviewKind): string => nouns[kind][0];

/** `9 contacts, 3 guidance pages`; kinds without an item are left out. */
export function countKinds(items: readonly { kind: ReviewKind }[]): string {
  return (Object.keys(nouns) as ReviewKind[])
    .flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [`${count} ${nouns[kind][count === 1 ? 0 : 1]}`];
    })
    .join(', ');
}
