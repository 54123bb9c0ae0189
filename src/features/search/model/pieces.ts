/** The pieces of a sharded index as Pagefind fetches them: which documents have a stem, and the documents themselves. */
import { createDocument, type SearchDocument } from './documents';
import { kinds } from './kinds';
import type { Posting } from './evidence';
import { asPagefindWord, fromRecord } from './shardedRecord';

interface PagefindResult {
  id: string;
  /** Where the word is, once for each mention. */
  words: readonly number[];
  data(): Promise<{ raw_url: string }>;
}

/** The part of Pagefind's browser API that is used. */
export interface PagefindApi {
  /** Words in quotation marks are asked for exactly; `null` gives everything the filter lets through. */
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface Pieces {
  /** Each document by number, with nothing but its kind: enough to rank roughly and to count. */
  outlines: readonly SearchDocument[];
  /** Which documents have a stem, and how often. */
  lookUp(stem: string): Promise<Posting>;
  /** The whole document. Rejects when it cannot be fetched or read. */
  read(id: number): Promise<SearchDocument>;
}

/** So many mentions in a document count for half of what any number of them could. */
const halfway = 4;

/** Asks once which documents there are, by kind. */
export async function openPieces(pagefind: PagefindApi): Promise<Pieces> {
  const lists = await Promise.all(
    kinds.map(async (kind) =>
      (await pagefind.search(null, { filters: { kind } })).results.map((result) => ({
        kind,
        result,
      })),
    ),
  );
  const all = lists.flat();
  const places = new Map(all.map(({ result }, place) => [result.id, place]));
  const asked = new Map<string, Promise<Posting>>();
  const documents = new Map<number, Promise<SearchDocument>>();

  async function ask(stem: string): Promise<Posting> {
    const { results } = await pagefind.search(`"${asPagefindWord(stem)}"`);
    const found = results
      .flatMap(({ id, words }): [number, number][] => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, words.length / (words.length + halfway)]];
      })
      .sort(([a], [b]) => a - b);
    return { ids: found.map(([id]) => id), weights: found.map(([, weight]) => weight) };
  }

  function remember<K, V>(known: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
    const made = known.get(key) ?? make();
    known.set(key, made);
    // What failed once may be there the next time.
    made.catch(() => known.delete(key));
    return made;
  }

  return {
    outlines: all.map(({ kind }) => createDocument({ kind, path: '', title: '' })),
    lookUp: (stem) => remember(asked, stem, () => ask(stem)),
    read: (id) =>
      remember(documents, id, async () => {
        const piece = await all[id]?.result.data();
        return fromRecord(piece?.raw_url ?? '');
      }),
  };
}
