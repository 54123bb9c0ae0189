/**
 * What takes a change back: the files of the folder without it. They become a draft like any other, which is checked and sent
 * for review; the folder's own branch stays as it is. Nothing is written here.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { git } from '../../../src/shared/git';
import type { BinaryFile, ChangedFile } from '../trial';
import { isDraft, isPicture } from './drafts';
import { EditFault } from './fault';

export interface Undoing {
  /** Files as they become; those without a text are taken away. */
  files: ChangedFile[];
  /** Pictures that come back. */
  pictures: BinaryFile[];
  /** What the change touched besides the content; it stays as it is. */
  left: string[];
}

/** A file at three times; undefined where it is not there. */
interface Versions {
  /** Before the change. */
  older: Buffer | undefined;
  /** After it. */
  changed: Buffer | undefined;
  /** In the folder. */
  now: Buffer | undefined;
}

const most = 64 * 1024 * 1024;

function blobAt(root: string, hash: string, file: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', `${hash}:./${file}`], {
    cwd: root,
    maxBuffer: most,
  });
  return status === 0 ? stdout : undefined;
}

const readNow = (root: string, file: string): Buffer | undefined =>
  fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file)) : undefined;

const isSame = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.equals(b);

/** The lines of a change taken out of a later text, by git. @returns undefined where others changed the same lines */
function mergeLines(older: Buffer, changed: Buffer, now: Buffer): Buffer | undefined {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-undo-'));
  try {
    const files = Object.entries({ now, changed, older }).map(([name, bytes]) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', '-q', ...files], {
      cwd: folder,
      maxBuffer: most,
    });
    return status === 0 ? stdout : undefined;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the file without the change; false where others have changed the same part of it since */
function withoutChange({ older, changed, now }: Versions): Buffer | undefined | false {
  if (isSame(now, changed)) return older;
  if (isSame(now, older)) return now;
  return (older && changed && now && mergeLines(older, changed, now)) ?? false;
}

/** The files of a change, from the project's root; those of the repository outside it begin with `../`. */
function filesOf(root: string, hash: string): string[] {
  if (git(root, ['rev-parse', '--verify', '--quiet', `${hash}^`]) === undefined)
    throw new EditFault('The first change of all cannot be taken back.');
  const here = git(root, ['rev-parse', '--show-prefix'])?.trim() ?? '';
  const told = git(root, [
    ...['diff-tree', '-r', '--no-commit-id', '--name-only', '--no-renames', '-z', hash],
  ]);
  return (told ?? '')
    .split('\0')
    .filter(Boolean)
    .map((file) => path.posix.relative(here, file));
}

/**
 * @param root the project's root folder.
 * @param hash of a change of this repository.
 * @throws EditFault where it cannot be taken back by itself, in words
 */
export function planUndo(root: string, hash: string): Undoing {
  if (
    !/^[0-9a-f]{7,40}$/.test(hash) ||
    git(root, ['cat-file', '-e', `${hash}^{commit}`]) === undefined
  )
    throw new EditFault(`“${hash}” is not a change.`);
  const touched = filesOf(root, hash);
  const planned = touched.filter(isDraft).map((file) => {
    const now = readNow(root, file);
    const becomes = withoutChange({
      older: blobAt(root, `${hash}^`, file),
      changed: blobAt(root, hash, file),
      now,
    });
    return { file, now, becomes };
  });
  const refused = planned.filter(({ becomes }) => becomes === false).map(({ file }) => file);
  if (refused.length > 0)
    throw new EditFault(
      `Nothing was changed: the same lines were changed again later. Open these and correct them by hand.\n${refused.join('\n')}`,
    );
  const become = planned.flatMap(({ file, now, becomes }) =>
    becomes === false || isSame(becomes, now) ? [] : [{ file, bytes: becomes }],
  );
  if (become.length === 0)
    throw new EditFault('Nothing of it is left in this folder: it was taken back already.');
  return {
    files: become
      .filter(({ file, bytes }) => bytes === undefined || !isPicture(file))
      .map(({ file, bytes }) => ({ file, ...(bytes && { content: bytes.toString('utf8') }) })),
    pictures: become.flatMap(({ file, bytes }) =>
      bytes && isPicture(file) ? [{ file, bytes }] : [],
    ),
    left: touched.filter((file) => !isDraft(file)),
  };
}

/** What was taken back, and what was not, in words. */
export const tellUndone = ({ files, pictures, left }: Undoing): string =>
  [
    'Taken back in this folder, in these files. Nobody sees it before you send it for review.',
    ...[...files, ...pictures].map(({ file }) => `  ${file}`),
    ...(left.length > 0
      ? [
          'These are not content and stay as the change made them:',
          ...left.map((one) => `  ${one}`),
        ]
      : []),
  ].join('\n');
