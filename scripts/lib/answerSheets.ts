/** Reads files of answers for the command: any size a person could have, with what is wrong named by file, row and column. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Answer } from '../../src/features/practice/model/answers';
import {
  type KnownNames,
  readRows,
  type SheetProblem,
} from '../../src/features/practice/model/readRows';
import { separatorOf } from '../../src/features/practice/model/separator';
import { decodeSheet } from '../../src/shared/decodeSheet';

export interface FileProblem extends SheetProblem {
  file: string;
}

export interface AnswerSheets {
  answers: Answer[];
  problems: FileProblem[];
  /** The rows that were not counted, each with its file before it. */
  left: string[][];
}

/** Some 500,000 answers; a larger file is something else. */
const mostBytes = 64 * 1024 * 1024;

const whole = (found: string, fix: string): SheetProblem => ({
  row: 0,
  column: '',
  found,
  fix,
  counted: false,
});

function readCells(bytes: Uint8Array): string[][] | SheetProblem {
  const { text } = decodeSheet(bytes);
  if (text.includes('\0'))
    return whole('a file that is no CSV, perhaps an Excel workbook', 'save it as “CSV UTF-8”');
  try {
    return parse(text, { bom: true, delimiter: separatorOf(text), relax_column_count: true });
  } catch (error) {
    const { lines } = error as { lines?: number };
    return whole(
      `a quotation mark that is not closed${lines ? `, up to line ${lines}` : ''}`,
      'open the file in a spreadsheet and save it again as “CSV UTF-8”',
    );
  }
}

function readBytes(file: string): Uint8Array | SheetProblem {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return whole('no such file', 'check its name');
  if (stat.size > mostBytes)
    return whole(
      `${Math.round(stat.size / 1024 / 1024)} MB`,
      'split it into files of at most 64 MB',
    );
  return fs.readFileSync(file);
}

/** @param tell hears how far the reading is, in a sentence. */
export function readAnswerSheets(
  files: readonly string[],
  known: KnownNames,
  tell: (words: string) => void,
): AnswerSheets {
  const sheets: AnswerSheets = { answers: [], problems: [], left: [] };
  const seen = new Set<string>();
  files.forEach((file, i) => {
    const name = path.basename(file);
    const complain = (problem: SheetProblem) => sheets.problems.push({ file: name, ...problem });
    const bytes = readBytes(file);
    if (!(bytes instanceof Uint8Array)) {
      complain(bytes);
      return;
    }
    const cells = readCells(bytes);
    if (!Array.isArray(cells)) {
      complain(cells);
      return;
    }
    const { answers, problems, left } = readRows(cells, known, seen);
    for (const one of answers) sheets.answers.push(one);
    for (const one of problems) complain(one);
    for (const row of left) sheets.left.push([name, ...row]);
    tell(
      `${i + 1} of ${files.length}: ${name}, ${answers.length} answers in ${cells.length} rows.`,
    );
  });
  return sheets;
}
