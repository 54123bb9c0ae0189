/** Every address that was published has a page, leads to one, or says what became of it. */
import type { Item } from '../../shared/collection';
import type { Left } from '../../features/moved/model/schema';
import type { PublishedAddress } from '../../features/moved/model/published';
import { pageOf } from '../../features/moved/model/left';
import { type Problem, problemAt } from '../../shared/problems';
import { withoutLastSlash } from '../../shared/webAddress';

interface Addresses {
  moved: readonly Item<Left>[];
  published: readonly Item<PublishedAddress>[];
  /** The addresses of all pages but those that say they were withdrawn, without a slash at the end. */
  live: ReadonlySet<string>;
}

/** A problem for each old address that has a page all the same: two pages of one address. */
const checkLive = ({ moved, live }: Addresses): Problem[] =>
  moved
    .filter(({ value: { from } }) => !from.includes('#') && live.has(pageOf(from)))
    .map((entry) =>
      problemAt(
        entry,
        [...entry.path, 'from'],
        `there is a page at ${entry.value.from}, so it cannot ${entry.value.to === undefined ? 'be withdrawn' : 'lead elsewhere'}`,
        'delete this entry, or give the page another address',
      ),
    );

/** A problem for each address that somebody may have saved or printed, and that leads to nothing. */
function checkKept({ moved, published, live }: Addresses): Problem[] {
  const left = new Set(moved.map(({ value: { from } }) => withoutLastSlash(from)));
  return published
    .filter(({ id }) => !live.has(withoutLastSlash(id)) && !left.has(withoutLastSlash(id)))
    .map((entry) => ({
      ...problemAt(
        entry,
        entry.path,
        `${entry.id} was published and has no page now: whoever saved or printed it finds nothing`,
        `run npm run rename -- ${entry.id} /its/new/address --write, or npm run withdraw -- ${entry.id} --why "…" --write`,
      ),
      field: '',
    }));
}

/** All that is wrong with the addresses that were published. */
export const checkLeftAddresses = (addresses: Addresses): Problem[] => [
  ...checkLive(addresses),
  ...checkKept(addresses),
];
