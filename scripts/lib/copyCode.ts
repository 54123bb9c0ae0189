/** What of a project is code, and the same for every partnership. */
import fs from 'node:fs';
import path from 'node:path';
import { contentPaths } from '../../src/portal/reader';
import { features } from '../../src/portal/registry';

/** What a build or an installation makes, and what is kept for this repository alone. */
const left = [
  '.git',
  '.docusaurus',
  'node_modules',
  'build',
  'build.next',
  'build.old',
  'build.hosting',
  // A lock belongs to the folder it is in: a copy of it would keep the new project from ever building.
  'build.lock',
  'set-up.lock',
  'coverage',
  'versioned_sidebars',
  'CHANGELOG.md',
];

/** Copies the code, and nothing of the content, into a folder. */
export function copyCode(root: string, folder: string): void {
  const others = new Set<string>([...contentPaths(features), ...left]);
  for (const part of fs.readdirSync(root)) {
    if (others.has(part)) continue;
    fs.cpSync(path.join(root, part), path.join(folder, part), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}
