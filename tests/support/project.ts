/** A project of its own for a test that builds one: the code of this one, its packages, and other content. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { copyCode } from '../../scripts/lib/copyCode';

const root = path.resolve(__dirname, '../..');
const modules = fs.realpathSync(path.join(root, 'node_modules'));

/** Puts the code beside the content that is in a folder, or will be. */
export function addCode(folder: string): void {
  copyCode(root, folder);
  fs.symlinkSync(modules, path.join(folder, 'node_modules'));
}

/**
 * Builds it.
 * @param program a file of a package, and its arguments.
 * @throws Error with everything it said, where it does not build.
 */
export function buildProject(
  folder: string,
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(modules, program), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PORTAL_ENV: '', ...env } },
  );
  if (status !== 0) throw new Error(`it does not build:\n${stdout}${stderr}`);
}
