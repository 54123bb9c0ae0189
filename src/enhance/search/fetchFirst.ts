/** What a first answer is read from, fetched while the program that reads it is on its way. */
import { keptHeader } from '../../features/offline/model/pack';
import { type Manifest, manifestPath } from '../../features/search/model/manifest';
import type { Listed } from '../../features/search/model/protocol';

/** What does not come is asked for again by whoever reads it. */
const fillCache = (address: string): void => {
  void fetch(address).catch(() => undefined);
};

/**
 * Fills the browser's own cache with what answers first; the worker asks for the same addresses.
 * @param base the site's base address, ending in a slash.
 * @param known the addresses that the page itself names, which need not wait for the manifest.
 * @returns the manifest, so that it need not be asked for again; nothing where it did not come: then the worker asks.
 */
export async function fetchFirst(
  base: string,
  known: readonly string[],
): Promise<Listed | undefined> {
  known.forEach(fillCache);
  try {
    // Asked anew each time, as the worker does (loadEngine.ts).
    const response = await fetch(base + manifestPath, { cache: 'no-cache' });
    if (!response.ok) return undefined;
    const manifest = (await response.json()) as Manifest;
    const { first, files } = manifest;
    for (const file of [...(first ?? []), ...files.slice(1, 2)])
      if (!known.includes(base + file)) fillCache(base + file);
    return { manifest, keptAt: response.headers.get(keptHeader) };
  } catch {
    return undefined;
  }
}
