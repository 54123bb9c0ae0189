/** What is offered of a case, what a device keeps, and how an answer is told. */
import type { Answer } from '../answers';
import { apartWords, compareAnswer } from '../compared';
import { readCaseFilter, showCases } from '../filter';
import { readKept, withAnswer, writeKept } from '../kept';
import { aroundLevel, linesOf } from '../lines';

const line = (id: string, level: number, dimension: string, ages = ['under-5' as const]) => ({
  id,
  level,
  dimension,
  ages: [...ages],
  themes: [],
  text: id,
  replaces: [],
});

const version = {
  levels: [1, 2, 3].map((number) => ({ number })),
  domains: [
    {
      id: 'd',
      name: 'D',
      summary: '',
      dimensions: ['food', 'warmth'].map((id) => ({ id, name: id, summary: '' })),
    },
  ],
  indicators: [
    line('fed', 1, 'food'),
    line('hungry', 2, 'food'),
    line('starving', 3, 'food'),
    line('cold', 2, 'warmth'),
    { ...line('older', 2, 'food'), ages: ['11-to-15' as const] },
  ],
} as unknown as Parameters<typeof linesOf>[1];

const offered = linesOf({ indicators: ['hungry'], age: 'under-5' }, version, (id) => `/i/${id}`);

test('every level of the dimension is offered, for the age of the child, and no other dimension', () => {
  expect(offered.map(({ id }) => id)).toEqual(['food']);
  expect(offered[0]?.levels.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
    ['fed'],
    ['hungry'],
    ['starving'],
  ]);
});

test('next to a level are its neighbours, and at the end there is one', () => {
  const [food] = offered;
  if (!food) throw new Error('nothing was offered');
  expect(aroundLevel(food, 2).map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(aroundLevel(food, 3).map(({ number }) => number)).toEqual([2, 3]);
});

const answer = (change: Partial<Answer> = {}): Answer => ({
  case: 'a',
  version: '1',
  level: 2,
  lines: ['hungry'],
  rater: '',
  setting: '',
  date: '2026-11-24',
  ...change,
});

test('what is kept is read back, and what is damaged is left out', () => {
  const answers = [answer(), answer({ case: 'b' })];
  expect(readKept(writeKept({ answers }) ?? '')).toEqual({ answers });
  expect(writeKept({ answers: [] })).toBeUndefined();
  const damaged = JSON.stringify([answer(), { case: 'b' }, null, answer({ level: 2.5 }), 'x']);
  expect(readKept(damaged).answers).toEqual([answer()]);
  expect(readKept('{"half').answers).toEqual([]);
});

test('the first answer to a case stays', () => {
  expect(withAnswer([answer()], answer({ level: 4 }))).toEqual([answer()]);
  expect(withAnswer([answer()], answer({ case: 'b' }))).toHaveLength(2);
});

test('an answer is told by how far it is from that of the panel, and by its lines', () => {
  const panel = { level: 3, reasons: '', adopted: null };
  expect(compareAnswer({ level: 2, lines: ['x', 'y'] }, { indicators: ['y', 'z'], panel })).toEqual(
    { apart: -1, both: ['y'], onlyOwn: ['x'], onlyPanel: ['z'] },
  );
  expect([0, 1, -2].map(apartWords)).toEqual([
    'Your level is the same.',
    'You are one level higher.',
    'You are 2 levels lower.',
  ]);
});

test('an address narrows the list; what the list does not have is ignored and named', () => {
  const known = { domains: [{ id: 'd' }], borders: ['2-3'], settings: [{ id: 's' }] };
  const { filter, unknown } = readCaseFilter({ domain: 'd', border: '8-9' }, known);
  expect(filter).toEqual({ domain: 'd' });
  expect(unknown).toEqual([{ name: 'border', value: '8-9' }]);
  const cases = [
    { domains: ['d'], border: '2-3', setting: { id: 's' } },
    { domains: ['e'], setting: { id: 's' } },
  ];
  expect(showCases(cases, { border: '2-3' })).toEqual([cases[0]]);
  expect(showCases(cases, { setting: 's' })).toHaveLength(2);
  expect(showCases(cases, { domain: 'e', border: '2-3' })).toEqual([]);
});
