/** Our search beside what a site would have without it: the stock plugin and plain Pagefind, on the same built pages. */
import fs from 'node:fs';
import path from 'node:path';
import { readLists } from '../../scripts/lib/judgedLists';
import {
  headingOf,
  heldLists,
  measure,
  openOwn,
  type Searcher,
  withFolder,
} from '../../scripts/lib/evaluateSearch';
import { londonToday } from '../../src/portal/clock';
import { openSearch, searchSource } from '../../src/portal/project';
import { readSite } from '../../src/portal/site';
import { buildPlainPagefind, openPlainPagefind } from './rivals/plainPagefind';
import { buildStockOf, openStock } from './rivals/stock';

/** Strangers' words, long and half said; held to nothing. */
const mirrorLists = ['', '-2', '-3'].map((part) => `tests/search/strangers${part}.yaml`);

async function openRivals(build: string, folder: string): Promise<Searcher[]> {
  const stock = openStock(await buildStockOf(build));
  await buildPlainPagefind(build, folder);
  const plain = await openPlainPagefind(folder);
  return [
    { name: 'stock plugin', search: (q) => stock.search(q, 10).map((r) => r.path) },
    { name: 'plain Pagefind', search: async (q) => (await plain(q, 10)).map((r) => r.path) },
  ];
}

/**
 * Prints success@1, success@3 and MRR of each engine on each list.
 * @param root the project, built
 * @throws Error where there is no build, or its content or a list has a fault
 */
export async function compareSearches(root: string): Promise<void> {
  const build = path.join(root, 'build');
  if (!fs.existsSync(path.join(build, 'index.html')))
    throw new Error('There is no build/ to read. Run npm run build first.');
  const { site } = readSite(root, { release: false, today: londonToday() });
  const lists = readLists(root, [...heldLists, ...mirrorLists]);
  if (!site || !lists) throw new Error('The content has a fault. Run npm run check.');
  const source = searchSource(site);
  await withFolder(async (folder) => {
    const searchers = [
      ...(await openOwn(openSearch(source), source, path.join(folder, 'own'))),
      ...(await openRivals(build, path.join(folder, 'plain'))),
    ];
    for (const { file, judged } of lists) {
      console.log(headingOf(file));
      for (const searcher of searchers) await measure(searcher, judged);
    }
  });
}
