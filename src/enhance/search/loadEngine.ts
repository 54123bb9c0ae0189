/** Fetches the manifest and what it lists, and makes an engine of it. */
import { keptHeader } from '../../features/offline/model/pack';
import {
  beginEngine,
  type Engine,
  type EngineMaking,
  type SearchAnswer,
  type SearchOptions,
} from '../../features/search/model/engine';
import { createFirstEngine, isFirstFile } from '../../features/search/model/firstFile';
import { isIndexFile } from '../../features/search/model/indexShape';
import { isManifest, type Manifest, manifestPath } from '../../features/search/model/manifest';
import type { Listed } from '../../features/search/model/protocol';
import { isReading, type Reading } from '../../features/search/model/reading';
import { isSayings, nothingLearned } from '../../features/search/model/sayings';
import { isWordsFile } from '../../features/search/model/wordsFile';
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

/** Asked anew each time, so that the hashed names it lists are those of today's site. */
async function fetchManifest(base: string): Promise<Listed> {
  const { json, keptAt } = await fetchJson(base + manifestPath, 'no-cache');
  return { manifest: json, keptAt };
}

/** So many documents are read at once: a query waits for no more than these. */
const step = 60;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/**
 * @param base the site's base address with its origin, ending in a slash.
 * @param onFirst is given what answers until all has come; is not called where that does not come in time, or not at all.
 * @param listed the manifest, where it has come already.
 * @throws LoadFailure
 */
export async function loadEngine(
  base: string,
  onFirst: (engine: LoadedEngine) => void = () => undefined,
  listed?: Listed,
): Promise<LoadedEngine> {
  const { manifest, keptAt } = listed ?? (await fetchManifest(base));
  if (!isManifest(manifest)) throw new LoadFailure('damaged');
  // What the manifest lists has a hash in its name, and so is as old as the manifest.
  const dated = <E extends LoadedEngine>(engine: E): E =>
    keptAt === null ? engine : Object.assign(engine, { keptAt: Number(keptAt) });
  const fetchFile = async (file: string) => (await fetchJson(base + file, 'default')).json;
  const first = Promise.all((manifest.first ?? []).map(fetchFile));
  let whole = false;
  // What does not come here is no failure: the whole answers without it.
  const answerFirst = (rules: Rules) =>
    first
      .then(([file, sayings = nothingLearned]) => {
        if (whole || !isFirstFile(file) || !isSayings(sayings)) return;
        onFirst(dated(createFirstEngine(file, { ...rules, sayings })));
      })
      .catch(() => undefined);
  const rules = await readRules(manifest, fetchFile);
  void answerFirst(rules);
  try {
    return dated(await makeEngine(manifest, { base, rules, fetchFile }));
  } finally {
    whole = true;
  }
}

type FetchFile = (file: string) => Promise<unknown>;
type Rules = Omit<Reading, 'sayings'>;

/** How queries are read, which comes before the index: the first answers need it too. */
async function readRules({ files }: Manifest, fetchFile: FetchFile): Promise<Rules> {
  const rules = await fetchFile(files[1] ?? '');
  if (!isReading(rules)) throw new LoadFailure('damaged');
  return rules;
}

async function makeEngine(
  { engine, files, bundle }: Manifest,
  { base, rules, fetchFile }: { base: string; rules: Rules; fetchFile: FetchFile },
): Promise<LoadedEngine> {
  const [file, sayings = nothingLearned] = await Promise.all(
    [files[0] ?? '', ...files.slice(2)].map(fetchFile),
  );
  if (!isSayings(sayings)) throw new LoadFailure('damaged');
  const reading = { ...rules, sayings };
  if (engine === 'lunr') {
    if (!isIndexFile(file)) throw new LoadFailure('damaged');
    return readInSteps(beginEngine(file, reading));
  }
  if (!isWordsFile(file) || bundle === undefined) throw new LoadFailure('damaged');
  return createShardedEngine({ words: file, reading, bundle: base + bundle });
}

/** Lets the first file answer in between. */
async function readInSteps(making: EngineMaking): Promise<Engine> {
  while (making.read(step)) await pause();
  return making.finish();
}
