/** What a device can keep of a finished site: the pack, and the worker that gives it out. */
import fs from 'node:fs';
import path from 'node:path';
import { pathsNotInForce } from '../../../src/features/level-of-need/view';
import { sizeWords, workerPath } from '../../../src/features/offline/model/pack';
import {
  clearingWorker,
  keepingWorker,
  keepsCopies,
  offlineScripts,
} from '../../../src/portal/offlineScripts';
import type { Site } from '../../../src/shared/collection';
import { largestPack, writePack } from './pack';
import { writeWorker } from './worker';

interface Finished {
  /** The built site. */
  folder: string;
  /** The project's root folder. */
  root: string;
  /** The site's base address, with slashes at both ends. */
  base: string;
  site: Site;
}

/**
 * Writes the pack and the worker into the site; with `PORTAL_OFFLINE=off` the worker that takes all copies back.
 * @returns what there is to keep, in a sentence
 */
export async function writeOffline({ folder, root, base, site }: Finished): Promise<string> {
  if (!keepsCopies()) {
    fs.writeFileSync(path.join(folder, workerPath), clearingWorker());
    return 'Devices keep no copies: the worker takes back those they have.';
  }
  const parts = path.join(root, '.docusaurus/routesChunkNames.json');
  const { count, bytes } = await writePack({
    folder,
    base,
    built: Date.parse(`${site.today}T00:00:00Z`),
    otherVersions: pathsNotInForce(site).map((one) => one.replace(/^\/|\/$/g, '')),
    parts: JSON.parse(fs.readFileSync(parts, 'utf8')) as Record<string, object>,
  });
  const scripts = Object.values(offlineScripts(site)).map((script) => script.path);
  const shell = await writeWorker({ folder, base, text: keepingWorker(site), scripts });
  const tooMuch =
    bytes > largestPack ? `, more than the ${sizeWords(largestPack)} it should have` : '';
  return `A device can keep ${count} files in ${sizeWords(bytes)}${tooMuch}; ${sizeWords(shell)} come with the first visit.`;
}
