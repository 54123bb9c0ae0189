/** OpenDocument sheets, as LibreOffice writes them. */
import { strToU8, zipSync } from 'fflate';
import { readSheet, type Sheet } from '../sheet';

const spaces = ['office', 'style', 'table', 'text', 'dc']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A file with the parts that a spreadsheet writes, and no more. */
const bookOf = (tables: string, styles = '', more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...more,
  });
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const table = (name: string, rows: string, more = '') =>
  `<table:table table:name="${name}"${more}>${rows}</table:table>`;
const heads = row(['id', 'name', 'phone 1', 'checked on'].map((one) => text(one)).join(''));

const opened = async (bytes: Uint8Array, includeHidden = false): Promise<Sheet> => {
  const sheet = await readSheet(bytes, includeHidden);
  if ('problem' in sheet) throw new Error(sheet.problem);
  return sheet;
};
const refused = async (bytes: Uint8Array): Promise<string> => {
  const sheet = await readSheet(bytes);
  return 'problem' in sheet ? sheet.problem : JSON.stringify(sheet);
};

const strike = '<style:text-properties style:text-line-through-style="solid"/>';
const styles = `<style:style style:name="gone" style:family="table-cell">${strike}</style:style><style:style style:name="T1" style:family="text">${strike}</style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;

const hiding = bookOf(
  [
    table('Old', heads + row(text('old')), ' table:style-name="ta2"'),
    table(
      'Contacts',
      [
        '<table:table-column table:number-columns-repeated="4"/>',
        '<table:table-column table:visibility="collapse"/>',
        heads,
        row(
          [
            text('a'),
            text('A <text:span text:style-name="T1">Old</text:span><text:s/>B'),
            '<table:table-cell office:value-type="float" office:value="1179036444"><office:annotation><text:p>Ask Jo</text:p></office:annotation>\n <text:p>1179036444</text:p>\n</table:table-cell>',
            '<table:table-cell office:value-type="date" office:date-value="2026-11-03"><text:p>03/11/26</text:p></table:table-cell>',
            text('hidden column'),
          ].join(''),
        ),
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="2"',
        ),
        row(text('b') + text('B &amp; C'), ' table:visibility="collapse"'),
        row(text('c') + text('C', ' table:style-name="gone"')),
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="1048568"',
        ),
      ].join(''),
    ),
  ].join(''),
  styles,
);

test('cells are read with their kind; what is hidden or struck through is told and left out', async () => {
  const { cells, notes, headings } = await opened(hiding);
  expect(headings).toBe(1);
  expect(cells.map((one) => one.slice(0, 4))).toEqual([
    ['id', 'name', 'phone 1', 'checked on'],
    ['a', 'A  B', 1_179_036_444, new Date('2026-11-03')],
    [],
    [],
    [null, null],
    ['c', ''],
  ]);
  expect(notes).toEqual([
    'sheet "Old" is hidden and left out',
    'the workbook has 2 sheets; "Contacts" was read',
    'row 5 is hidden in the sheet and left out; --include-hidden takes what is hidden or struck through',
    'column E is hidden in the sheet and left out; --include-hidden takes what is hidden or struck through',
    'row 2, column B: text is struck through and left out; --include-hidden takes what is hidden or struck through',
    'row 6, column B: text is struck through and left out; --include-hidden takes what is hidden or struck through',
  ]);
});

test('with them, where asked', async () => {
  const { cells } = await opened(hiding, true);
  expect(cells[1]).toEqual([
    'a',
    'A Old B',
    1_179_036_444,
    new Date('2026-11-03'),
    'hidden column',
  ]);
  expect(cells[4]).toEqual(['b', 'B & C']);
});

test('a damaged one, one with a password, one that would fill the memory: one clear line each', async () => {
  const far = table('S', heads + row(text('x'), ' table:number-rows-repeated="1048570"'));
  const wide = table('S', heads + row(text('x', ' table:number-columns-repeated="16384"')));
  const whole = bookOf(table('S', heads));
  expect([
    await refused(bookOf('<table:table>')),
    await refused(whole.slice(0, -40)),
    await refused(
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      }),
    ),
    await refused(
      bookOf('', '', {
        'META-INF/manifest.xml': strToU8('<manifest><encryption-data/></manifest>'),
      }),
    ),
    await refused(bookOf('', '', { 'content.xml': new Uint8Array(101 * 1024 * 1024) })),
    await refused(bookOf(far)),
    await refused(bookOf(wide)),
    await refused(bookOf('')),
  ]).toMatchInlineSnapshot(`
    [
      "the workbook cannot be opened: it is damaged, or protected by a password. Save it again as .ods without one",
      "the workbook cannot be opened: it is damaged, or protected by a password. Save it again as .ods without one",
      "the workbook cannot be opened: it is damaged, or protected by a password. Save it again as .ods without one",
      "the sheet is protected by a password; save it again without one",
      "the sheet is far larger than its file, so it was not opened; copy the rows into a new one",
      "the sheet "S" has something far from the rest, in row 2. Delete it, or copy the rows into a new workbook",
      "the sheet "S" has something far from the rest, in A2. Delete it, or copy the rows into a new workbook",
      "the workbook has no sheet that can be seen",
    ]
  `);
});

test('merged cells are refused by their place', async () => {
  const shared = row(
    text('a') +
      text('A', ' table:number-columns-spanned="2" table:number-rows-spanned="2"') +
      '<table:covered-table-cell/>',
  );
  const covered = row(`${text('b')}<table:covered-table-cell table:number-columns-repeated="2"/>`);
  expect(await refused(bookOf(table('S', heads + shared + covered)))).toMatch(
    /^cells are merged: B2 to C3\./,
  );
});
