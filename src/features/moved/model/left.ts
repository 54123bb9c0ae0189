/** What an old address is to the site, and how the list of them changes. Pure. */
import { withoutLastSlash } from '../../../shared/webAddress';
import type { Left } from './schema';

/** An address without the slash at its end and without the place on its page. */
export const pageOf = (address: string): string => withoutLastSlash(address.replace(/#.*$/, ''));

/** Whether it names a page; a place on a page has no page that could lead on. */
export const isPage = ({ from }: Left): boolean => !from.includes('#');

/** The addresses that say that their page was withdrawn. */
export const withdrawnOf = (list: readonly Left[]) =>
  list.flatMap((left) => (left.withdrawn ? [{ ...left, withdrawn: left.withdrawn }] : []));

/** The pages that lead on to another, `/old` to `/new`. */
export const leadsOf = (list: readonly Left[]): { from: string; to: string }[] =>
  list.flatMap((left) =>
    left.to !== undefined && isPage(left) ? [{ from: left.from, to: left.to }] : [],
  );

const isSame = (a: string, b: string): boolean => withoutLastSlash(a) === withoutLastSlash(b);

/** Where an address leads now; undefined for one that is not in the list. */
export const findLeft = (list: readonly Left[], address: string): Left | undefined =>
  list.find(({ from }) => isSame(from, address));

/**
 * The addresses on the way from one entry, itself first, as long as each leads to another of the list. More than one is a
 * chain; where the last leads to one that is there already, they go round in a loop.
 */
export function wayFrom(list: readonly Left[], first: Left): { way: string[]; loops: boolean } {
  const way = [withoutLastSlash(first.from)];
  let next = first;
  while (next.to !== undefined) {
    const to = next.to;
    const following = findLeft(list, to) ?? findLeft(list, pageOf(to));
    if (way.includes(withoutLastSlash(to))) return { way, loops: true };
    if (!following) break;
    way.push(withoutLastSlash(following.from));
    next = following;
  }
  return { way, loops: false };
}

/** The first address that a page had, of those that lead to where it is now. */
const findFirst = (list: readonly Left[], now: string): string | undefined =>
  list.find(({ to, back }) => to !== undefined && !back && isSame(to, now))?.from;

/** An address that a change gives up, and what becomes of it. */
export interface GivenUp {
  from: string;
  to?: string;
  withdrawn?: Left['withdrawn'];
}

/**
 * The list after a change: entries that led to an address given up lead to where that leads, so that no chain comes about;
 * and an entry whose address has a page again goes.
 * @param given what the change gives up.
 * @param live the addresses that the change makes.
 */
export function addLeft(
  list: readonly Left[],
  { given, live, on }: { given: readonly GivenUp[]; live: readonly string[]; on: string },
): Left[] {
  const aliveAgain = new Set(live.map(withoutLastSlash));
  const onTo = (address: string): string =>
    given.find(({ from, to }) => to !== undefined && isSame(from, address))?.to ?? address;
  const kept = list
    .filter(({ from }) => !aliveAgain.has(withoutLastSlash(from)))
    .map((left): Left => {
      const goTo = left.withdrawn?.goTo;
      return {
        ...left,
        ...(left.to !== undefined && { to: onTo(left.to) }),
        ...(left.withdrawn && {
          withdrawn: { ...left.withdrawn, ...(goTo !== undefined && { goTo: onTo(goTo) }) },
        }),
      };
    });
  const isFirst = (address: string): boolean =>
    given.some(({ from, to }) => {
      const first = to === address ? findFirst(list, from) : undefined;
      return first !== undefined && isSame(first, address);
    });
  return [...kept, ...given.map((one): Left => ({ ...one, on }))]
    .map((left): Left =>
      left.to !== undefined && isFirst(left.to) ? { ...left, back: true } : left,
    )
    .map(inOrder);
}

/** The fields in the order in which people read them. */
const inOrder = ({ from, to, back, withdrawn, on }: Left): Left => ({
  from,
  ...(to !== undefined && { to }),
  ...(back && { back }),
  on,
  ...(withdrawn && { withdrawn }),
});
