/** Matches the headings of a sheet with the columns, in any order and any case. */
import { nearest } from '../../../../shared/nearest';
import { type Cell, describeCell, isBlank, type RowProblem } from './cell';
import { type Column, columns } from './columns';

export interface Header {
  /** The column at each place; undefined for a place without a heading. */
  places: (Column | undefined)[];
  problems: RowProblem[];
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .replace(/[*:]/g, '')
    .trim();

const known = new Map(
  columns.flatMap((column) =>
    [column.name, ...(column.aliases ?? [])].map((name) => [plain(name), column] as const),
  ),
);

/** What a mistyped heading may have meant: short words are near to everything, so they are left out. */
const guessable = [...known.keys()].filter(
  (name) => name.length > 4 || columns.some((column) => column.name === name && name.length > 2),
);
const guess = (heading: string): string | undefined =>
  heading.length < 3 ? undefined : known.get(nearest(heading, guessable) ?? '')?.name;

/** The column a heading names. */
export const findColumn = (heading: Cell | undefined): Column | undefined =>
  known.get(plain(String(heading ?? '')));

/** The letter a spreadsheet gives a place: A, B … Z, AA. */
export function letterOf(place: number): string {
  const [high, low] = [Math.floor(place / 26), place % 26];
  return (high > 0 ? letterOf(high - 1) : '') + String.fromCharCode(65 + low);
}

/**
 * @param rows the rows below the headings, to tell an empty place from one whose heading was forgotten.
 * @param at the row of the headings, as the spreadsheet counts.
 */
export function readHeader(
  headings: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  at = 1,
): Header {
  const width = Math.max(headings.length, ...rows.map((row) => row.length));
  const problems: RowProblem[] = [];
  const places = Array.from({ length: width }, (_, place) => {
    const heading = headings[place] ?? null;
    if (isBlank(heading)) {
      const used = rows.findIndex((row) => !isBlank(row[place]));
      if (used >= 0)
        problems.push({
          row: used + at + 1,
          column: letterOf(place),
          expected: 'nothing, since the column has no heading',
          found: describeCell(rows[used]?.[place] ?? null),
          fix: 'give the column its heading, or put a text with the separator in it into quotes',
        });
      return undefined;
    }
    const column = findColumn(heading);
    if (!column) {
      const meant = guess(plain(String(heading)));
      problems.push({
        row: at,
        column: String(heading).trim(),
        expected: 'a heading of the template',
        found: describeCell(heading),
        fix: `${meant ? `did you mean "${meant}"? If not, ` : ''}delete the column`,
      });
    }
    return column;
  });
  places.forEach((column, place) => {
    const first = places.indexOf(column);
    if (column && first !== place)
      problems.push({
        row: at,
        column: column.name,
        expected: 'each heading once',
        found: `it again in column ${letterOf(place)}, after column ${letterOf(first)}`,
        fix: 'keep one of the two columns',
      });
  });
  const has = (name: string) => places.some((column) => column?.name === name);
  if (!has('id') && !has('name'))
    problems.push({
      row: at,
      expected: 'headings, "name" among them',
      found: places.every((p) => p === undefined)
        ? 'none that the template has'
        : 'neither "id" nor "name"',
      fix: 'start from the template: its first row is the headings',
    });
  return { places, problems };
}
