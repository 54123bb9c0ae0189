/** Neighbouring areas as other features see them. */
import type { Site } from '../../shared/collection';
import { neighbourCollection } from './collection';
import { placeOf } from './model/addresses';

/** Where it says what an area calls the levels; undefined for one that nothing is known of. */
export const neighbourPlace = (site: Site, area: string): string | undefined =>
  site.get(neighbourCollection, area) && placeOf(area);
