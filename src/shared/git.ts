/** The edge to git: asked once for many things, and silent where there is none. */
import { spawnSync } from 'node:child_process';

const maxBuffer = 256 * 1024 * 1024;

/** What git answers; undefined where it cannot. */
export function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer });
  return status === 0 ? stdout : undefined;
}

/** The objects with these names as text, in the order asked; undefined where one is not there. One process for all. */
export function readBlobs(root: string, names: readonly string[]): (string | undefined)[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: names.map((name) => `${name}\n`).join(''),
    maxBuffer,
  });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf(10, at);
    const head = stdout.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = stdout.subarray(at, at + Number(size)).toString();
    at += Number(size) + 1;
    return text;
  });
}

/** Why there is no history to read: this copy holds only a part of it, or the folder is no repository. */
export type NoHistory = 'part' | 'none';

/** @returns undefined where the whole history is there. */
export function findNoHistory(root: string): NoHistory | undefined {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow === 'false') return git(root, ['rev-parse', '--verify', 'HEAD']) ? undefined : 'none';
  return shallow === 'true' ? 'part' : 'none';
}
