/** Law and guidance as other features see it. */
import type { Site } from '../../shared/collection';
import { citationCollection } from './collection';
import type { Citation } from './model/schema';

/** How a citation is shown in a text, by its id. */
export const shortReference = (site: Site, id: string): string =>
  site.get(citationCollection, id)?.short ?? id;

/** The edition that counts today, by way of those between; the check refuses a ring of them. */
export function newestOf(site: Site, citation: Citation): Citation {
  const newer = site.get(citationCollection, citation.supersededBy ?? '');
  return newer ? newestOf(site, newer) : citation;
}
