import { traceHistory } from '../history';

const at = (version: string, level: number, text = 'one', dimension = 'x') => ({
  version,
  level,
  text,
  dimension,
});

test('from its first version to its last', () => {
  expect(
    traceHistory(['2019', '2022', 'next'], [at('next', 3, 'two'), at('2019', 2), at('2022', 3)]),
  ).toEqual([
    { version: '2019', kind: 'appeared' },
    { version: '2022', kind: 'changed', level: [2, 3] },
    { version: 'next', kind: 'changed', text: ['one', 'two'] },
  ]);
});

test('withdrawn, and back again', () => {
  expect(
    traceHistory(['1', '2', '3', '4'], [at('1', 1), at('3', 1), at('4', 1)]).map((s) => s.kind),
  ).toEqual(['appeared', 'withdrawn', 'appeared', 'unchanged']);
});
