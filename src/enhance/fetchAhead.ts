/** What the search reads, fetched before it is asked. */
import { keptHeader } from '../features/offline/model/pack';
import { type Manifest, manifestPath } from '../features/search/model/manifest';
import type { Listed } from '../features/search/model/protocol';

/** @param priority `low` for after everything that the page itself asks for. */
async function fetchFiles(
  base: string,
  priority: RequestPriority,
  choose: (manifest: Manifest) => readonly (string | undefined)[],
): Promise<Listed | undefined> {
  try {
    // Asked anew each time, as the search itself does (search/loadEngine.ts).
    const response = await fetch(base + manifestPath, { cache: 'no-cache', priority });
    if (!response.ok) return undefined;
    const manifest = (await response.json()) as Manifest;
    for (const file of choose(manifest))
      if (file) void fetch(base + file, { priority }).catch(noop);
    return { manifest, keptAt: response.headers.get(keptHeader) };
  } catch {
    // Nothing was promised.
    return undefined;
  }
}

const noop = () => undefined;

/**
 * For the page that most begin with, before anybody types. Fills the browser's own cache; the search asks for the same
 * addresses when it is used. A file that does not come is no fault: the search asks again, and says so itself.
 * @param base the site's base address, ending in a slash.
 */
export const fetchAhead = (base: string): Promise<unknown> =>
  fetchFiles(base, 'low', ({ first, files }) => [first, ...files]);

/**
 * For a first answer, while the program that reads it is on its way: all but the index.
 * @returns the manifest, so that it need not be asked for again; nothing where it did not come.
 */
export const fetchFirst = (base: string): Promise<Listed | undefined> =>
  fetchFiles(base, 'high', ({ first, files: [, ...read] }) => [first, ...read]);
