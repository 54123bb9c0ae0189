/** Answers on their way: sheets that people have changed, codes, numbers read out, and how they are counted. */
import fc from 'fast-check';
import { answerRowSchema } from '../answerSchema';
import { type Answer, answerColumns, toAnswerRow } from '../answers';
import { raterCode, readCode, writeCode } from '../code';
import { readDay } from '../../../../shared/sheetRows';
import { type KnownNames, readRows } from '../readRows';
import { separatorOf } from '../separator';
import { mergeAnswers, spreadOf, spreadWords, withoutHand } from '../spread';
import { readTyped } from '../typed';

const known: KnownNames = {
  cases: new Map([
    ['late-bus', { version: '2031', levels: [1, 2, 3], lines: new Set(['line-a', 'line-b']) }],
    ['cold-lunch', { version: '2031', levels: [1, 2, 3], lines: new Set(['line-c']) }],
  ]),
  settings: new Set(['nurses']),
};

const answer = (change: Partial<Answer> = {}): Answer => ({
  case: 'late-bus',
  version: '2031',
  level: 2,
  lines: ['line-a'],
  rater: 'k7qd',
  setting: 'nurses',
  date: '2031-05-01',
  ...change,
});

const row = (change: Partial<Answer> = {}): string[] => {
  const cells = toAnswerRow(answer(change), 'Example');
  return answerColumns.map((name) => String(cells[name]));
};

describe('a sheet', () => {
  test('as the site saves it is read back', () => {
    const lines = ['line-a', 'line-b'];
    const { answers, problems, left } = readRows([[...answerColumns], row({ lines })], known);
    expect({ answers, problems, left }).toEqual({
      answers: [answer({ lines })],
      problems: [],
      left: [],
    });
    expect(answerRowSchema.safeParse(toAnswerRow(answer(), '')).success).toBe(true);
  });

  test('with other columns in another order, and as people write', () => {
    const { answers, problems } = readRows(
      [
        ['Level', 'Remarks', ' CASE '],
        ['Level 3', 'hard', 'late-bus'],
        ['2.0', '', 'cold-lunch'],
        ['', '', ''],
      ],
      known,
    );
    expect(problems).toEqual([]);
    expect(answers.map(({ case: id, level }) => [id, level])).toEqual([
      ['late-bus', 3],
      ['cold-lunch', 2],
    ]);
  });

  test('without the columns it needs is given back whole', () => {
    const rows = [
      ['name', 'mark'],
      ['a', '3'],
    ];
    const { answers, problems, left } = readRows(rows, known);
    expect(answers).toEqual([]);
    expect(problems).toMatchObject([{ row: 1, found: expect.stringContaining('case or level') }]);
    expect(left).toEqual(rows);
    expect(readRows([], known).problems).toHaveLength(1);
    expect(readRows([['Our answers'], [...answerColumns], row()], known).problems).toEqual([
      expect.objectContaining({
        row: 1,
        fix: expect.stringMatching(/^put the headings in row 1, /),
      }),
    ]);
  });

  test('with a column twice is given back whole: nothing says which of the two is meant', () => {
    const rows = [
      ['case', 'level', 'Level '],
      ['late-bus', '1', '3'],
    ];
    const { answers, problems, left } = readRows(rows, known);
    expect([answers, left]).toEqual([[], rows]);
    expect(problems).toMatchObject([{ row: 1, found: 'two columns called level' }]);
    expect(
      readRows(
        [
          ['case', 'level', '', ''],
          ['late-bus', '1'],
        ],
        known,
      ).problems,
    ).toEqual([]);
  });

  test('a row with more cells than headings is told, and empty ones at its end are not', () => {
    const { answers, problems } = readRows(
      [[...answerColumns], [...row(), '', ''], [...row({ rater: 'm3ab' }), '', 'left over']],
      known,
    );
    expect(answers).toHaveLength(2);
    expect(problems).toMatchObject([
      { row: 3, column: '', found: '10 cells, and there are 8 headings', counted: true },
    ]);
  });

  test('a name in place of a code is told and never repeated', () => {
    const { problems } = readRows(
      [[...answerColumns], row({ rater: 'Ann Onymous' }), row({ rater: 'Ann Onymous' })],
      known,
    );
    expect(problems.map(({ row: at, column, counted }) => [at, column, counted])).toEqual([
      [2, 'rater', true],
      [3, 'rater', true],
      [3, 'rater', false],
    ]);
    expect(JSON.stringify(problems)).not.toContain('Onymous');
  });

  test.each([
    ['merged cells', { case: '' }, 'case', 'merged'],
    ['a slip in a case', { case: 'late-bsu' }, 'case', 'write late-bus'],
    ['two levels', { level: '2/3' }, 'level', '1, 2, 3'],
    ['no level', { level: '' }, 'level', 'take the row out'],
    ['a level the version does not have', { level: '4' }, 'level', '1, 2, 3'],
  ])('%s: named with row and column, and the row is given back', (_, change, column, fix) => {
    const cells = row();
    for (const [name, value] of Object.entries(change))
      cells[answerColumns.indexOf(name as 'case')] = value;
    const { answers, problems, left } = readRows([[...answerColumns], row(), cells], known);
    expect(answers).toHaveLength(1);
    expect(problems).toMatchObject([
      { row: 3, column, counted: false, fix: expect.stringContaining(fix) },
    ]);
    expect(left).toEqual([cells]);
  });

  test('a row with several faults is told all of them, and counts nowhere', () => {
    const cells = { case: 'late-bsu', level: 'high', setting: 'nurse', date: 'May', rater: 'A B' };
    const faulty = answerColumns.map((name) => ({ ...cells })[name as 'case'] ?? '');
    const { answers, problems, left } = readRows([[...answerColumns], faulty], known);
    expect([answers, left]).toEqual([[], [faulty]]);
    expect(problems.map(({ column, counted }) => [column, counted])).toEqual(
      ['case', 'level', 'rater', 'setting', 'date'].map((column) => [column, false]),
    );
    const noLevel = readRows(
      [[...answerColumns], row({ lines: ['line-c'] })].map((one, i) =>
        i === 0 ? one : one.map((cell, at) => (answerColumns[at] === 'level' ? '9' : cell)),
      ),
      known,
    );
    expect(noLevel.problems.map(({ column }) => column)).toEqual(['level', 'lines']);
  });

  test.each([
    ['a line of another case', { lines: ['line-c', 'line-a'] }, 'lines', answer()],
    ['an unknown setting', { setting: 'nurse' }, 'setting', answer({ setting: '' })],
    ['a day that does not exist', { date: '2031-02-30' }, 'date', answer({ date: '' })],
    ['another version', { version: '2027' }, 'version', answer()],
  ])('%s: named, and the answer counts', (_, change, column, expected) => {
    const { answers, problems } = readRows([[...answerColumns], row(change)], known);
    expect(problems).toMatchObject([{ row: 2, column, counted: true }]);
    expect(answers).toEqual([expected]);
  });

  test('one person’s second answer to a case is not counted, in another sheet either; hands all count', () => {
    const seen = new Set<string>();
    const sheet = [[...answerColumns], row(), row({ rater: '' }), row({ rater: '' })];
    expect(readRows(sheet, known, seen).answers).toHaveLength(3);
    const { answers, problems, left } = readRows(sheet, known, seen);
    expect(answers).toHaveLength(2);
    expect(problems).toMatchObject([{ row: 2, column: 'rater', counted: false }]);
    expect(left).toHaveLength(1);
  });

  test('whatever the cells say, every row is counted or given back, and nothing is thrown', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('late-bus', '2', 'line-a', '', '2031-05-01'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 })), (rows) => {
        const { answers, left } = readRows([[...answerColumns], ...rows], known);
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        expect(answers.length + left.length).toBe(filled.length);
      }),
    );
  });

  test('its separator is the one that makes headings of the first line', () => {
    expect(['case,level', '"case";"level"', 'case\tlevel', 'nothing'].map(separatorOf)).toEqual([
      ',',
      ';',
      '\t',
      ',',
    ]);
  });

  test('a day is read as people write it', () => {
    expect(['2031-05-01', '1/5/2031', '01.05.2031', '31/04/2031', 'May'].map(readDay)).toEqual([
      '2031-05-01',
      '2031-05-01',
      '2031-05-01',
      undefined,
      undefined,
    ]);
  });
});

describe('a code', () => {
  const both = [answer(), answer({ case: 'cold-lunch', level: 3, lines: [] })];

  test('is read back', () => {
    expect(readCode(writeCode(both))).toEqual(both);
    expect(writeCode([])).toBe('');
  });

  test('of which part is lost is no answer', () => {
    const code = writeCode(both);
    expect(readCode(code.slice(0, -2))).toBeUndefined();
    expect(readCode(`2${code.slice(1)}`)).toBeUndefined();
    expect(readCode(code.replace('late-bus', '<b>'))).toBeUndefined();
    expect(readCode(code.replace('k7qd', 'ring.01632960000'))).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => readCode(text) === undefined));
  });

  test('of a person is letters that nobody takes for others', () => {
    expect(raterCode([0, 29, 255, 7])).toMatch(/^[a-z2-9]{4}$/);
  });
});

describe('numbers read out', () => {
  const session = {
    cases: [...known.cases].map(([id, about]) => ({ id, ...about })),
    setting: '',
    date: '2031-05-01',
  };
  const raterOf = (i: number) => `r${i}`;

  test('are a person a line, a case a number, and a dash for none', () => {
    const { answers, problems } = readTyped('2 3\n\n- 1\n', session, raterOf);
    expect(problems).toEqual([]);
    expect(answers.map(({ rater, case: id, level }) => [rater, id, level])).toEqual([
      ['r0', 'late-bus', 2],
      ['r0', 'cold-lunch', 3],
      ['r1', 'cold-lunch', 1],
    ]);
  });

  test('that are too many or no level are told with their line', () => {
    const { problems } = readTyped('1 2 3\n7 2', session, raterOf);
    expect(problems).toEqual([
      'Line 1 has 3 answers, and there are 2 cases.',
      'Line 2 has “7”, which is no level. Write a dash for no answer.',
    ]);
  });
});

test('a spread counts answers and lines, and is told in a sentence', () => {
  const answers = [answer(), answer({ rater: 'b', level: 3 }), answer({ case: 'cold-lunch' })];
  const spread = spreadOf(answers, 'late-bus', [1, 2, 3]);
  expect(spread.levels.map(({ count }) => count)).toEqual([0, 1, 1]);
  expect(spread.lines).toEqual([{ id: 'line-a', count: 2 }]);
  expect(spreadWords(spread)).toBe('2 answers: 1 at level 2, 1 at level 3.');
  expect(spreadWords(spreadOf([], 'late-bus', [1]))).toBe('No answers yet.');
});

test('a person who answers again has changed their mind; a hand is a hand', () => {
  const hand = answer({ rater: '', lines: [] });
  const merged = mergeAnswers([answer(), hand], [answer({ level: 3 }), hand]);
  expect(merged.map(({ rater, level }) => [rater, level])).toEqual([
    ['', 2],
    ['k7qd', 3],
    ['', 2],
  ]);
  expect(withoutHand(merged, 'late-bus', 2)).toHaveLength(2);
  expect(withoutHand(merged, 'late-bus', 3)).toHaveLength(3);
});
