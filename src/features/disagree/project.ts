/** Two readings of the same lines: pure views of the site. */
import type { Site } from '../../shared/collection';
import { toJson, toJsonSchema } from '../../shared/openData';
import { versionCollection } from '../level-of-need/collection';
import { toToolVersion, versionInForce } from '../level-of-need/view';
import { audienceCollection } from '../partnership/collection';
import { disagreementPathway } from '../pathways/view';
import { createDocument } from '../search/model/documents';
import { disagreePath } from './model/addresses';
import { readingFileSchema } from './model/file';
import { createDisagreeRoute } from './plugin/routes';

export const addresses = (): string[] => [disagreePath];

export const routes = (site: Site) => [
  createDisagreeRoute(versionInForce(site), site.all(versionCollection), {
    toTool: toToolVersion,
    settings: site.all(audienceCollection),
    pathway: disagreementPathway(site),
  }),
];

/** Below a page that says what to do: this is for two people who have begun to talk. */
const standing = 0.5;

export const documents = () => [
  createDocument({
    kind: 'page',
    path: disagreePath,
    title: 'Disagree by the document',
    description:
      'Two people mark the same lines of the document, see where they differ, and write the first letter.',
    standing,
  }),
];

/** What a file of a reading has. */
export function files(site: Site) {
  const path = 'schemas/reading.json';
  return [{ path, content: toJson(toJsonSchema(readingFileSchema, `${site.url}/${path}`)) }];
}
