/** Reads CSV in whatever way a spreadsheet saved it: encoding, separator, and the line that names the separator. */
import { parse } from 'csv-parse/sync';
import { decodeSheet } from '../../../../shared/decodeSheet';
import { readCells, type SheetCells } from '../../../../shared/sheetText';
import { findColumn } from './header';

export interface CsvReading {
  cells: string[][];
  loose: SheetCells['loose'];
  notes: string[];
}

const separators = [',', ';', '\t'];
/** How far down the headings are looked for. */
const firstLines = 15;

/** The character between cells: the one that makes most headings known ones in one of the first lines. */
function findSeparator(text: string): string {
  const lines = text.split(/\r\n?|\n/, firstLines);
  const known = (separator: string) =>
    Math.max(
      ...lines.map(
        (line) =>
          line.split(separator).filter((part) => findColumn(part.replace(/^"|"$/g, ''))).length,
      ),
    );
  return separators.reduce((best, separator) =>
    known(separator) > known(best) ? separator : best,
  );
}

/** `sep=;` on the first line tells a spreadsheet how the rest is separated. The line stays, empty, so that rows are counted as they are. */
function readSeparatorLine(text: string): { text: string; separator: string | undefined } {
  const [line = '', separator] = /^\uFEFF?"?sep=(.)"?[,;\t]*(?=\r|\n)/i.exec(text) ?? [];
  return separator ? { text: text.slice(line.length), separator } : { text, separator: undefined };
}

const separatorNames: ReadonlyMap<string, string> = new Map([
  [';', 'semicolons'],
  ['\t', 'tabs'],
]);
const separatorName = (separator: string): string =>
  separatorNames.get(separator) ?? `"${separator}"`;

export function readCsv(bytes: Uint8Array): CsvReading | { problem: string } {
  const { text: decoded, notes } = decodeSheet(bytes);
  if (decoded.includes('\0'))
    return {
      problem:
        'the file is neither a CSV file nor an Excel workbook; save it as "CSV UTF-8" or as .xlsx',
    };
  const { text, separator: named } = readSeparatorLine(decoded);
  const separator = named ?? findSeparator(text);
  const { rows: cells, loose } = readCells(text, separator, parse);
  const note = `the cells are separated by ${separatorName(separator)}, and were read that way`;
  return { cells, loose, notes: separator === ',' ? notes : [...notes, note] };
}
