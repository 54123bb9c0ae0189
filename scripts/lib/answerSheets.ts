/** Reads files of answers for the command: any size a person could have, with what is wrong named by file, row and column. */
import path from 'node:path';
import type { Answer } from '../../src/features/practice/model/answers';
import {
  type KnownNames,
  readRows,
  type SheetProblem,
} from '../../src/features/practice/model/readRows';
import { separatorOf } from '../../src/features/practice/model/separator';
import { readSheet } from './sheetFile';

export interface FileProblem extends SheetProblem {
  file: string;
}

export interface AnswerSheets {
  answers: Answer[];
  problems: FileProblem[];
  /** The rows that were not counted, each with its file before it. */
  left: string[][];
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
    const cells = readSheet(file, separatorOf);
    if (!Array.isArray(cells)) {
      complain({ ...cells, column: '', counted: false });
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
