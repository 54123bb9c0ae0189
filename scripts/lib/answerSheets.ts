/** Reads files of answers for a command: any size a person could have, with what is wrong named by file, row and column. */
import { counted } from '../../src/shared/counted';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { toCsv } from '../../src/shared/openData';
import type { SheetProblem, SheetReading } from '../../src/shared/sheetRows';
import type { SheetCells } from '../../src/shared/sheetText';
import { readSheet } from './sheetFile';

export interface FileProblem extends SheetProblem {
  file: string;
}

export interface AnswerSheets<T> {
  answers: T[];
  problems: FileProblem[];
  /** The rows that were not counted, each with its file before it. */
  left: string[][];
}

/** How one kind of sheet is read. */
interface Kind<T> {
  /** Finds the character between the cells, from the whole text. */
  separatorOf: (text: string) => string;
  /** @param seen what was counted before, in other sheets; what this one has is added. */
  readRows: (sheet: SheetCells, seen: Set<string>) => SheetReading<T>;
}

/** @param tell hears how far the reading is, in a sentence. */
export function readAnswerSheets<T>(
  files: readonly string[],
  { separatorOf, readRows }: Kind<T>,
  tell: (words: string) => void,
): AnswerSheets<T> {
  const sheets: AnswerSheets<T> = { answers: [], problems: [], left: [] };
  const seen = new Set<string>();
  files.forEach((file, i) => {
    const name = path.basename(file);
    const complain = (problem: SheetProblem) => sheets.problems.push({ file: name, ...problem });
    const sheet = readSheet(file, separatorOf);
    if ('found' in sheet) {
      complain({ ...sheet, column: '', counted: false });
      return;
    }
    const { answers, problems, left } = readRows(sheet, seen);
    for (const one of answers) sheets.answers.push(one);
    for (const one of problems) complain(one);
    for (const row of left) sheets.left.push([name, ...row]);
    tell(
      `${i + 1} of ${files.length}: ${name}, ${counted(answers.length, 'answer')} in ${counted(sheet.rows.length, 'row')}.`,
    );
  });
  return sheets;
}

/** How many problems are printed; the file has all. */
const mostPrinted = 20;

const problemColumns = ['file', 'row', 'column', 'found', 'fix', 'counted'];

export function printProblems({ problems }: AnswerSheets<unknown>): void {
  for (const { file, row, column, found, fix } of problems.slice(0, mostPrinted))
    console.error(
      `${file}${row ? `, row ${row}` : ''}${column ? `, ${column}` : ''}: found ${found}. To put it right: ${fix}.`,
    );
  const rest = problems.length - mostPrinted;
  if (rest > 0) console.error(`And ${rest} more; problems.csv has all of them.`);
}

/** What was wrong, and the rows that were not counted, so that they can be put right and read again. */
export const troubleFiles = ({ problems, left }: AnswerSheets<unknown>) => [
  ...(problems.length > 0
    ? [
        {
          file: 'problems.csv',
          content: toCsv(
            problemColumns,
            problems.map((one) => ({ ...one, counted: one.counted ? 'yes' : 'no' })),
          ),
        },
      ]
    : []),
  ...(left.length > 0
    ? [{ file: 'not-counted.csv', content: stringify(left, { bom: true, escape_formulas: true }) }]
    : []),
];
