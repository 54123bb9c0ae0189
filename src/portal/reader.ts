/** One reading of the content: every source is read once, at the first asking. */
import type { Collection, Gathered, Reader, ReadOptions, Source } from '../shared/collection';
import type { Feature } from './feature';

/** The collections of features, in their order. Throws where two have one id or one scheme. */
export function listCollections(features: readonly Feature[]): Collection<unknown>[] {
  const collections = features.flatMap((feature) => feature.collections ?? []);
  const names = collections.flatMap(({ id, schemes }) => [id, ...schemes.filter((s) => s !== id)]);
  const [twice] = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`two collections are called ${twice}`);
  return collections;
}

/** The files and folders of the content, from the project's root, none within another. */
export function contentPaths(features: readonly Feature[]): string[] {
  const all = new Set(listCollections(features).flatMap(({ source }) => source.reads));
  return [...new Set([...all].map((path) => path.split('/')[0] ?? path))].sort();
}

export interface CountedReader extends Reader {
  /** What was gathered so far. */
  gathered(): readonly Gathered<unknown>[];
  /** The same by their sources. */
  sources(): ReadonlyMap<Source<Gathered<unknown>>, Gathered<unknown>>;
}

/** @param before what is known already, and is not read again. */
export function makeReader(
  options: ReadOptions,
  before: ReadonlyMap<Source<Gathered<unknown>>, Gathered<unknown>> = new Map(),
): CountedReader {
  const known = new Map(before);
  const reader: CountedReader = {
    ...options,
    gather<G extends Gathered<unknown>>(source: Source<G>): G {
      // The map gives back what this very source gave.
      const before = known.get(source) as G | undefined;
      if (before) return before;
      const gathered = source.read(reader);
      known.set(source, gathered);
      return gathered;
    },
    gathered: () => [...known.values()],
    sources: () => known,
  };
  return reader;
}
