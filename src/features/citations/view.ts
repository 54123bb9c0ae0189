/** Law and guidance as other features see it. */
import type { Site } from '../../shared/collection';
import { citationCollection } from './collection';

/** How a citation is shown in a text, by its id. */
export const shortReference = (site: Site, id: string): string =>
  site.get(citationCollection, id)?.short ?? id;
