/** Tries a change on a copy of the content, so that what is written has been checked whole. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isError, type Problem } from '../../src/shared/problems';
import { contentPaths } from '../../src/portal/reader';
import { features } from '../../src/portal/registry';
import { readSite } from '../../src/portal/site';

export interface NewText {
  /** Path from the project's root. */
  file: string;
  content: string;
}

/** A file as it becomes; without content it is taken away. */
export type ChangedFile = Pick<NewText, 'file'> & Partial<NewText>;

/** Copies the content with its pictures, and nothing else of the project, into a folder. */
export function copyContent(root: string, folder: string): void {
  for (const part of [...contentPaths(features), 'static']) {
    if (fs.existsSync(path.join(root, part)))
      fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
}

/** A file that is no text. */
export interface BinaryFile {
  file: string;
  bytes: Uint8Array;
}

/** What the whole content would be told with these files in it. @param pictures files that are no text, besides */
export function tryAll(
  root: string,
  files: readonly ChangedFile[],
  today: string,
  pictures: readonly BinaryFile[] = [],
): Problem[] {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-trial-'));
  try {
    copyContent(root, copy);
    for (const { file, bytes } of pictures) {
      fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      fs.writeFileSync(path.join(copy, file), bytes);
    }
    for (const { file, content } of files) {
      if (content === undefined) {
        fs.rmSync(path.join(copy, file), { force: true });
        continue;
      }
      fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      fs.writeFileSync(path.join(copy, file), content);
    }
    return readSite(copy, { release: false, today }).problems;
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

/** The errors the whole content would have with these files in it. */
export const tryFiles = (
  root: string,
  files: readonly ChangedFile[],
  today: string,
  pictures?: readonly BinaryFile[],
): Problem[] => tryAll(root, files, today, pictures).filter(isError);
