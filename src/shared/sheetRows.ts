/** Reading the rows of a sheet, however a spreadsheet or a hand has changed it. */

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

/**
 * How a row has more or fewer cells than there are headings, in words: a cell that was cut or put in moves the others, and
 * they may be read under a wrong heading. Empty cells at the end are no matter: spreadsheets leave them out and add them.
 */
export function misfitIn(row: readonly string[], headings: readonly string[]): string | undefined {
  if (row.slice(headings.length).some((cell) => cell.trim() !== ''))
    return `${row.length} cells, and there are ${headings.length} headings`;
  return undefined;
}

export const isEmptyRow = (row: readonly string[]): boolean =>
  row.every((cell) => cell.trim() === '');

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
