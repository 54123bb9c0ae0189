/** What was ticked, as CSV. The library is fetched only when somebody asks for it. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { writeCsv } from '../../../shared/csv';
import { readColumns, type toReadRows } from '../model/readItems';

export const toReadCsv = (rows: ReturnType<typeof toReadRows>): string =>
  writeCsv(stringify, readColumns, rows);
