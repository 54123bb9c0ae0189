/** Starts Pagefind in the worker. Its program is a file of the built site, so the bundler must leave the address alone. */
import type { PagefindApi } from '../model/pieces';
import { createSharded } from '../model/sharded';
import type { WordsFile } from '../model/wordsFile';

type PagefindModule = PagefindApi & { options(options: Record<string, unknown>): Promise<void>; init(): Promise<void> };

/**
 * @param bundle address of Pagefind's folder, ending in a slash.
 * @param size how many documents there are.
 */
export async function createShardedEngine(words: WordsFile, bundle: string, size: number) {
  const pagefind: PagefindModule = await import(/* webpackIgnore: true */ `${bundle}pagefind.js`);
  await pagefind.options({ basePath: bundle, baseUrl: '/' });
  await pagefind.init();
  return createSharded(words, pagefind, size);
}
