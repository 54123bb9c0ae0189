/** A CSV file that a person hands to a command, whatever program saved it. */
import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { decodeSheet } from '../../src/shared/decodeSheet';
import { readCells, type SheetCells } from '../../src/shared/sheetText';

/** What is wrong with the whole of a file. */
export interface FileFault {
  row: 0;
  found: string;
  fix: string;
}

/** Some 500,000 rows; a larger file is something else. */
const mostBytes = 64 * 1024 * 1024;

const fault = (found: string, fix: string): FileFault => ({ row: 0, found, fix });

/**
 * The cells of a file, row by row, the headings first.
 * @param separatorOf finds the character between the cells, from the whole text.
 */
export function readSheet(
  file: string,
  separatorOf: (text: string) => string,
): SheetCells | FileFault {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return fault('no such file', 'check its name');
  if (stat.size > mostBytes)
    return fault(
      `${Math.round(stat.size / 1024 / 1024)} MB`,
      'split it into files of at most 64 MB',
    );
  const { text } = decodeSheet(fs.readFileSync(file));
  if (text.includes('\0'))
    return fault('a file that is no CSV, perhaps an Excel workbook', 'save it as “CSV UTF-8”');
  return readCells(text, separatorOf(text), parse);
}

/** The first of comma, semicolon and tab that the headings have. */
export function separatorInHead(text: string): string {
  const [first = ''] = text.split(/\r\n?|\n/, 1);
  return [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ',';
}
