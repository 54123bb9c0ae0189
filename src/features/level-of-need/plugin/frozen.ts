/** Keeps a published version as it was published: what changed since must be recorded, with its reason. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../../shared/files';
import { loadFile } from '../../../shared/load';
import { type Problem, problemOfFile } from '../../../shared/problems';
import {
  type Checksums,
  type FileChange,
  type Frozen,
  frozenSchema,
  listFileChanges,
} from '../model/frozen';
import { versionFolder } from '../model/version';

/** Where the record of a published version is kept. */
export const frozenFile = (id: string): string => `${versionFolder(id)}.frozen.json`;

/** Text is compared without its kind of line ending, which a checkout may change. */
function checksum(file: string): string {
  const bytes = fs.readFileSync(file);
  const same = /\.(?:mdx?|ya?ml)$/.test(file)
    ? bytes.toString('utf8').replace(/\r\n/g, '\n')
    : bytes;
  return createHash('sha256').update(same).digest('hex');
}

/** The checksums of a version's files as they are now, by path. */
export function readChecksums(root: string, id: string): Checksums {
  const folder = versionFolder(id);
  return Object.fromEntries(
    listFiles(root, folder, [''])
      .filter((file) => fs.statSync(path.join(root, file)).isFile())
      .map((file) => [file.slice(folder.length + 1), checksum(path.join(root, file))]),
  );
}

/** The record as the text of its file. */
export const formatFrozen = (frozen: Frozen): string => `${JSON.stringify(frozen, null, 2)}\n`;

/** The record of a version; undefined where there is none that can be read. */
export function readFrozen(root: string, id: string): Frozen | undefined {
  if (!fs.existsSync(path.join(root, frozenFile(id)))) return undefined;
  return loadFile(root, frozenFile(id), frozenSchema).records[0]?.value;
}

const happened: Record<FileChange['kind'], string> = {
  changed: 'has changed since it was published',
  added: 'was not there when it was published',
  missing: 'is gone',
};

const howToCorrect = (id: string): string =>
  `npm run release:level-of-need -- --correct ${id} --reason "why"`;

function checkOne(root: string, id: string): Problem[] {
  if (!fs.existsSync(path.join(root, frozenFile(id))))
    return [
      problemOfFile(
        frozenFile(id),
        `there is no record of version ${id} as it was published`,
        `restore the file from the history; if there never was one, read the version through and write ${howToCorrect(id)}`,
      ),
    ];
  const { records, problems } = loadFile(root, frozenFile(id), frozenSchema);
  const [record] = records;
  if (!record) return problems;
  return listFileChanges(record.value.files, readChecksums(root, id)).map(({ file, kind }) =>
    problemOfFile(
      `${versionFolder(id)}/${file}`,
      `this file of the published version ${id} ${happened[kind]}`,
      `put it back, and change the draft in docs/ for the next version; if the published text itself has to be corrected, record it: ${howToCorrect(id)}`,
    ),
  );
}

/**
 * A problem for each file of a published version that changed, came or went without being recorded.
 * @param root the project's root folder.
 */
export const checkFrozen = (root: string, published: readonly string[]): Problem[] =>
  published
    .filter((id) => fs.existsSync(path.join(root, versionFolder(id))))
    .flatMap((id) => checkOne(root, id));
