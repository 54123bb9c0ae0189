/**
 * Reads returned questions about courses, however a spreadsheet or a hand has changed them. A sheet with a column that is
 * not ours is refused: it could hold a name. Every problem is named with its row and column; what cannot be counted is given
 * back as it was.
 */
import { joinChoices } from '../../../shared/lists';
import { nearest } from '../../../shared/nearest';
import {
  cleanHeading,
  collectRows,
  headingTwice,
  type NoteIn,
  readDay,
  shownCell,
  type SheetProblem,
  type SheetReading,
} from '../../../shared/sheetRows';
import { type Moment, moments, type Sheet, sheetColumns, steps } from './answers';

/** What the cells of a sheet may name. */
export interface KnownSheets {
  courses: ReadonlySet<string>;
  settings: ReadonlySet<string>;
  /** The ids of the statements, each with when it is asked. */
  statements: ReadonlyMap<string, readonly Moment[]>;
}

const needed = ['course', 'when', 'code'] as const;

/** Other words that people write for when it was. */
const whenWords: Readonly<Record<string, Moment>> = {
  'before the course': 'before',
  'straight after': 'after',
  'straight after it': 'after',
  'three months later': 'later',
  '3 months later': 'later',
};

/** A code that somebody made up: short, and neither a name, nor an address, nor a number that points to a person. */
const codePattern = /^[a-z0-9][a-z0-9-]{1,11}$/i;
const longNumber = /\d{6}/;

type Note = NoteIn<string>;

const refusal = (found: string, fix: string): SheetProblem => ({
  row: 1,
  column: '',
  found,
  fix,
  counted: false,
});

/** Where each column is; the problem where the sheet is refused. */
function findColumns(
  headings: readonly string[],
  { statements }: KnownSheets,
): ReadonlyMap<string, number> | SheetProblem {
  const clean = headings.map(cleanHeading);
  const known = [...sheetColumns, ...statements.keys()];
  const named = clean.filter(Boolean);
  const absent = needed.filter((name) => !clean.includes(name));
  if (absent.length > 0)
    return refusal(
      `no column called ${absent.join(' or ')}; the columns are ${shownCell(named.join(', ')) || 'empty'}`,
      `put the headings in row 1, and name the columns ${known.join(', ')}; notice, setting and date may be left out`,
    );
  const [foreign] = named.filter((name) => !known.includes(name));
  if (foreign !== undefined) {
    // A column that is there already is not what a slip meant.
    const near = nearest(
      foreign,
      known.filter((name) => !named.includes(name)),
    );
    return refusal(
      `a column called ${shownCell(foreign)}, which is none of the questions`,
      near
        ? `write ${near}, if that is meant; or take the column out, since it could tell who answered`
        : 'take the column out, since it could tell who answered',
    );
  }
  const twice = headingTwice(named);
  if (twice !== undefined)
    return refusal(`two columns called ${shownCell(twice)}`, 'take one of them out');
  if (!named.some((name) => statements.has(name)))
    return refusal(
      'no column of a question',
      `name a column after each question: ${[...statements.keys()].join(', ')}`,
    );
  return new Map(clean.flatMap((name, i) => (name === '' ? [] : [[name, i] as const])));
}

/** `4`, `4.0`; undefined for anything else. */
function readStep(cell: string): number | undefined {
  const [, digit] = /^(\d)(?:[.,]0+)?$/.exec(cell) ?? [];
  return steps.find((step) => String(step) === digit);
}

/**
 * The steps of a row; a cell that is no step is told, and the others are counted.
 * @param when absent where the row does not say: then nobody knows what was asked.
 */
function readValues(
  cellOf: (column: string) => string,
  when: Moment | undefined,
  { statements }: KnownSheets,
  note: Note,
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [id, asked] of statements) {
    const cell = cellOf(id);
    if (cell === '') continue;
    const step = readStep(cell);
    if (step === undefined)
      note(
        id,
        shownCell(cell),
        `write one step, ${steps[0]} to ${steps.length}; or nothing where there was no answer`,
        true,
      );
    else if (when && !asked.includes(when))
      note(id, `an answer that is not asked for ${when}`, 'it is left out; look at “when”', true);
    else values[id] = step;
  }
  return values;
}

function readCourse(cell: string, { courses }: KnownSheets, note: Note): string | undefined {
  if (courses.has(cell)) return cell;
  const near = nearest(cell, [...courses]);
  if (cell === '')
    note(
      'course',
      'an empty cell',
      'write the id of the course in every row; cells that were merged keep it in the first row alone',
      false,
    );
  else
    note(
      'course',
      `${shownCell(cell)}, which is no course of this site`,
      near ? `write ${near}, if that is meant` : 'write the id of a course',
      false,
    );
  return undefined;
}

function readWhen(cell: string, note: Note): Moment | undefined {
  const word = cell.toLowerCase();
  const when = moments.find((one) => one === word) ?? whenWords[word];
  if (!when)
    note(
      'when',
      cell === '' ? 'an empty cell' : shownCell(cell),
      `write ${joinChoices(moments)}`,
      false,
    );
  return when;
}

function readCode(cell: string, note: Note): string | undefined {
  if (codePattern.test(cell) && !longNumber.test(cell)) return cell.toLowerCase();
  // The cell is not repeated: it may be a name.
  note(
    'code',
    cell === '' ? 'an empty cell' : 'something that may be a name, an address or a number',
    cell === ''
      ? 'write the code; without it the sheets of one person cannot be joined'
      : 'write a code of 2 to 12 letters and digits that tells nobody who it is',
    false,
  );
  return undefined;
}

function readSetting(cell: string, { settings }: KnownSheets, note: Note): string {
  if (cell === '' || settings.has(cell)) return cell;
  const near = nearest(cell, [...settings]);
  note(
    'setting',
    `${shownCell(cell)}, which is no setting of this site`,
    near
      ? `write ${near}, if that is meant`
      : `write one of ${[...settings].join(', ')}, or nothing`,
    true,
  );
  return '';
}

function readDate(cell: string, note: Note): string {
  const date = cell === '' ? '' : readDay(cell);
  if (date === undefined)
    note('date', shownCell(cell), 'write the day as 2026-11-24, or nothing', true);
  return date ?? '';
}

/** One row; undefined where it cannot be counted. All that is wrong with it is told, not the first fault alone. */
function readRow(
  cellOf: (column: string) => string,
  known: KnownSheets,
  note: Note,
): Sheet | undefined {
  const course = readCourse(cellOf('course'), known, note);
  const when = readWhen(cellOf('when'), note);
  const code = readCode(cellOf('code'), note);
  const values = readValues(cellOf, when, known, note);
  const setting = readSetting(cellOf('setting'), known, note);
  const date = readDate(cellOf('date'), note);
  if (course === undefined || when === undefined || code === undefined) return undefined;
  if (Object.keys(values).length > 0) return { course, when, code, setting, date, values };
  note('', 'no answer to any question', 'fill in the answers, or take the row out', false);
  return undefined;
}

/**
 * @param rows of the sheet, the headings first.
 * @param seen codes counted before, each with course and time, in other sheets; those of this one are added.
 * @param loose the rows with a quotation mark without its pair (`readCells`).
 */
export function readSheetRows(
  rows: readonly (readonly string[])[],
  known: KnownSheets,
  seen: Set<string> = new Set(),
  loose: ReadonlySet<number> = new Set(),
): SheetReading<Sheet> {
  const columns = findColumns(rows[0] ?? [], known);
  if ('found' in columns)
    return { answers: [], problems: [columns], left: rows.map((row) => [...row]) };
  return collectRows(rows, seen, loose, {
    read: (row, note: Note) =>
      readRow((column) => row[columns.get(column) ?? -1]?.trim() ?? '', known, note),
    keyOf: (sheet) => [sheet.course, sheet.when, sheet.code].join('\n'),
    second: (sheet) => ({
      column: 'code',
      found: `a second sheet of one code for ${sheet.course}, ${sheet.when}`,
    }),
  });
}
