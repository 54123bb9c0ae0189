/** A sheet with a quotation mark lost or put in: the row that has it is told, and every other row is as it was. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCells } from '../sheetText';

const read = (text: string, separator = ',') => {
  const { rows, loose } = readCells(text, separator, parse);
  return { rows, loose: [...loose] };
};

const rows = [
  ['case', 'level', 'lines'],
  ['a', '1', 'x'],
  ['b', '2', 'y, and “z”'],
  ['c', '3', ''],
];

const quote = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const write = (table: readonly (readonly string[])[], end = '\r\n') =>
  table.map((row) => row.map(quote).join(',') + end).join('');

test.each(['\r\n', '\n', '\r'])('a whole sheet is read as the library reads it (%j)', (end) => {
  expect(read(`\uFEFF${write(rows, end)}`)).toEqual({ rows, loose: [] });
});

test('a mark that is not closed costs its own row alone', () => {
  expect(read('case,level\na,1\n"b,2\nc,3\nd,"4\ne,5\n')).toEqual({
    rows: [
      ['case', 'level'],
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', '4'],
      ['e', '5'],
    ],
    loose: [2, 4],
  });
});

test('two marks far from each other hide no row between them', () => {
  expect(read('case;level;date\na;1;"x\nb;2;y\nc;3;z"\nd;4;\n', ';')).toEqual({
    rows: [
      ['case', 'level', 'date'],
      ['a', '1', 'x'],
      ['b', '2', 'y'],
      ['c', '3', 'z'],
      ['d', '4', ''],
    ],
    loose: [1, 3],
  });
});

test('a mark within a cell that has none around it is told as well', () => {
  expect(read('case,level\na "b",1\n"c" d,2\ne,3\n').loose).toEqual([1, 2]);
  expect(read('"case,level\na,1\n')).toEqual({
    rows: [
      ['case', 'level'],
      ['a', '1'],
    ],
    loose: [0],
  });
});

test('a cell over several lines stays one, beside a row with a lost mark', () => {
  const note = '"first\nsecond, and ""third"""';
  expect(read(`case,level,note\na,1,${note}\nb,"2,\nc,3,${note}\n`)).toEqual({
    rows: [
      ['case', 'level', 'note'],
      ['a', '1', 'first\nsecond, and "third"'],
      ['b', '2', ''],
      ['c', '3', 'first\nsecond, and "third"'],
    ],
    loose: [2],
  });
});

test('a whole cell over several lines stays one, however many commas a line of it has', () => {
  const notes = ['one\ntwo, three, four', 'one, two, three, four\nfive', 'a\nb, c, d, e\nf'];
  const table = [['case', 'level', 'note'], ...notes.map((note) => ['a', '1', note])];
  const text = table.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  expect(read(text)).toEqual({ rows: table, loose: [] });
  expect(read(`${text}\nb,2,"x\n`)).toEqual({ rows: [...table, ['b', '2', 'x']], loose: [4] });
});

test('a comma in a heading, or a space after each comma, hides no row between two marks', () => {
  for (const headings of ['"case, as told",level,note', 'case, level, note'])
    for (const row of ['b,2,y', 'b, 2, y', 'b,2,"y, z"'])
      expect([headings, row, read(`${headings}\na,1,"x\n${row}\nc,3,z"\n`).loose]).toEqual([
        headings,
        row,
        [1, 3],
      ]);
});

test('wherever one mark is put in, every other row is there as it was, in its place', () => {
  const cell = fc.stringMatching(/^[a-z "]{0,6}$/).map((text) => text.trim());
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.nat(), fc.nat(), (body, line, place) => {
      const whole = [['one', 'two', 'three'], ...body];
      const lines = whole.map((row) => row.map(quote).join(','));
      const at = 1 + (line % body.length);
      const old = lines[at] ?? '';
      const cut = place % (old.length + 1);
      const changed = lines.with(at, `${old.slice(0, cut)}"${old.slice(cut)}`);
      const { rows: found } = read(changed.join('\n'));
      expect(found).toHaveLength(whole.length);
      expect(found.filter((_, i) => i !== at)).toEqual(whole.filter((_, i) => i !== at));
    }),
    { numRuns: 500 },
  );
});
