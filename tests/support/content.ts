/** The content of this repository as the build read it, for tests that ask it what to expect. */
import path from 'node:path';
import { londonToday } from '../../src/portal/clock';
import type { Site } from '../../src/shared/collection';
import { readSite } from '../../src/portal/site';

let read: Site | undefined;

/** Read once in each process that asks. Throws where it has faults. */
export function siteContent(): Site {
  const root = path.resolve(__dirname, '../..');
  read ??= readSite(root, { release: false, today: londonToday() }).site;
  if (!read) throw new Error('The content has faults. Run npm run check.');
  return read;
}
