/** Reading the rows of a sheet, however a spreadsheet or a hand has changed it. */
import { looseMark } from './sheetText';

export interface SheetProblem {
  /** As a spreadsheet counts them, the headings being row 1; 0 for the whole file. */
  row: number;
  /** The heading; empty for the whole row or file. */
  column: string;
  found: string;
  fix: string;
  /** Whether the row could be counted all the same. */
  counted: boolean;
}

export interface SheetReading<T> {
  answers: T[];
  problems: SheetProblem[];
  /** The rows that could not be counted, as they were. */
  left: string[][];
}

/** What a message repeats of a cell. */
export const shownCell = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60)}…` : text;

/** A heading as it is compared: without a byte-order mark, spaces around it and capitals. */
export const cleanHeading = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();

/** The first heading that is there twice; undefined where none is. @param headings cleaned; empty ones may be many. */
export const headingTwice = (headings: readonly string[]): string | undefined =>
  headings.find((name, i) => name !== '' && headings.indexOf(name) < i);

const isEmptyRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * Tells of something in the row that is read.
 * @param counted whether the row can be counted all the same.
 */
export type NoteIn<C extends string> = (
  column: C | '',
  found: string,
  fix: string,
  counted: boolean,
) => void;

interface RowRules<T, C extends string> {
  /** What a row says; undefined where it cannot be counted, which was told. */
  read: (row: readonly string[], note: NoteIn<C>) => T | undefined;
  /** What no two answers share; undefined for one that stands for nobody in particular. */
  keyOf: (answer: T) => string | undefined;
  /** How a second answer with the same key is told, and in which column. */
  second: (answer: T) => { column: C; found: string };
}

/**
 * A cell that was cut or put in moves the others, and they may be read under a wrong heading. Empty cells at the
 * end are no matter: spreadsheets leave them out and add them.
 */
function noteMisfit(
  row: readonly string[],
  headings: readonly string[],
  note: NoteIn<never>,
): void {
  if (row.length > headings.length && !isEmptyRow(row.slice(headings.length)))
    note(
      '',
      `${row.length} cells, and there are ${headings.length} headings`,
      'check that each cell is under its heading, and take out what is over',
      true,
    );
}

/**
 * The answers of a sheet, one a row; empty rows are passed over.
 * @param rows of the sheet, the headings first.
 * @param seen the keys counted before, in other sheets; those of this one are added.
 * @param loose the rows with a quotation mark without its pair (`readCells`): they are told, and not counted.
 */
export function collectRows<T, C extends string>(
  [headings = [], ...rest]: readonly (readonly string[])[],
  seen: Set<string>,
  loose: ReadonlySet<number>,
  { read, keyOf, second }: RowRules<T, C>,
): SheetReading<T> {
  const reading: SheetReading<T> = { answers: [], problems: [], left: [] };
  if (loose.has(0)) reading.problems.push({ row: 1, column: '', ...looseMark, counted: false });
  rest.forEach((row, i) => {
    if (isEmptyRow(row)) return;
    const own: SheetReading<T>['problems'] = [];
    const note: NoteIn<C> = (column, found, fix, counted) =>
      own.push({ row: i + 2, column, found, fix, counted });
    const isLoose = loose.has(i + 1);
    if (isLoose) note('', looseMark.found, looseMark.fix, false);
    else noteMisfit(row, headings, note);
    // Of a row that cannot be counted, what else is wrong is told, too.
    const said = read(row, note);
    const answer = isLoose ? undefined : said;
    const key = answer && keyOf(answer);
    if (answer && (key === undefined || !seen.has(key))) {
      if (key !== undefined) seen.add(key);
      reading.answers.push(answer);
      reading.problems.push(...own);
      return;
    }
    if (answer) {
      const { column, found } = second(answer);
      note(column, found, 'only the first is counted; give another person another code', false);
      reading.problems.push(...own);
    }
    // What would be no matter in a row that counts is no comfort in one that does not.
    else reading.problems.push(...own.map((one) => ({ ...one, counted: false })));
    reading.left.push([...row]);
  });
  return reading;
}

/** `2026-11-24` or `24/11/2026`; undefined for anything else and for days that do not exist. */
export function readDay(cell: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ??
    (([all, d = '', m = '', y = '']) => [all, y, m.padStart(2, '0'), d.padStart(2, '0')])(
      /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell) ?? [],
    );
  if (!year || !month || !day) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? `${year}-${month}-${day}`
    : undefined;
}
