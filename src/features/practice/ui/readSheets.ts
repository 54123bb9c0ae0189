/** Reads files of answers in the browser. The library is fetched only when there is a file. */
import { parse } from 'csv-parse/browser/esm/sync';
import type { Answer } from '../model/answers';
import { readCells } from '../../../shared/sheetText';
import { separatorOf } from '../model/separator';
import { type KnownNames, readRows } from '../model/readRows';

/** More is for the command, which tells how far it is. */
const mostBytes = 3_000_000;

/** How a workbook of Excel begins, or any other file that is no text. */
const notText = /^PK|\0/;

interface Sheets {
  answers: Answer[];
  /** What is wrong, each with its file, row and column. */
  problems: string[];
}

/** @param files as they were chosen. */
export async function readSheets(files: readonly File[], known: KnownNames): Promise<Sheets> {
  const sheets: Sheets = { answers: [], problems: [] };
  const seen = new Set<string>();
  for (const file of files) {
    if (file.size > mostBytes) {
      sheets.problems.push(
        `${file.name} is too large for a browser. Whoever looks after this site can read it with npm run practice:agreement.`,
      );
      continue;
    }
    const text = await file.text();
    if (notText.test(text)) {
      sheets.problems.push(
        `${file.name} is no CSV file, but perhaps an Excel workbook. Open it and save it as “CSV UTF-8”.`,
      );
      continue;
    }
    const { rows, loose } = readCells(text, separatorOf(text), parse);
    const { answers, problems } = readRows(rows, known, seen, loose);
    sheets.answers.push(...answers);
    sheets.problems.push(
      ...problems.map(
        ({ row, column, found, fix }) =>
          `${file.name}, row ${row}${column && `, ${column}`}: found ${found}. To put it right: ${fix}.`,
      ),
    );
  }
  return sheets;
}
