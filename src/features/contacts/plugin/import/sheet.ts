/** Opens what an agency sent: CSV in whatever way a spreadsheet saved it, an Excel workbook, or an OpenDocument sheet. */
import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { cleanText } from '../../../../shared/characters';
import { joinWords, nameFirst } from '../../../../shared/lists';
import type { SheetCells } from '../../../../shared/sheetText';
import { type Cell, isBlank } from './cell';
import { readCsv } from './csv';
import { findColumn, letterOf } from './header';
import { readOds } from './ods';
import { type Merged, readLooks, type SheetLook, unpackWorkbook, WorkbookFault } from './workbook';

export interface Sheet {
  /** All rows, empty ones included, so that they can be counted as the spreadsheet counts. */
  cells: Cell[][];
  /** The row of the headings, as the spreadsheet counts: a title may stand above them. */
  headings: number;
  /** The rows, by their place from 0, whose quotation marks have no pair; a workbook has none. */
  loose?: SheetCells['loose'];
  /** What was put right or left out while reading, for the person to look at. */
  notes: string[];
}

/** Why a file cannot be read at all, in one line: what it is and how to mend it. */
export interface Unreadable {
  problem: string;
}

type Cells = Omit<Sheet, 'headings'> & { merged?: readonly Merged[] };

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];

const toCell = (value: unknown): Cell =>
  value instanceof Date ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean'
    ? value
    : null;

const several = (noun: string, names: readonly (string | number)[]): string =>
  names.length > 1 ? `${noun}s ${joinWords(names.map(String))} are` : `${noun} ${names[0]} is`;

/** Takes out what the sheet hides or strikes through, and says so. Rows keep their numbers. */
function leaveOut(cells: Cell[][], look: SheetLook): Cells {
  const filled = (row: readonly Cell[] | undefined) => row?.some((cell) => !isBlank(cell)) ?? false;
  const rows = [...look.hiddenRows].filter((number) => filled(cells[number - 1]));
  const columns = [...look.hiddenColumns].filter((at) => cells.some((row) => !isBlank(row[at])));
  const struck = [...look.struck.keys()].flatMap((key) => {
    const [row, column] = key.split(':').map(Number) as [number, number];
    return look.hiddenRows.has(row) || look.hiddenColumns.has(column) ? [] : [{ row, column }];
  });
  const left = cells.map((row, i) =>
    row.map((cell, column): Cell => {
      if (look.hiddenRows.has(i + 1) || look.hiddenColumns.has(column)) return null;
      return look.struck.get(`${i + 1}:${column}`) ?? cell;
    }),
  );
  const take = 'left out; --include-hidden takes what is hidden or struck through';
  return {
    cells: left,
    notes: [
      ...(rows.length > 0 ? [`${several('row', rows)} hidden in the sheet and ${take}`] : []),
      ...(columns.length > 0
        ? [`${several('column', columns.map(letterOf))} hidden in the sheet and ${take}`]
        : []),
      ...struck.map(
        ({ row, column }) =>
          `row ${row}, column ${letterOf(column)}: text is struck through and ${take}`,
      ),
    ],
  };
}

/** A sheet of a file, with its look. */
interface Opened {
  name: string;
  cells: () => Cell[][];
  look: SheetLook | undefined;
}

/** The sheet of contacts, or the first that is not hidden. */
function chooseSheet(sheets: readonly Opened[], includeHidden: boolean): Cells | Unreadable {
  const stray = sheets.find(({ look }) => look?.stray !== undefined);
  if (stray)
    return {
      problem: `the sheet "${stray.name}" has something far from the rest, in ${stray.look?.stray}. Delete it, or copy the rows into a new workbook`,
    };
  const seen = sheets.filter(({ look }) => includeHidden || !look?.hidden);
  const chosen = seen.find(({ name }) => name.trim().toLowerCase() === 'contacts') ?? seen[0];
  if (!chosen) return { problem: 'the workbook has no sheet that can be seen' };
  const hidden = sheets.filter((sheet) => !seen.includes(sheet)).map(({ name }) => `"${name}"`);
  const cells = chosen.cells();
  const read = includeHidden || !chosen.look ? { cells, notes: [] } : leaveOut(cells, chosen.look);
  return {
    cells: read.cells,
    merged: chosen.look?.merged ?? [],
    notes: [
      ...(hidden.length > 0 ? [`${several('sheet', hidden)} hidden and left out`] : []),
      ...(sheets.length > 1
        ? [`the workbook has ${sheets.length} sheets; "${chosen.name}" was read`]
        : []),
      ...read.notes,
    ],
  };
}

async function readWorkbook(
  bytes: Uint8Array,
  includeHidden: boolean,
): Promise<Cells | Unreadable> {
  const parts = unpackWorkbook(bytes);
  const looks = readLooks(parts);
  // Before the values are read: a cell far from the rest would fill the memory.
  if (looks.some(({ stray }) => stray !== undefined))
    return chooseSheet(
      looks.map((look) => ({ name: look.name, look, cells: () => [] })),
      includeHidden,
    );
  // Packed anew: the file itself may tell one reader of other parts, and of other sizes, than the other.
  const packed = Buffer.from(zipSync(parts, { level: 0 }));
  const sheets = (await readExcelFile(packed)).map(({ sheet, data }, i) => ({
    name: sheet,
    look: looks[i],
    cells: () => data.map((row) => row.map(toCell)),
  }));
  return chooseSheet(sheets, includeHidden);
}

const readOpenDocument = (bytes: Uint8Array, includeHidden: boolean): Cells | Unreadable =>
  chooseSheet(
    readOds(bytes).map((sheet) => ({ name: sheet.name, look: sheet, cells: () => sheet.cells })),
    includeHidden,
  );

/** What a packed file says of itself at its start, where it is an OpenDocument. */
const openDocument = (bytes: Uint8Array): string | undefined =>
  /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z-]+)/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  )?.[1];

async function openWorkbook(
  bytes: Uint8Array,
  includeHidden: boolean,
): Promise<Cells | Unreadable> {
  const kind = openDocument(bytes);
  if (kind !== undefined && !kind.startsWith('spreadsheet'))
    return {
      problem: `the file is an OpenDocument ${kind} and no sheet; save the sheet as .ods, .xlsx or "CSV UTF-8"`,
    };
  try {
    return await (kind ? readOpenDocument : readWorkbook)(bytes, includeHidden);
  } catch (error) {
    return {
      problem:
        error instanceof WorkbookFault
          ? error.message
          : `the workbook cannot be opened: it is damaged, or protected by a password. Save it again as ${kind ? '.ods' : '.xlsx'} without one`,
    };
  }
}

/** How far down the headings are looked for. */
const firstRows = 15;

/** The first row with most headings that are known; the first row of all where none has two. */
function findHeadings(cells: readonly (readonly Cell[])[]): number {
  const known = cells
    .slice(0, firstRows)
    .map((row) => row.filter((cell) => findColumn(cell ?? '')).length);
  const most = Math.max(0, ...known);
  return most < 2 ? 1 : known.indexOf(most) + 1;
}

/** What stands above the headings. */
const noteTitle = (cells: readonly (readonly Cell[])[], headings: number): string[] => {
  const rows = cells
    .slice(0, headings - 1)
    .flatMap((row, i) => (row.some((cell) => !isBlank(cell)) ? [i + 1] : []));
  return rows.length > 0
    ? [`the headings are in row ${headings}; ${several('row', rows)} above them and left out`]
    : [];
};

/** How many merged cells a message names; the rest are counted. */
const mostNamed = 10;

/**
 * Below the headings every cell says something of one contact, and a merged one only of the first: the others would look
 * empty, and keep what we have.
 * @param headings the row of the headings.
 */
function refuseMerged(
  cells: readonly (readonly Cell[])[],
  headings: number,
  merged: readonly Merged[] = [],
): string | undefined {
  const wrong = merged.filter(
    ({ first, last }) =>
      last.row > headings && !isBlank(cells[first.row - 1]?.[first.column] ?? null),
  );
  if (wrong.length === 0) return undefined;
  const ranges = wrong.map(({ first, last }) =>
    [first, last].map(({ row, column }) => `${letterOf(column)}${row}`).join(' to '),
  );
  return `cells are merged: ${nameFirst(ranges, mostNamed)}. Only the first of each has something in it. Unmerge them and fill in each cell: the headings take one row, and each contact one row`;
}

/**
 * Reads by what the file is and not by what its name says. Characters that nobody can see are taken out of every cell.
 * @param includeHidden take what the sheet hides or strikes through, too.
 */
export async function readSheet(
  bytes: Uint8Array,
  includeHidden = false,
): Promise<Sheet | Unreadable> {
  if (bytes.length === 0) return { problem: 'the file is empty' };
  if (startsWith(bytes, ...oldExcel))
    return {
      problem:
        'the file is an old Excel workbook (.xls) or protected by a password; save it as .xlsx or as "CSV UTF-8"',
    };
  const sheet: Cells | Unreadable = startsWith(bytes, ...zip)
    ? await openWorkbook(bytes, includeHidden)
    : readCsv(bytes);
  if ('problem' in sheet) return sheet;
  const cells = sheet.cells.map((row) =>
    row.map((cell): Cell => (typeof cell === 'string' ? cleanText(cell) : cell)),
  );
  if (cells.every((row) => row.every(isBlank))) return { problem: 'the file is empty' };
  const headings = findHeadings(cells);
  const merged = refuseMerged(cells, headings, sheet.merged);
  if (merged !== undefined) return { problem: merged };
  const { loose } = sheet;
  return {
    cells,
    headings,
    ...(loose && { loose }),
    notes: [...sheet.notes, ...noteTitle(cells, headings)],
  };
}
