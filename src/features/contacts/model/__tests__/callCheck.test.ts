import { changeTick, readTicks, writeTicks } from '../callCheck';

test('a tick is put and taken away', () => {
  const one = changeTick([], 'facts');
  expect(one).toEqual(['facts']);
  expect(changeTick(changeTick(one, 'words'), 'facts')).toEqual(['words']);
});

test('what is kept is read back, and nothing is kept of nothing', () => {
  expect(readTicks(writeTicks(['facts', 'words']) ?? '')).toEqual(['facts', 'words']);
  expect(writeTicks([])).toBeUndefined();
});

test.each(['', '{', '"facts"', '{"facts":true}', 'null'])('%j is no list of ticks', (stored) =>
  expect(readTicks(stored)).toEqual([]),
);

test('what is no id is left out', () =>
  expect(readTicks(JSON.stringify(['facts', 3, '<b>', 'A name of a child', null]))).toEqual([
    'facts',
  ]));
