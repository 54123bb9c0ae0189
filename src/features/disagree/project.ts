/** Two readings of the same lines: pure views of the site. */
import type { Site } from '../../shared/collection';
import { toJson, toJsonSchema } from '../../shared/openData';
import { contactCard, listUrgent } from '../contacts/view';
import { versionCollection } from '../level-of-need/collection';
import { toToolVersion, versionInForce } from '../level-of-need/view';
import { audienceCollection } from '../partnership/collection';
import { disagreementPathway } from '../pathways/view';
import { disagreePath } from './model/addresses';
import { readingFileSchema } from './model/file';
import { createDisagreeRoute } from './plugin/routes';

export const addresses = (): string[] => [disagreePath];

/** The urgent contacts, without whoever is there for concerns about a colleague. */
const forTheChild = (site: Site) =>
  listUrgent(site)
    .filter(({ role }) => role !== 'designated-officer')
    .map(({ id }) => contactCard(site, id));

export const routes = (site: Site) => [
  createDisagreeRoute(versionInForce(site), site.all(versionCollection), {
    toTool: toToolVersion,
    settings: site.all(audienceCollection),
    urgent: forTheChild(site),
    pathway: disagreementPathway(site),
  }),
];

/** What a file of a reading has. */
export function files(site: Site) {
  const path = 'schemas/reading.json';
  return [{ path, content: toJson(toJsonSchema(readingFileSchema, `${site.url}/${path}`)) }];
}
