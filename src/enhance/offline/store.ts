/** What this device keeps of the site: looked at, fetched and given up here. The worker only reads it. */
import {
  digestHeader,
  digestLength,
  isPackIndex,
  type KeptPack,
  packIndexPath,
  packList,
  packMark,
  type PackedFile,
  type PackIndex,
  packStore,
  pageKey,
  placesIn,
  visitedPages,
} from '../../features/offline/model/pack';
import { packNames, readMark } from './packStores';
import { sha256 } from './sha256';
import { isMetered } from './registration';

/** Where the site is on its host: `/`, or `/portal/`. */
export type Base = string;

/** Why a pack could not be kept. */
export class KeepFailure extends Error {
  constructor(readonly why: 'busy' | 'signal' | 'damaged' | 'room') {
    super(why);
  }
}

/** What the pack of today's site is; undefined without a signal, and where the site has none. */
export async function fetchIndex(base: Base): Promise<PackIndex | undefined> {
  const response = await fetch(base + packIndexPath, { cache: 'no-store' }).catch(() => undefined);
  const index: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  return isPackIndex(index) ? index : undefined;
}

/** The pack this device has, and whether all of it is still there: browsers clear storage as they see fit. */
export async function readPack(base: Base): Promise<(KeptPack & { whole: boolean }) | undefined> {
  for (const name of await packNames(base)) {
    const store = await caches.open(name);
    const kept = await readMark(base, store);
    if (kept) {
      // Beside the files there are the mark and the list.
      const held = (await store.keys()).length - 2;
      return { ...kept, whole: held >= kept.count };
    }
  }
  return undefined;
}

/** Does what no two tabs may do at once. @returns undefined where another tab is at it */
async function alone<T>(base: Base, task: () => Promise<T>): Promise<T | undefined> {
  let result: T | undefined;
  await navigator.locks.request(`portal-kept:${base}`, { ifAvailable: true }, async (lock) => {
    if (lock) result = await task();
  });
  return result;
}

/** Clears what downloads have left that never came to their end. */
export const clearHalves = (base: Base): Promise<unknown> =>
  alone(base, async () => {
    for (const name of await packNames(base))
      if (!(await readMark(base, await caches.open(name)))) await caches.delete(name);
  });

const json = (value: unknown): Response => new Response(JSON.stringify(value));

/** Notes that the pack was found to be what the site says, at this moment. */
export const confirmPack = (base: Base, index: PackIndex, now: number): Promise<unknown> =>
  alone(base, async () => {
    const name = packStore(base, index.version);
    if (!(await caches.has(name))) return;
    await (await caches.open(name)).put(base + packMark, json({ ...index, keptAt: now }));
  });

/** Where a file of the pack is kept: a page under the one address that it has without choices. */
const keyOf = (base: Base, { path, type }: PackedFile): string =>
  type.startsWith('text/html')
    ? pageKey(new URL(base + path, window.location.href).href)
    : new URL(base + path, window.location.href).href;

const put = (store: Cache, base: Base, file: PackedFile, content: Blob): Promise<void> =>
  store.put(
    keyOf(base, file),
    new Response(content, {
      headers: { 'Content-Type': file.type, [digestHeader]: file.digest },
    }),
  );

/** So many lost files are fetched one by one; where more are lost, the person is asked. */
const fewLost = 40;

/**
 * Fetches again what the device has lost of its pack, where that is little and costs nothing.
 * @returns whether the pack is whole again
 */
export async function mendPack(base: Base, { version }: KeptPack): Promise<boolean> {
  if (isMetered()) return false;
  const mended = await alone(base, async () => {
    const store = await caches.open(packStore(base, version));
    const list = (await (await store.match(base + packList))?.json()) as PackedFile[] | undefined;
    const held = new Set((await store.keys()).map(({ url }) => url));
    const lost = list?.filter((file) => !held.has(keyOf(base, file)));
    if (!lost || lost.length > fewLost) return false;
    for (const file of lost) {
      const response = await fetch(base + file.path, { cache: 'no-cache' });
      const content = await response.blob();
      const digest = await sha256(await content.arrayBuffer());
      if (!response.ok || digest.slice(0, digestLength) !== file.digest) return false;
      await put(store, base, file, content);
    }
    return true;
  });
  return mended ?? false;
}

/** Fetches the file of the pack and holds it against its digest. @param tell is told the share that has come, 0 to 1 */
async function fetchPack(
  base: Base,
  index: PackIndex,
  tell: (share: number) => void,
): Promise<Blob> {
  const noSignal = () => {
    throw new KeepFailure('signal');
  };
  const response = await fetch(base + index.file, { cache: 'no-store' }).catch(noSignal);
  if (!response.ok || !response.body) throw new KeepFailure('signal');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(noSignal);
    if (done) break;
    parts.push(value);
    come += value.length;
    tell(Math.min(1, come / index.bytes));
  }
  const whole = new Blob(parts);
  if ((await sha256(await whole.arrayBuffer())) !== index.digest) throw new KeepFailure('damaged');
  return whole;
}

const atOnce = 24;

/** The files of a pack, without copying them. */
async function readFiles(pack: Blob): Promise<{ file: PackedFile; content: Blob }[]> {
  // The list is read to its first line end; the files themselves stay where they are until each is stored.
  const bytes = new Uint8Array(await pack.arrayBuffer());
  const end = bytes.indexOf(0x0a);
  const files = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as PackedFile[];
  const places = placesIn(files, end + 1);
  return files.map((file, i) => {
    const parts = (places[i] ?? []).map(({ from, to }) => pack.slice(from, to));
    return { file, content: new Blob(parts, { type: file.type }) };
  });
}

async function unpack(store: Cache, base: Base, pack: Blob): Promise<void> {
  const files = await readFiles(pack);
  for (let i = 0; i < files.length; i += atOnce)
    await Promise.all(
      files.slice(i, i + atOnce).map(({ file, content }) => put(store, base, file, content)),
    );
  await store.put(base + packList, json(files.map(({ file }) => file)));
}

/** Takes the pack over; the one before answers until the new one is whole. */
async function replacePack(base: Base, index: PackIndex, content: Blob, now: () => number) {
  const name = packStore(base, index.version);
  try {
    const stream = content.stream().pipeThrough(new DecompressionStream('gzip'));
    const store = await caches.open(name);
    await unpack(store, base, await new Response(stream).blob());
    await store.put(base + packMark, json({ ...index, keptAt: now() }));
  } catch (failure) {
    await caches.delete(name);
    // Storage refuses with this; what cannot be read throws another.
    throw new KeepFailure(failure instanceof DOMException ? 'room' : 'damaged');
  }
  const others = (await packNames(base)).filter((one) => one !== name);
  await Promise.all(others.map((one) => caches.delete(one)));
}

/**
 * Fetches the pack and keeps it. Two tabs do not do it at once.
 * @param tell is told the share that has come, 0 to 1
 * @throws KeepFailure
 */
export async function keepPack(
  base: Base,
  index: PackIndex,
  { tell, now }: { tell: (share: number) => void; now: () => number },
): Promise<void> {
  const done = await alone(base, async () => {
    await replacePack(base, index, await fetchPack(base, index, tell), now);
    return true;
  });
  if (!done) throw new KeepFailure('busy');
  // Asked for, and no more: a browser may ask the person in its turn, or clear the copy when the device is full.
  void navigator.storage?.persist?.().catch(() => false);
}

/** How many opened pages this device has. */
export const countVisited = async (base: Base): Promise<number> =>
  (await caches.has(visitedPages(base)))
    ? (await (await caches.open(visitedPages(base))).keys()).length
    : 0;
