/** One cell of a sheet, and what may be wrong with it. */
import { formatDate } from '../../../../shared/calendar/dates';

export type Cell = string | number | boolean | Date | null;

/** What the author of a sheet reads: what belongs there and how to fix it. What was found is added when it is reported. */
export interface Fault {
  expected: string;
  fix: string;
  /** The piece at fault, where it is less than the whole cell. */
  found?: string;
}

export interface RowProblem extends Omit<Fault, 'found'> {
  /** As the spreadsheet counts: the headings are row 1. */
  row: number;
  column?: string;
  found: string;
}

/** `file.csv: row 7, column "phone 1": expected …, found "…". Fix: ….` */
export const formatRowProblem = (
  file: string,
  { row, column, expected, found, fix }: RowProblem,
): string =>
  `${file}: row ${row}${column === undefined ? '' : `, column "${column}"`}: expected ${expected}, found ${found}. Fix: ${fix.replace(/([^.?!])$/, '$1.')}`;

/** A date without a time zone, as a spreadsheet keeps it. */
export const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A cell in words for a message. */
export function describeCell(cell: Cell): string {
  if (cell === null || cell === '') return 'nothing';
  if (cell instanceof Date) return `the date ${formatDate(isoOf(cell))}`;
  if (typeof cell === 'number') return `the number ${cell}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const line = cell.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Text as it is kept: lines without space around them, and without the apostrophe that keeps a spreadsheet from reckoning. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(/^'+(?=[=+\-@＝＋－＠])/, '');

const lostLetter = /\uFFFD/;
const mangled = /\u00E2\u20AC|\u00C3[\u0080-\u00BF\u2018-\u201D\u0192\u2026]/;

/** The text of a cell in a column of text, or what is wrong with it. */
export function readText(cell: Cell): string | Fault {
  if (cell instanceof Date)
    return {
      expected: 'text',
      fix: 'the spreadsheet turned what was typed into a date; format the column as Text and type it again',
    };
  const text = cell === null ? '' : tidy(String(cell));
  if (lostLetter.test(text))
    return {
      expected: 'every letter',
      fix: 'a letter was lost when the file was saved; type it again and save as "CSV UTF-8"',
    };
  if (mangled.test(text))
    return {
      expected: 'every letter',
      fix: 'the file was once opened with the wrong encoding; type the text again and save as "CSV UTF-8"',
    };
  return text;
}
