/** A post is named after its day: where another day is chosen, its file is named anew. */
import fs from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isRealDate } from '../../../src/shared/calendar/dates';
import type { ChangedFile, NewText } from '../trial';
import { EditFault } from './fault';

const afterDay = /^((?:.*\/)?)\d{4}-\d{2}-\d{2}(-[^/]+\.mdx?)$/;

/** @returns the file of a page with these fields: named after its `date`, where its name has one. */
export function fileForDay(file: string, value: unknown): string {
  const { date } = Object(value) as { date?: unknown };
  if (typeof date !== 'string' || !isRealDate(date)) return file;
  return file.replace(afterDay, `$1${date}$2`);
}

/**
 * What writing a page changes in the folder.
 * @param from the file it is in; not there for a new one.
 * @throws EditFault where another page has that name already.
 */
export function filesForDay(root: string, from: string, page: NewText): ChangedFile[] {
  if (from === page.file) return [page];
  if (fs.existsSync(path.join(root, page.file)))
    throw new EditFault(`There is a file ${page.file} already. Choose another day.`);
  return fs.existsSync(path.join(root, from)) ? [{ file: from }, page] : [page];
}

/** What changed in a page whose file is named anew. @param before what it said */
export const tellNewName = (from: string, before: string, page: NewText): string =>
  `${from} is now ${page.file}\n${createTwoFilesPatch('', '', before, page.content)
    .split('\n')
    .filter((line) => !/^(?:=+$|---|\+\+\+)/.test(line))
    .join('\n')}`;
