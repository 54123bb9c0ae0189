/** Answers as CSV. The library is fetched only when somebody asks for them. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { writeCsv } from '../../../shared/csv';
import { type Answer, answerColumns, toAnswerRow } from '../model/answers';

/** @param notice empty where every answer of the panel is adopted. */
export const toAnswerCsv = (answers: readonly Answer[], notice: string): string =>
  writeCsv(
    stringify,
    answerColumns,
    answers.map((one) => toAnswerRow(one, notice)),
  );
