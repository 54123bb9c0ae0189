/**
 * Reads a sheet of answers, however a spreadsheet or a hand has changed it. Every problem is named with its row and column;
 * what cannot be counted is given back as it was, so that nothing is lost.
 */
import {
  cleanHeading,
  collectRows,
  headingTwice,
  type NoteIn,
  readDay,
  shownCell as shown,
  type SheetProblem,
  type SheetReading,
} from '../../../shared/sheetRows';
import { nearest } from '../../../shared/nearest';
import { mostLevels } from '../../../shared/levelSign';
import { type Answer, answerColumns } from './answers';

/** What the cells of a sheet may name. */
export interface KnownNames {
  /** The version, levels and lines of each case, by its id. */
  cases: ReadonlyMap<
    string,
    { version: string; levels: readonly number[]; lines: ReadonlySet<string> }
  >;
  settings: ReadonlySet<string>;
}

type Column = (typeof answerColumns)[number];
type Cells = Record<Column, string>;

/** Without these there is nothing to count. */
const needed: readonly Column[] = ['case', 'level'];

const guess = (word: string, known: Iterable<string>): string => {
  const near = nearest(word, [...known]);
  return near ? `write ${near}, if that is meant` : '';
};

/** Where each column is; undefined with the problem where one that is needed is not there. */
function findColumns(headings: readonly string[]): Map<Column, number> | SheetProblem {
  const clean = headings.map(cleanHeading);
  const places = new Map(
    answerColumns.flatMap((name): [Column, number][] => {
      const at = clean.indexOf(name);
      return at < 0 ? [] : [[name, at]];
    }),
  );
  const twice = headingTwice(clean);
  if (twice !== undefined && answerColumns.some((name) => name === twice))
    return {
      row: 1,
      column: '',
      found: `two columns called ${twice}`,
      fix: 'take one of them out; nothing says which of the two is meant',
      counted: false,
    };
  const absent = needed.filter((name) => !places.has(name));
  return absent.length === 0
    ? places
    : {
        row: 1,
        column: '',
        found: `no column called ${absent.join(' or ')}; the columns are ${shown(clean.filter(Boolean).join(', ')) || 'empty'}`,
        fix: `put the headings in row 1, and name the columns ${answerColumns.join(', ')}; only case and level have to be there`,
        counted: false,
      };
}

/** `3`, `Level 3`, `3.0`; undefined for anything else. */
function readLevel(cell: string): number | undefined {
  const [, digit] = /^(?:level\s*)?([1-9])(?:[.,]0+)?$/i.exec(cell) ?? [];
  const level = Number(digit);
  return digit && level <= mostLevels ? level : undefined;
}

/** Far more than the code of a person has. */
const longestRater = 24;

type Noting = NoteIn<Column>;

function readLines(cell: string, known: ReadonlySet<string>, note: Noting): string[] {
  if (cell === '') return [];
  const ids = [...new Set(cell.split(/[;,|\s]+/))].filter(Boolean);
  return ids.filter((id) => {
    if (known.has(id)) return true;
    note(
      'lines',
      `${shown(id)}, which is no line of this case`,
      guess(id, known) || 'leave it out, as is done here',
      true,
    );
    return false;
  });
}

function readSetting(cell: string, { settings }: KnownNames, note: Noting): string {
  if (cell === '' || settings.has(cell)) return cell;
  note(
    'setting',
    `${shown(cell)}, which is no setting of this site`,
    guess(cell, settings) || `write one of ${[...settings].join(', ')}, or nothing`,
    true,
  );
  return '';
}

/** A name has a space, or is that of a mailbox; a code has neither. The cell is not repeated. */
function readRater(cell: string, note: Noting): string {
  if (/[\s@]/.test(cell) || cell.length > longestRater)
    note(
      'rater',
      'something that may be a name or an address',
      'write a code in its place; no report repeats what is there',
      true,
    );
  return cell;
}

function readDate(cell: string, note: Noting): string {
  const date = cell === '' ? '' : readDay(cell);
  if (date === undefined)
    note('date', shown(cell), 'write the day as 2026-11-24, or nothing', true);
  return date ?? '';
}

type About = KnownNames['cases'] extends ReadonlyMap<string, infer One> ? One : never;

function readCase(cell: string, { cases }: KnownNames, note: Noting): About | undefined {
  const about = cases.get(cell);
  if (!about)
    note(
      'case',
      cell === '' ? 'an empty cell' : `${shown(cell)}, which is no case of this site`,
      cell === ''
        ? 'write the id of the case in every row; cells that were merged keep it in the first row alone'
        : guess(cell, cases.keys()) || 'write the id of a case',
      false,
    );
  return about;
}

/** @param about absent where nobody knows which levels the case may have. */
function readLevelOf(cell: string, about: About | undefined, note: Noting): number | undefined {
  const level = readLevel(cell);
  if (level !== undefined && (!about || about.levels.includes(level))) return level;
  note(
    'level',
    cell === '' ? 'an empty cell' : shown(cell),
    `write one level${about ? `, ${about.levels.join(', ')}` : ''}; or take the row out if there was no answer`,
    false,
  );
  return undefined;
}

/** One row; undefined where it cannot be counted. All that is wrong with it is told, not the first fault alone. */
function readRow(cells: Cells, known: KnownNames, note: Noting): Answer | undefined {
  const about = readCase(cells.case, known, note);
  const level = readLevelOf(cells.level, about, note);
  if (about && cells.version !== '' && cells.version !== about.version)
    note(
      'version',
      `${shown(cells.version)}, and the case is written for ${about.version}`,
      'its lines are read as those of the version of the case',
      true,
    );
  const lines = about ? readLines(cells.lines, about.lines, note) : [];
  const rater = readRater(cells.rater, note);
  const setting = readSetting(cells.setting, known, note);
  const date = readDate(cells.date, note);
  if (!about || level === undefined) return undefined;
  return { case: cells.case, version: about.version, level, lines, rater, setting, date };
}

/**
 * Reads the cells of a row by name. Of 100,000 rows each costs: of every text there is one copy, which all that counts the
 * answers later finds again by itself and not letter by letter.
 */
function makeCells(columns: ReadonlyMap<Column, number>): (row: readonly string[]) => Cells {
  const places = answerColumns.map((name) => [name, columns.get(name) ?? -1] as const);
  const copies = new Map<string, string>();
  const copyOf = (text: string): string => {
    const copy = copies.get(text);
    if (copy === undefined) copies.set(text, text);
    return copy ?? text;
  };
  return (row) => {
    const cells = {} as Cells;
    for (const [name, at] of places) cells[name] = copyOf(row[at]?.trim() ?? '');
    return cells;
  };
}

/**
 * @param rows of the sheet, the headings first.
 * @param seen raters and cases counted before, in other sheets; those of this one are added.
 * @param loose the rows with a quotation mark without its pair (`readCells`).
 */
export function readRows(
  rows: readonly (readonly string[])[],
  known: KnownNames,
  seen: Set<string> = new Set(),
  loose: ReadonlySet<number> = new Set(),
): SheetReading<Answer> {
  const columns = findColumns(rows[0] ?? []);
  if (!(columns instanceof Map))
    return { answers: [], problems: [columns], left: rows.map((row) => [...row]) };
  const cellsOf = makeCells(columns);
  return collectRows(rows, seen, loose, {
    read: (row, note: Noting) => readRow(cellsOf(row), known, note),
    keyOf: (answer) => (answer.rater === '' ? undefined : `${answer.rater}\n${answer.case}`),
    second: (answer) => ({
      column: 'rater',
      found: `a second answer of one person to ${answer.case}`,
    }),
  });
}
