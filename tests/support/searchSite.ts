/** The built site with the index of one engine or the other: pages and scripts are the same, the manifest decides. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { EngineName } from '../../src/features/search/model/manifest';
import { writeSearch } from '../../src/features/search/plugin/write';
import { londonToday } from '../../src/portal/clock';
import { loadContent } from '../../src/portal/loadContent';
import { searchSource } from '../../src/portal/search';
import { buildFolder } from './browser';

const leftOut = [
  path.join(buildFolder, 'downloads'),
  path.join(buildFolder, 'search', 'pagefind'),
  path.join(buildFolder, 'search', 'manifest.json'),
];

/**
 * Copies `build/` and writes the index of `engine` into the copy.
 * @returns the folder of the copy; whoever asked removes it.
 */
export async function buildWithEngine(engine: EngineName): Promise<string> {
  const { content } = loadContent(process.cwd(), { release: false, today: londonToday() });
  if (!content) throw new Error('The content has faults; run npm run check.');
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), `portal-site-${engine}-`));
  await fs.cp(buildFolder, folder, {
    recursive: true,
    filter: (file) =>
      !leftOut.includes(file) && !/search\/(?:index|words|reading)-\w+\.json$/.test(file),
  });
  await writeSearch(folder, searchSource(content), engine);
  return folder;
}
