/** On the page that most begin with, what the search reads is fetched before anybody types. */
import { type Manifest, manifestPath } from '../features/search/model/manifest';

/** After everything that the page itself asks for. */
const get = (address: string): Promise<Response> => fetch(address, { priority: 'low' });

/**
 * Fills the browser's own cache; the search asks for the same addresses when it is used. A file that does not come is no
 * fault: the search asks again, and says so itself.
 * @param base the site's base address, ending in a slash.
 */
export async function fetchAhead(base: string): Promise<void> {
  try {
    const { files, first } = (await (await get(base + manifestPath)).json()) as Manifest;
    await Promise.all([...(first ?? []), ...files].map((file) => get(base + file)));
  } catch {
    // Nothing was promised.
  }
}
