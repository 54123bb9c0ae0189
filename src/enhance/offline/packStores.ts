/** The packs on this device, and what each is; for the worker and for the pages. */
import {
  isPackIndex,
  isPackStore,
  type KeptPack,
  packMark,
} from '../../features/offline/model/pack';

/** The names of the stores that hold a pack, whole or not. @param base the site's base address */
export const packNames = async (base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => isPackStore(base, name));

/** What a pack is; undefined for one that never came to its end. */
export async function readMark(base: string, store: Cache): Promise<KeptPack | undefined> {
  const mark = await store.match(base + packMark);
  const kept: unknown = await mark?.json().catch(() => undefined);
  return isPackIndex(kept) ? (kept as KeptPack) : undefined;
}
