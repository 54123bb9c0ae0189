/**
 * The cells of a CSV file in which a quotation mark may be lost. To the library one such mark makes the rest of the file one
 * cell: every row below is gone, or the whole file is refused. Here it costs the row that has it. For Node and browsers: each
 * hands in its own build of the library.
 */

export interface SheetCells {
  rows: string[][];
  /** The rows, by their place from 0, whose quotation marks have no pair: their cells are a guess, and they count nowhere. */
  loose: ReadonlySet<number>;
}

/** `parse` of `csv-parse`; throws where a quotation mark has no pair. */
export type ParseCsv = (
  text: string,
  options: { bom: boolean; delimiter: string; relax_column_count: boolean },
) => string[][];

/** What is told of a row with such a mark. */
export const looseMark = {
  found: 'a quotation mark without its pair',
  fix: 'put in the one that is missing or take this one out, and check that each cell is under its heading',
} as const;

const endOfLine = /\r\n?|\n/;

/** No cell that a person fills in has more lines. */
const mostLines = 50;

/** How far down the headings are looked for. */
const firstLines = 15;

/** The headings: the first row that is more than a title or an empty line. */
const headOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.slice(0, firstLines).find((row) => row.length > 1) ?? rows[0] ?? [];

/**
 * Tells a line that is a row from one that belongs to a text. In a text a space follows each comma, in a row only where it
 * does so in the headings.
 */
function rowTeller(head: readonly string[], delimiter: string): (line: string) => boolean {
  const spaced = head.slice(1).some((cell) => cell.startsWith(' '));
  return (line) =>
    line.split(delimiter).filter((cell, i) => spaced || i === 0 || !cell.startsWith(' ')).length >=
    head.length;
}

/** Reads the lines of a file by themselves, and with those after it where a cell goes on over them. */
function readLineByLine(
  text: string,
  delimiter: string,
  parse: (text: string) => string[][],
): SheetCells {
  const lines = text.replace(/^\uFEFF/, '').split(endOfLine);
  if (lines.at(-1) === '') lines.pop();
  const split = (line: string) => line.split(delimiter);
  const rowOf = (words: string): string[] | undefined => {
    if (!words.includes('"')) return split(words);
    try {
      const [row, ...more] = parse(words);
      return more.length === 0 ? row : undefined;
    } catch {
      return undefined;
    }
  };
  const first = lines.slice(0, firstLines).map((line) => rowOf(line) ?? split(line));
  const isRow = rowTeller(headOf(first), delimiter);
  /** A cell over several lines ends before the next line that is a row by itself. */
  const rowFrom = (from: number): { row: string[]; next: number } | undefined => {
    for (let next = from + 1; next <= from + mostLines; next += 1) {
      const row = rowOf(lines.slice(from, next).join('\n'));
      if (row) return { row, next };
      const following = lines[next];
      if (following === undefined || isRow(following)) return undefined;
    }
    return undefined;
  };
  const rows: string[][] = [];
  const loose = new Set<number>();
  for (let i = 0; i < lines.length;) {
    const whole = rowFrom(i);
    if (!whole) loose.add(rows.length);
    rows.push(whole?.row ?? split(lines[i] ?? '').map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
    i = whole?.next ?? i + 1;
  }
  return { rows, loose };
}

/** Two marks without a pair, far from each other, make one cell of all the rows between. */
function swallowsRows(rows: readonly (readonly string[])[], delimiter: string): boolean {
  const isRow = rowTeller(headOf(rows), delimiter);
  return rows.some((row) =>
    row.some((cell) => endOfLine.test(cell) && cell.split(endOfLine).some(isRow)),
  );
}

/** The cells of a sheet, row by row, the headings first; no row is lost to a quotation mark in another. */
export function readCells(text: string, delimiter: string, parseCsv: ParseCsv): SheetCells {
  const parse = (words: string) =>
    parseCsv(words, { bom: true, delimiter, relax_column_count: true });
  try {
    const rows = parse(text);
    if (!swallowsRows(rows, delimiter)) return { rows, loose: new Set() };
  } catch {
    // Some mark has no pair; which one, the lines tell.
  }
  return readLineByLine(text, delimiter, parse);
}
