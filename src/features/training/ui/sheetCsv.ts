/** Sheets as CSV. The library is fetched only when somebody asks for them. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { writeCsv } from '../../../shared/csv';
import { type Sheet, sheetColumns, toSheetRow } from '../model/answers';

/** @param notice empty where the questions are adopted. */
export const toSheetCsv = (
  sheets: readonly Sheet[],
  statements: readonly { id: string }[],
  notice: string,
): string =>
  writeCsv(
    stringify,
    [...sheetColumns, ...statements.map(({ id }) => id)],
    sheets.map((one) => toSheetRow(one, notice)),
  );
