/** Returned sheets, as spreadsheets and hands leave them: nothing is lost, nobody is named, nothing crashes. */
import fc from 'fast-check';
import { type KnownSheets, readSheetRows } from '../readRows';

const known: KnownSheets = {
  courses: new Set(['signs', 'trauma']),
  settings: new Set(['schools', 'health']),
  statements: new Map([
    ['spot', ['before', 'after', 'later']],
    ['write', ['before', 'later']],
  ]),
};
const head = ['course', 'when', 'code', 'setting', 'date', 'spot', 'write'];
const told = (rows: string[][], headings = head) => {
  const { answers, problems, left } = readSheetRows([headings, ...rows], known);
  return {
    answers,
    left,
    problems: problems.map(
      ({ row, column, found, counted }) =>
        `${row} ${column}: ${found}${counted ? ' (counted)' : ''}`,
    ),
  };
};

test('a good row is a sheet, however its words are written', () => {
  expect(told([['signs', 'Before', 'Kite7', 'schools', '24/11/2026', '4.0', '']])).toEqual({
    answers: [
      {
        course: 'signs',
        when: 'before',
        code: 'kite7',
        setting: 'schools',
        date: '2026-11-24',
        values: { spot: 4 },
      },
    ],
    problems: [],
    left: [],
  });
});

test('a title above the headings is told how to put right', () => {
  const { problems } = readSheetRows([['Before the course'], head], known);
  expect(problems.map(({ row, fix }) => [row, fix])).toEqual([
    [1, expect.stringMatching(/^put the headings in row 1, /)],
  ]);
});

test.each([
  [['signs', 'when', 'code', 'spot'], /no column called course/],
  [['course', 'when', 'code'], /no column of a question/],
  [['course', 'when', 'code', 'spot', 'name'], /a column called name/],
  [['course', 'when', 'code', 'spott'], /a column called spott/],
  [['course', 'when', 'code', 'spot', 'spot'], /two columns called spot/],
  [[''], /no column called course or when or code/],
  [[], /no column called/],
])('a sheet with the columns %j is refused whole', (headings, why) => {
  const { answers, problems, left } = told([['signs', 'before', 'kite7', '4']], headings);
  expect(answers).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(why);
  expect(left).toHaveLength(2);
});

test('every fault is told with its row and column; a row that cannot be counted is given back', () => {
  const rows = [
    ['sings', 'before', 'kite7', '', '', '4', ''],
    ['', 'before', 'kite7', '', '', '4', ''],
    ['signs', 'soon', 'kite7', '', '', '4', ''],
    ['signs', 'before', 'anna.smith@school.example', '', '', '4', ''],
    ['signs', 'before', 'Anna Smith', '', '', '4', ''],
    ['signs', 'before', '01021999', '', '', '4', ''],
    ['signs', 'before', '', '', '', '4', ''],
    ['signs', 'after', 'kite7', 'bakery', 'soon', '9', '3'],
    ['signs', 'after', 'kite8', 'bakery', 'soon', '3', '3'],
    ['signs', 'after', 'kite8', '', '', '2', ''],
  ];
  const { answers, problems, left } = told(rows);
  expect(answers.map(({ code, values }) => [code, values])).toEqual([['kite8', { spot: 3 }]]);
  expect(left).toEqual([...rows.slice(0, 8), rows[9]]);
  expect(problems).toEqual([
    '2 course: sings, which is no course of this site',
    '3 course: an empty cell',
    '4 when: soon',
    '5 code: something that may be a name, an address or a number',
    '6 code: something that may be a name, an address or a number',
    '7 code: something that may be a name, an address or a number',
    '8 code: an empty cell',
    '9 spot: 9',
    '9 write: an answer that is not asked for after',
    '9 setting: bakery, which is no setting of this site',
    '9 date: soon',
    '9 : no answer to any question',
    '10 write: an answer that is not asked for after (counted)',
    '10 setting: bakery, which is no setting of this site (counted)',
    '10 date: soon (counted)',
    '11 code: a second sheet of one code for signs, after',
  ]);
});

test('a row with more cells than headings is told: its answers may be under wrong headings', () => {
  const row = ['signs', 'before', 'kite7', '', '', '4', '', '', '5'];
  const { answers, problems } = told([row]);
  expect(answers).toHaveLength(1);
  expect(problems).toEqual(['2 : 9 cells, and there are 7 headings (counted)']);
});

test('whatever a sheet holds, every row is counted or given back, and nothing throws', () => {
  const cell = fc.oneof(
    fc.constantFrom(...known.courses, 'before', 'later', 'kite7', '3', '5', ''),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
      const { answers, left } = readSheetRows([head, ...rows], known);
      const full = rows.filter((row) => row.some((text) => text.trim() !== ''));
      expect(answers.length + left.length).toBe(full.length);
    }),
  );
});

test('a row with several faults is told all of them, and counts nowhere', () => {
  const rows = [['sings', 'then', 'Ann Onymous', 'school', 'May', '9', '']];
  const { answers, problems, left } = readSheetRows([head, ...rows], known);
  expect([answers, left]).toEqual([[], rows]);
  expect(problems.map(({ column, counted }) => [column, counted])).toEqual(
    ['course', 'when', 'code', 'spot', 'setting', 'date'].map((column) => [column, false]),
  );
});

test('a column of names is no slip of a date', () => {
  const { problems } = readSheetRows(
    [
      ['name', ...head],
      ['Ann', ...head],
    ],
    known,
  );
  expect(problems.map(({ fix }) => fix)).toEqual([
    'take the column out, since it could tell who answered',
  ]);
});
