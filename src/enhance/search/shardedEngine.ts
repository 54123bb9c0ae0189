/** Starts Pagefind in the worker. Its program is a file of the built site, so the bundler must leave the address alone. */
import { openPieces, type PagefindApi } from '../../features/search/model/pieces';
import { createSharded, type ShardedEngine } from '../../features/search/model/sharded';
import type { Reading } from '../../features/search/model/reading';
import type { WordsFile } from '../../features/search/model/wordsFile';
import { LoadFailure } from './loadFailure';

type PagefindModule = PagefindApi & {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
};

/**
 * Pagefind goes on without a piece of the index that does not come, as if the site did not have its words. A reader must
 * not take that for an answer, so its fetches are watched.
 * @returns how many pieces were lost until now.
 */
function watchPieces(bundle: string): () => number {
  let lost = 0;
  const fetchAny = self.fetch.bind(self);
  self.fetch = async (input, init) => {
    if (
      !new URL(input instanceof Request ? input.url : input, self.location.href).href.startsWith(
        bundle,
      )
    )
      return fetchAny(input, init);
    const response = await fetchAny(input, init).catch(() => undefined);
    if (response?.ok) return response;
    lost += 1;
    throw new LoadFailure('network');
  };
  return () => lost;
}

/** @throws LoadFailure where something was lost on the way, another error where what came cannot be read. */
async function orFailure<T>(lost: () => number, work: () => Promise<T>): Promise<T> {
  const before = lost();
  const done = await work().catch((error: unknown) => {
    throw lost() > before ? new LoadFailure('network') : error;
  });
  if (lost() > before) throw new LoadFailure('network');
  return done;
}

/** @param bundle address of Pagefind's folder with its origin, ending in a slash. */
export async function createShardedEngine({
  words,
  reading,
  bundle,
}: {
  words: WordsFile;
  reading: Reading;
  bundle: string;
}): Promise<ShardedEngine> {
  const pagefind = (await import(/* webpackIgnore: true */ `${bundle}pagefind.js`).catch(() => {
    throw new LoadFailure('network');
  })) as PagefindModule;
  const lost = watchPieces(bundle);
  await pagefind.options({ basePath: bundle, baseUrl: '/' });
  await pagefind.init();
  const watched: PagefindApi = {
    search: (term, options) => orFailure(lost, () => pagefind.search(term, options)),
  };
  return createSharded(words, reading, await openPieces(watched));
}
