/** What many answers show: with the panel, at the borders, in groups, and line by line; small groups nowhere. */
import { toMarkdown, toPage } from '../../../../../shared/report';
import { makeReport } from '../../../plugin/agreementReport';
import type { Answer } from '../../answers';
import {
  agreementOf,
  bordersOf,
  countPeople,
  groupsOf,
  type JudgedCase,
  readingsOf,
} from '../measure';

const levels = [1, 2, 3];
const cases = new Map<string, JudgedCase>(
  [1, 2, 3, 2, 3, 1].map((level, i) => {
    const id = `case-${i}`;
    const border = i === 3 ? '2-3' : undefined;
    return [id, { id, title: id, level, border, indicators: ['line'], example: true }];
  }),
);

const answersOf = (
  rater: string,
  given: readonly number[],
  change: Partial<Answer> = {},
): Answer[] =>
  given.map((level, i) => ({
    case: `case-${i}`,
    version: '1',
    level,
    lines: ['line'],
    rater,
    setting: 'nurses',
    date: '2031-05-01',
    ...change,
  }));

const panel = [1, 2, 3, 2, 3, 1];
const people = (count: number, given: readonly number[], change: Partial<Answer> = {}) =>
  Array.from({ length: count }, (_, i) =>
    answersOf(`${change.setting ?? 'n'}${i}`, given, change),
  ).flat();

test('those who all say what the panel says agree wholly', () => {
  const found = agreementOf(people(6, panel), cases, levels);
  expect(found).toMatchObject({ people: 6, answers: 36, cases: 6, same: 1, lower: 0, higher: 0 });
  expect(found.kappaSquared.value).toBe(1);
  expect(found.alpha).toEqual({ value: 1, interval: { low: 1, high: 1 } });
});

test('those who are always one level off agree with one another, and less with the panel', () => {
  const found = agreementOf(people(6, [2, 3, 3, 3, 3, 2]), cases, levels);
  expect(found.higher).toBeCloseTo(4 / 6);
  expect(found.alpha.value).toBe(1);
  expect(found.kappaSquared.value).toBeLessThan(0.8);
});

test('at a border counts the side, and the cases that lie there', () => {
  const [low, high] = bordersOf(people(6, [1, 2, 3, 3, 3, 1]), cases, levels);
  expect(low).toMatchObject({ border: '1-2', kappa: { value: 1 }, at: { cases: 0 } });
  expect(high).toMatchObject({ border: '2-3', at: { cases: 1, answers: 6, same: 0, higher: 1 } });
  expect(high?.kappa.value).toBeCloseTo(2 / 3);
});

test('people are codes, and the most hands of any case', () => {
  const hands = [...answersOf('', [1, 1]), ...answersOf('', [2])];
  expect(countPeople([...hands, ...answersOf('a', panel)])).toBe(3);
});

test('a group under five is not shown, nor the one that would tell of it', () => {
  const answers = [
    ...people(4, panel, { setting: 'few' }),
    ...people(5, panel, { setting: 'some' }),
    ...people(9, panel, { setting: 'many' }),
  ];
  const groups = groupsOf(
    answers,
    ({ setting }) => setting,
    (own) => agreementOf(own, cases, levels),
  );
  expect(groups.map(({ name, agreement }) => [name, agreement?.people])).toEqual([
    ['few', undefined],
    ['many', 9],
    ['some', undefined],
  ]);
});

test('a line that one setting ticks and another does not comes first, with both', () => {
  const answers = [
    ...people(9, panel, { setting: 'nurses', lines: ['line', 'other'] }),
    ...people(9, panel, { setting: 'police', lines: ['line'] }),
    ...people(2, panel, { setting: 'few', lines: ['other'] }),
  ];
  const [first] = readingsOf(answers, cases);
  expect(first).toMatchObject({
    line: 'other',
    panel: false,
    all: { count: 11, total: 20 },
    least: { setting: 'police', share: { count: 0, total: 9 } },
    most: { setting: 'nurses', share: { count: 9, total: 9 } },
  });
  expect(first?.apart?.low).toBeGreaterThan(0);
  expect(JSON.stringify(readingsOf(answers, cases))).not.toContain('few');
});

const told = {
  cases,
  levels,
  textOf: (id: string) => (id === 'line' ? 'A <line> | of words' : id),
  settingName: (id: string) => id,
  spanOf: (date: string) => date.slice(0, 4),
};

test('a report says first that it is of examples, in the page, in Markdown and in every row', () => {
  const report = makeReport(people(6, panel), told);
  if (!report) throw new Error('there is no report');
  expect(toPage(report)).toMatch(/<h1>Agreement on the levels<\/h1>\s*<p><strong>Example:/);
  expect(toPage(report)).toContain('A &lt;line&gt; | of words');
  expect(toMarkdown(report)).toMatch(/^# .*\n\n\*\*Example:/);
  expect(toMarkdown(report)).toContain('A <line> \\| of words');
  for (const { content } of report.files) {
    const [head = '', ...rows] = content.trim().split('\r\n');
    expect(head).toMatch(/^notice,/);
    expect(rows.every((row) => row.startsWith('"Example:'))).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  }
});

test('of four people there is no report', () => {
  expect(makeReport(people(4, panel), told)).toBeUndefined();
});

test('figures of a suppressed group are in no file', () => {
  const answers = [
    ...people(4, [3, 3, 3, 3, 3, 3], { setting: 'few' }),
    ...people(7, panel, { setting: 'some' }),
    ...people(9, panel, { setting: 'many' }),
  ];
  const report = makeReport(answers, told);
  const [agreement] = report?.files ?? [];
  const row = agreement?.content.split('\r\n').find((line) => line.includes(',few,'));
  expect(row).toMatch(/,few,yes,+$/);
});
