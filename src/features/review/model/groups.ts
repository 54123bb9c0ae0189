/** Items gathered by who keeps them, and by the month in which they fall due. */
import type { KindName } from '../../../shared/collection';
import type { Owner } from './items';
import { listMonths, monthOf } from '../../../shared/calendar/months';

/** One owner's items, owners in order of their names. */
export function groupByOwner<I extends { owner: Owner }>(
  items: readonly I[],
): { owner: Owner; items: I[] }[] {
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

/** The kinds that a list has, each once, by their names. */
export const listKinds = <K extends KindName>(items: readonly { kind: K }[]): K[] =>
  [...new Map(items.map(({ kind }) => [kind.id, kind])).values()].sort((a, b) =>
    a.many.localeCompare(b.many, 'en-GB'),
  );

/** `9 contacts, 3 guidance pages`; kinds without an item are left out. */
export function countKinds(items: readonly { kind: KindName }[]): string {
  return listKinds(items)
    .map(({ id, one, many }) => {
      const count = items.filter(({ kind }) => kind.id === id).length;
      return `${count} ${count === 1 ? one : many}`;
    })
    .join(', ');
}
