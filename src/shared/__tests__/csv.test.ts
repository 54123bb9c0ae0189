/** CSV as spreadsheets read it. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { writeCsv } from '../csv';

test('a cell of several lines is one cell, with no comma and no quotation mark in it too', () => {
  const rows = [
    { id: 'a', next: 'They listen.\nThey decide.' },
    { id: 'b', next: 'They listen.\rThey decide.' },
  ];
  const text = writeCsv(stringify, ['id', 'next'], rows);
  expect(text).toContain('a,"They listen.\nThey decide."\r\n');
  expect(parse(text, { columns: true, bom: true, record_delimiter: ['\r\n', '\n', '\r'] })).toEqual(
    rows,
  );
});
