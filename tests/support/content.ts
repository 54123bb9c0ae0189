/** The content of this repository as the build read it, for tests that ask it what to expect. */
import path from 'node:path';
import { londonToday } from '../../src/portal/clock';
import type { Content } from '../../src/portal/content';
import { loadContent } from '../../src/portal/loadContent';

let read: Content | undefined;

/** Read once in each process that asks. Throws where it has faults. */
export function siteContent(): Content {
  const root = path.resolve(__dirname, '../..');
  read ??= loadContent(root, { release: false, today: londonToday() }).content;
  if (!read) throw new Error('The content has faults. Run npm run check.');
  return read;
}
