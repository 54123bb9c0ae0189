/** No two pages have one address: the second would stop the build, or take the place of the first. */
import type { Page } from '../../features/pages/model/page';
import type { Site } from '../../shared/collection';
import { type Problem, problemAt, problemOfFile } from '../../shared/problems';
import { withoutLastSlash } from '../../shared/webAddress';
import type { Own } from '../records';

/** Docusaurus makes the lists of posts, and pages of its own below them. */
const ofPosts = /^\/(?:briefs|updates)(?:\/(?:tags|authors|archive|page))?$/;

/** Whether an address is that of a page already. @param made the addresses of the pages there are. */
export const isTaken = (address: string, made: Iterable<string>): boolean =>
  ofPosts.test(withoutLastSlash(address)) ||
  [...made].map(withoutLastSlash).includes(withoutLastSlash(address));

const taken = (address: string): string => `the address ${address} belongs to another page`;

/** The addresses that two pages made from data have. */
function listTwice(made: readonly string[]): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const address of made.map(withoutLastSlash)) (seen.has(address) ? twice : seen).add(address);
  return twice;
}

/**
 * @param pages the Markdown pages.
 * @param own the records, some with a page each.
 * @param made the addresses of all pages made from data, those of the records among them.
 */
export function checkTakenAddresses(
  pages: readonly Pick<Page, 'file' | 'path'>[],
  { site, own, made }: { site: Site; own: readonly Own[]; made: readonly string[] },
): Problem[] {
  const twice = listTwice(made);
  const told = new Set<string>();
  const ofRecords = own.flatMap(({ collection, gathered: { items } }) =>
    items.flatMap((item): Problem[] => {
      const address = collection.address(item.value, site);
      if (address === undefined || !twice.has(withoutLastSlash(address))) return [];
      told.add(withoutLastSlash(address));
      const named = item.path.length === 0 ? ', and name its file after it' : '';
      const fix = `give the ${collection.id} another id${named}`;
      return [problemAt(item, [...item.path, 'id'], taken(address), fix)];
    }),
  );
  const ofOthers = [...twice]
    .filter((address) => !told.has(address))
    .map((address) =>
      problemOfFile(
        'data',
        `two pages made from data have the address ${address}`,
        `give one of the records called ${address.replace(/^.*\//, '')} another id`,
      ),
    );
  const addresses = new Set(made.map(withoutLastSlash));
  const ofPages = pages
    .filter(
      ({ path }) => ofPosts.test(withoutLastSlash(path)) || addresses.has(withoutLastSlash(path)),
    )
    .map(({ file, path }) =>
      problemOfFile(file, taken(path), 'give the page another slug or file name'),
    );
  return [...ofRecords, ...ofOthers, ...ofPages];
}
