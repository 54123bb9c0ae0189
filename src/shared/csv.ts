/** How this site writes CSV, at the build and in a browser: each hands in its own build of the library. */

const rules = {
  header: true,
  bom: true,
  escape_formulas: true,
  record_delimiter: '\r\n',
  // The library knows only the delimiter above as an end of line; a spreadsheet knows each of the two.
  quoted_match: /[\r\n]/,
};

type Stringify = (rows: unknown[][], options: { columns: string[] } & typeof rules) => string;

/**
 * Rows as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read it as UTF-8. Cells that a
 * spreadsheet would run as a formula are defused.
 * @param stringify of `csv-stringify/sync`, or of its build for browsers.
 */
export const writeCsv = (
  stringify: Stringify,
  columns: readonly string[],
  rows: ReadonlyArray<Record<string, unknown>>,
): string =>
  stringify(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    { ...rules, columns: [...columns] },
  );
