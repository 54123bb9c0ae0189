/** Opens what an agency sent: CSV in whatever way a spreadsheet saved it, or an Excel workbook. */
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import type { Cell } from './cell';
import { findColumn } from './header';

export interface Sheet {
  /** All rows, empty ones included, so that they can be counted as the spreadsheet counts. */
  cells: Cell[][];
  /** What was put right while reading, for the person to look at. */
  notes: string[];
}

/** Why a file cannot be read at all, in one line: what it is and how to mend it. */
export interface Unreadable {
  problem: string;
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding). Node's own decoder takes that encoding for ISO 8859-1, which has none of it. */
const windowsLetters =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);

/** The text of a file, whatever encoding a spreadsheet chose. */
function decode(bytes: Uint8Array): { text: string; notes: string[] } {
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return {
      text: decodeWindows(bytes),
      notes: [
        'the file is not UTF-8 and was read as Windows-1252, as Excel saves "CSV"; look at accents and apostrophes below, or save it as "CSV UTF-8"',
      ],
    };
  }
}

/** The character between cells: the one that makes most headings known ones. */
function findSeparator(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const known = (separator: string) =>
    first.split(separator).filter((heading) => findColumn(heading.replace(/^"|"$/g, ''))).length;
  return [',', ';', '\t'].reduce((best, separator) =>
    known(separator) > known(best) ? separator : best,
  );
}

function readCsv(bytes: Uint8Array): Sheet | Unreadable {
  const { text, notes } = decode(bytes);
  if (text.includes('\0'))
    return {
      problem:
        'the file is neither a CSV file nor an Excel workbook; save it as "CSV UTF-8" or as .xlsx',
    };
  const separator = findSeparator(text);
  try {
    const cells: string[][] = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: false,
    });
    return {
      cells,
      notes:
        separator === ','
          ? notes
          : [
              ...notes,
              `the cells are separated by ${separator === ';' ? 'semicolons' : 'tabs'}; read so`,
            ],
    };
  } catch (error) {
    const { lines } = error as { lines?: number };
    return {
      problem: `a quotation mark is not closed, or stands inside a cell without being doubled${lines ? `; the reading stopped at line ${lines} of the text` : ''}. Open the file in a spreadsheet and save it again as "CSV UTF-8"`,
    };
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  try {
    const sheets = await readExcelFile(Buffer.from(bytes));
    const chosen =
      sheets.find(({ sheet }) => sheet.trim().toLowerCase() === 'contacts') ?? sheets[0];
    if (!chosen) return { problem: 'the workbook has no sheet' };
    const cells = chosen.data.map((row) =>
      row.map((cell): Cell =>
        cell instanceof Date ||
        typeof cell === 'string' ||
        typeof cell === 'number' ||
        typeof cell === 'boolean'
          ? cell
          : null,
      ),
    );
    return {
      cells,
      notes:
        sheets.length > 1
          ? [`the workbook has ${sheets.length} sheets; "${chosen.sheet}" was read`]
          : [],
    };
  } catch {
    return {
      problem:
        'the workbook cannot be opened: it is damaged, or protected by a password. Save it again as .xlsx without one',
    };
  }
}

/** Reads by what the file is and not by what its name says. */
export async function readSheet(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  if (bytes.length === 0) return { problem: 'the file is empty' };
  if (startsWith(bytes, ...oldExcel))
    return {
      problem:
        'the file is an old Excel workbook (.xls) or protected by a password; save it as .xlsx or as "CSV UTF-8"',
    };
  const sheet = startsWith(bytes, ...zip) ? await readWorkbook(bytes) : readCsv(bytes);
  if (
    'cells' in sheet &&
    sheet.cells.every((row) => row.every((cell) => cell === null || cell === ''))
  )
    return { problem: 'the file is empty' };
  return sheet;
}
