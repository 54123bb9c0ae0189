/** What a sheet says by its look, and files as other programs save them. */
import { strToU8, zipSync } from 'fflate';
import { readSheet, type Sheet } from '../sheet';

const heads = ['id', 'name', 'purpose'];
const cell = (row: number, column: number, text: string, more = ''): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"${more}><is><t>${text}</t></is></c>`;
const rowOf = (number: number, texts: readonly string[], more = ''): string =>
  `<row r="${number}"${more}>${texts.map((text, i) => cell(number, i, text)).join('')}</row>`;

interface Part {
  name: string;
  rows: string;
  state?: string;
  cols?: string;
  /** What comes after the cells. */
  after?: string;
}

/** A workbook with the parts that a spreadsheet writes, and no more. */
function bookOf(sheets: readonly Part[], shared = ''): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} ${r}><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="2"><font/><font><strike/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${shared}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, cols = '', after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${main}>${cols}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const opened = async (bytes: Uint8Array, includeHidden = false): Promise<Sheet> => {
  const sheet = await readSheet(bytes, includeHidden);
  if ('problem' in sheet) throw new Error(sheet.problem);
  return sheet;
};
const refused = async (bytes: Uint8Array): Promise<string> => {
  const sheet = await readSheet(bytes);
  return 'problem' in sheet ? sheet.problem : JSON.stringify(sheet);
};

const hiding = bookOf(
  [
    { name: 'Old', state: 'hidden', rows: rowOf(1, heads) + rowOf(2, ['old', 'Old', 'Gone.']) },
    {
      name: 'Contacts',
      cols: '<cols><col min="4" max="4" hidden="1"/></cols>',
      rows: [
        rowOf(1, [...heads, 'hours']),
        rowOf(2, ['a', 'A', 'Seen.', '24 hours']),
        rowOf(3, ['b', 'B', 'Hidden.'], ' hidden="1"'),
        `<row r="4">${cell(4, 0, 'c')}${cell(4, 1, 'C', ' s="1"')}<c r="C4" t="s"><v>0</v></c></row>`,
      ].join(''),
    },
  ],
  '<si><r><t xml:space="preserve">Now. </t></r><r><rPr><strike/></rPr><t>Before.</t></r></si>',
);

test('hidden sheets, rows and columns, and struck-through text, are told and left out', async () => {
  const { cells, notes } = await opened(hiding);
  expect(notes).toMatchInlineSnapshot(`
    [
      "sheet "Old" is hidden and left out",
      "the workbook has 2 sheets; "Contacts" was read",
      "row 3 is hidden in the sheet and left out; --include-hidden takes what is hidden or struck through",
      "column D is hidden in the sheet and left out; --include-hidden takes what is hidden or struck through",
      "row 4, column B: text is struck through and left out; --include-hidden takes what is hidden or struck through",
      "row 4, column C: text is struck through and left out; --include-hidden takes what is hidden or struck through",
    ]
  `);
  expect(cells).toEqual([
    [...heads, null],
    ['a', 'A', 'Seen.', null],
    [null, null, null, null],
    ['c', '', 'Now. ', null],
  ]);
});

test('and taken where the person says so', async () => {
  const { cells, notes } = await opened(hiding, true);
  expect(notes).toEqual(['the workbook has 2 sheets; "Contacts" was read']);
  expect(cells[2]?.slice(0, 3)).toEqual(['b', 'B', 'Hidden.']);
  expect(cells[3]?.slice(0, 3)).toEqual(['c', 'C', 'Now. Before.']);
});

test('a cell far from the rest, a row beyond any sheet, a part that would fill the memory, OpenDocument', async () => {
  const rows = rowOf(1, heads) + rowOf(2, ['a', 'A', 'Seen.']);
  const far = (row: number, address: string) =>
    bookOf([
      {
        name: 'S',
        rows: `${rows}<row r="${row}"><c r="${address}" t="inlineStr"><is><t> </t></is></c></row>`,
      },
    ]);
  const text = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office/>'),
  });
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 9 });
  expect([
    await refused(far(1_048_576, 'XFD1048576')),
    await refused(far(999_999_999, 'A999999999')),
    await refused(far(20, 'XFD20')),
    await refused(text),
    await refused(bomb),
  ]).toMatchInlineSnapshot(`
    [
      "the sheet "S" has something far from the rest, in XFD1048576. Delete it, or copy the rows into a new workbook",
      "the sheet "S" has something far from the rest, in row 999999999. Delete it, or copy the rows into a new workbook",
      "the sheet "S" has something far from the rest, in XFD20. Delete it, or copy the rows into a new workbook",
      "the file is an OpenDocument text and no sheet; save the sheet as .ods, .xlsx or "CSV UTF-8"",
      "the workbook is far larger than its file, so it was not opened; copy the rows into a new workbook",
    ]
  `);
});

test('merged cells of contacts are refused, each by its place; those above the headings are no matter', async () => {
  const merging = (...ranges: string[]) =>
    bookOf([
      {
        name: 'S',
        rows: [
          rowOf(1, ['Our services', '']),
          rowOf(2, heads),
          rowOf(3, ['a', 'A', 'Seen.']),
          `<row r="4">${cell(4, 0, 'b')}${cell(4, 1, 'B')}</row>`,
        ].join(''),
        after: `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      },
    ]);
  expect(await refused(merging('A1:C1', 'C3:C4', 'B2:B3', 'D3:D4'))).toBe(
    'cells are merged: C3 to C4 and B2 to B3. Only the first of each has something in it. Unmerge them and fill in each cell: the headings take one row, and each contact one row',
  );
  expect(await refused(merging(...Array.from({ length: 13 }, () => 'C3:C4')))).toContain(
    'C3 to C4 and 3 more. Only',
  );
  expect((await opened(merging('A1:C1', 'D3:D4', 'nonsense'))).headings).toBe(2);
});

test('an empty cell in the last row is nothing', async () => {
  const rows = rowOf(1, heads) + rowOf(2, ['a', 'A', 'Seen.']);
  const { cells } = await opened(
    bookOf([{ name: 'S', rows: `${rows}<row r="1048576"><c r="A1048576" s="1"/></row>` }]),
  );
  expect(cells).toHaveLength(2);
});

test('a line that names the separator, and a title above the headings', async () => {
  const sep = await opened(Buffer.from('sep=|\nid|name\na|A, B; C\n'));
  expect([sep.headings, sep.cells[2], sep.notes]).toEqual([
    2,
    ['a', 'A, B; C'],
    ['the cells are separated by "|", and were read that way'],
  ]);
  const title = await opened(
    Buffer.from('Contacts of the trust;;\r\n;;\r\nid;name;purpose\r\na;A;B\r\n'),
  );
  expect([title.headings, title.notes]).toEqual([
    3,
    [
      'the cells are separated by semicolons, and were read that way',
      'the headings are in row 3; row 1 is above them and left out',
    ],
  ]);
});

test.each([
  ['Children\xd5s advice', 'Children’s advice'],
  ['The \xd2Help\xd3 line', 'The “Help” line'],
  ['Advice \xd0 at night', 'Advice – at night'],
  ['Caf\x8e', 'Café'],
])('Mac Roman: %j', async (written, read) => {
  const { cells, notes } = await opened(Buffer.from(`id,name,purpose\na,A,${written}\n`, 'latin1'));
  expect(cells[1]?.[2]).toBe(read);
  expect(notes.join()).toContain('read as Mac Roman');
});

test.each([
  ['Children\x92s', 'Children’s'],
  ['Caf\xe9 \x96 open', 'Café – open'],
  ['\x93Help\x94', '“Help”'],
  ['CORA\xc7\xd5ES', 'CORAÇÕES'],
])('Windows-1252: %j', async (written, read) => {
  const { cells, notes } = await opened(Buffer.from(`id,name,purpose\na,A,${written}\n`, 'latin1'));
  expect(cells[1]?.[2]).toBe(read);
  expect(notes.join()).toContain('read as Windows-1252');
});

test('characters that nobody can see go, and other spaces become ordinary ones', async () => {
  const { cells } = await opened(
    Buffer.from('id,name,purpose\na\u200b,NSPCC Helpline\u200b,\u202a01275\u00a0888808\u202c\n'),
  );
  expect(cells[1]).toEqual(['a', 'NSPCC Helpline', '01275 888808']);
});
