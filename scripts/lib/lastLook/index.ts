/** A last look at a finished site, before it takes the place of the old one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Fault } from './faults';
import { checkFile, isText, type Look } from './rules';

export { describeFaults, type Fault } from './faults';

interface Tree {
  /** The finished site. */
  folder: string;
  /** Its public address, with the base address. */
  site: string;
  /** The project it was built from. */
  root: string;
  /** Ends the look early: it then throws. */
  signal?: AbortSignal;
}

const listFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort();

/** A folder near the root of the machine may be an address of the site too: then its parts are looked for. */
const telling = (folder: string): string[] =>
  folder.split(path.sep).filter(Boolean).length > 1
    ? [folder]
    : ['node_modules', 'src', '.docusaurus'].map((part) => path.join(folder, part));

/** The folders that would betray the machine: of the project, its packages, and whoever built it. */
function machineFolders(root: string): string[] {
  const packages = path.join(root, 'node_modules');
  const real = fs.existsSync(packages) ? [path.dirname(fs.realpathSync(packages))] : [];
  const home = os.homedir();
  const folders = new Set([root, fs.realpathSync(root), ...real].flatMap(telling));
  if (home.split(path.sep).filter(Boolean).length > 1) folders.add(home);
  return [...folders].flatMap((folder) => {
    const escaped = JSON.stringify(folder).slice(1, -1);
    return escaped === folder ? [folder] : [folder, escaped];
  });
}

/** Looks at every file by every rule. Throws when it is stopped. */
export async function lookOver({ folder, site, root, signal }: Tree): Promise<Fault[]> {
  const files = listFiles(folder);
  const known = new Set(files);
  const look: Look = { site, has: (file) => known.has(file), folders: machineFolders(root) };
  const faults: Fault[] = [];
  for (const file of files) {
    const text = await fs.promises.readFile(path.join(folder, file), {
      encoding: isText(file) ? 'utf8' : 'latin1',
      ...(signal && { signal }),
    });
    for (const message of checkFile({ path: file, text }, look)) faults.push({ file, message });
  }
  return faults;
}
