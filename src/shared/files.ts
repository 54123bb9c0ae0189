/** The edge to the disk: reads text strictly, lists folders in a steady order. */
import fs from 'node:fs';
import path from 'node:path';
import { type Problem, problemOfFile } from './problems';

export interface TextFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  content: string;
}

export interface FileReading {
  files: TextFile[];
  problems: Problem[];
}

/** Reads one file as UTF-8, without its byte-order mark; a file that is missing, empty or not UTF-8 is a problem. */
export function readText(root: string, file: string): TextFile | Problem {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(path.join(root, file));
  } catch {
    return problemOfFile(file, 'the file is missing', 'restore it from the history, or create it');
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (content.trim() === '')
      return problemOfFile(file, 'the file is empty', 'fill it in, or delete the file');
    return { file, content };
  } catch {
    return problemOfFile(
      file,
      'the file is not UTF-8 text',
      'save it again with the encoding UTF-8',
    );
  }
}

interface Entry {
  /** Path from the project's root, with forward slashes. */
  file: string;
  isLink: boolean;
}

/** What is below `folder`; a link, which may lead anywhere on the machine, is named and not followed. */
const listEntries = (root: string, folder: string): Entry[] => {
  const full = path.join(root, folder);
  if (!fs.existsSync(full)) return [];
  return fs.readdirSync(full, { recursive: true, withFileTypes: true }).map((entry) => ({
    file: path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    isLink: entry.isSymbolicLink(),
  }));
};

/** The symbolic links below `folder`, sorted by path. */
export const listLinks = (root: string, folder: string): string[] =>
  listEntries(root, folder)
    .flatMap(({ file, isLink }) => (isLink ? [file] : []))
    .sort();

/** The files below `folder` whose name ends in one of `endings`, sorted by path; a missing folder has none. */
export function listFiles(root: string, folder: string, endings: readonly string[]): string[] {
  return listEntries(root, folder)
    .flatMap(({ file, isLink }) => (isLink ? [] : [file]))
    .filter(
      (name) =>
        endings.some((ending) => name.endsWith(ending)) &&
        !path.posix.basename(name).startsWith('.'),
    )
    .sort();
}

/** Reads several files; those that cannot be read are problems. */
export function readTexts(root: string, files: readonly string[]): FileReading {
  const readings = files.map((file) => readText(root, file));
  return {
    files: readings.filter((r): r is TextFile => 'content' in r),
    problems: readings.filter((r): r is Problem => !('content' in r)),
  };
}

/** Whether a file is there. */
export const hasFile = (root: string, file: string): boolean =>
  fs.existsSync(path.join(root, file));

/** The id that the name of a record’s file gives: what is before its ending. */
export const idOfFile = (file: string): string => file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
