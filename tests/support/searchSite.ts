/** The built site with the index of one engine or the other: pages and scripts are the same, the manifest decides. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
async function copyWithEngine(engine: EngineName, folder: string): Promise<void> {
  await fs.cp(buildFolder, folder, {
    recursive: true,
    filter: (file) =>
      !leftOut.includes(file) &&
      !/search\/(?:first|index|words|reading|sayings)-\w+\.json(?:\.gz|\.br)?$/.test(file),
  });
  // In a process of its own: it takes the whole portal, which no other test of a browser has to load.
  const program = path.join(__dirname, 'searchIndex.ts');
  await runFile(process.execPath, ['--import', 'tsx', program, folder, engine]);
  writeHeaders(folder);
}

/** Where the copies of one run of the tests are; its own process is the parent of each worker. */
const copiesOf = (run: number): string => path.join(os.tmpdir(), `portal-sites-${run}`);

/** How often a worker looks whether another has made the copy, in milliseconds. */
const patience = 250;

/** An index takes half a minute to make, so that the first worker to need it makes it for all of a run. */
async function copyForAll(engine: EngineName): Promise<string> {
  const folder = path.join(copiesOf(process.ppid), engine);
  const [begun, whole] = [`${folder}.begun`, `${folder}.whole`];
  await fs.mkdir(path.dirname(folder), { recursive: true });
  while (!existsSync(whole)) {
    const mine = await fs.writeFile(begun, '', { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (!mine) {
      await wait(patience);
      continue;
    }
    try {
      await copyWithEngine(engine, folder);
      await fs.writeFile(whole, '');
    } catch (error) {
      await fs.rm(begun);
      throw error;
    }
  }
  return folder;
}

/** `build/` itself where it was made with `engine`, else a copy that goes with the run. */
export async function buildWithEngine(engine: EngineName): Promise<string> {
  mustBeBuilt(buildFolder);
  return (await hasEngine(engine)) ? buildFolder : copyForAll(engine);
}

/** Playwright calls this after the last test. */
export default function removeCopies(): Promise<void> {
  return fs.rm(copiesOf(process.pid), { recursive: true, force: true });
}
