/** Fetches the manifest and what it lists, and makes an engine of it. */
import { keptHeader } from '../../offline/model/pack';
import { createEngine, type SearchAnswer, type SearchOptions } from '../model/engine';
import { isIndexFile } from '../model/indexShape';
import { isManifest, type Manifest, manifestPath } from '../model/manifest';
import { isReading } from '../model/reading';
import { isSayings, nothingLearned } from '../model/sayings';
import { isWordsFile } from '../model/wordsFile';
import { LoadFailure } from './loadFailure';
import { createShardedEngine } from './shardedEngine';

export interface LoadedEngine {
  size: number;
  search(query: string, options: SearchOptions): SearchAnswer | Promise<SearchAnswer>;
  /** Where it comes from a copy on this device: when that was last what the site said, in milliseconds since 1970 UTC. */
  keptAt?: number;
}

async function fetchJson(
  address: string,
  cache: RequestCache,
): Promise<{ json: unknown; keptAt: string | null }> {
  const response = await fetch(address, { cache }).catch(() => {
    throw new LoadFailure('network');
  });
  if (!response.ok) throw new LoadFailure('network');
  const json: unknown = await response.json().catch(() => {
    throw new LoadFailure('damaged');
  });
  return { json, keptAt: response.headers.get(keptHeader) };
}

/**
 * @param base the site's base address with its origin, ending in a slash.
 * @throws LoadFailure
 */
export async function loadEngine(base: string): Promise<LoadedEngine> {
  // Asked anew each time, so that the hashed names it lists are those of today's site.
  const { json: manifest, keptAt } = await fetchJson(base + manifestPath, 'no-cache');
  if (!isManifest(manifest)) throw new LoadFailure('damaged');
  const engine = await makeEngine(base, manifest);
  // What the manifest lists has a hash in its name, and so is as old as the manifest.
  return keptAt === null ? engine : Object.assign(engine, { keptAt: Number(keptAt) });
}

async function makeEngine(base: string, manifest: Manifest): Promise<LoadedEngine> {
  const [file, read, sayings = nothingLearned] = (
    await Promise.all(manifest.files.map((own) => fetchJson(base + own, 'default')))
  ).map(({ json }) => json);
  if (!isReading(read) || !isSayings(sayings)) throw new LoadFailure('damaged');
  const reading = { ...read, sayings };
  if (manifest.engine === 'lunr') {
    if (!isIndexFile(file)) throw new LoadFailure('damaged');
    return createEngine(file, reading);
  }
  if (!isWordsFile(file) || manifest.bundle === undefined) throw new LoadFailure('damaged');
  return createShardedEngine({ words: file, reading, bundle: base + manifest.bundle });
}
