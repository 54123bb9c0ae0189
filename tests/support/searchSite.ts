/** The built site with the index of one engine or the other: pages and scripts are the same, the manifest decides. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeHeaders } from '../../scripts/lib/hosting/index';
import type { EngineName } from '../../src/features/search/model/manifest';
import { buildFolder, mustBeBuilt } from './build';

const manifestOf = (folder: string) => path.join(folder, 'search', 'manifest.json');

/** Whether `build/` was made with `engine` already. */
async function hasEngine(engine: EngineName): Promise<boolean> {
  const manifest: unknown = JSON.parse(await fs.readFile(manifestOf(buildFolder), 'utf8'));
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'engine' in manifest &&
    manifest.engine === engine
  );
}

const leftOut = [
  path.join(buildFolder, 'downloads'),
  path.join(buildFolder, 'search', 'pagefind'),
  manifestOf(buildFolder),
];

/** Copies `build/` and writes the index of `engine` into the copy. */
async function copyWithEngine(engine: EngineName): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), `portal-site-${engine}-`));
  await fs.cp(buildFolder, folder, {
    recursive: true,
    filter: (file) =>
      !leftOut.includes(file) &&
      !/search\/(?:index|words|reading|sayings)-\w+\.json(?:\.gz|\.br)?$/.test(file),
  });
  // The whole portal, which only the worker that makes an index has to load.
  const [{ writeSearch }, { searchSource }, { siteContent }] = await Promise.all([
    import('../../src/features/search/plugin/write'),
    import('../../src/portal/project'),
    import('./content'),
  ]);
  await writeSearch(folder, searchSource(siteContent()), engine);
  writeHeaders(folder);
  return folder;
}

/** `build/` itself where it was made with `engine`, else a copy that `remove` takes away. */
export async function buildWithEngine(
  engine: EngineName,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  mustBeBuilt(buildFolder);
  if (await hasEngine(engine)) return { folder: buildFolder, remove: async () => undefined };
  const folder = await copyWithEngine(engine);
  return { folder, remove: () => fs.rm(folder, { recursive: true, force: true }) };
}
