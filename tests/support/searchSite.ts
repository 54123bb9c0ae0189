/** The built site with the index of one engine or the other: pages and scripts are the same, the manifest decides. */
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeHeaders } from '../../scripts/lib/hosting/index';
import type { EngineName } from '../../src/features/search/model/manifest';
import { buildFolder, mustBeBuilt } from './build';

const runFile = promisify(execFile);
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
  // In a process of its own: it takes the whole portal, which no other test of a browser has to load.
  const program = path.join(__dirname, 'searchIndex.ts');
  await runFile(process.execPath, ['--import', 'tsx', program, folder, engine]);
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
