/** A press is meant for what stood there: a row that is where it was is opened, one that moved is not. */
import { hasMoved } from '../rows';

test.each([
  ['the same list', ['a', 'b'], ['a', 'b'], 1, false],
  ['more below it', ['a', 'b'], ['a', 'b', 'c'], 1, false],
  ['another below it', ['a', 'b'], ['a', 'c'], 0, false],
  ['another at its place', ['a', 'b'], ['a', 'c', 'b'], 1, true],
  ['one above it is new', ['a', 'b'], ['z', 'a', 'b'], 1, true],
  ['one above it is gone', ['a', 'b'], ['b'], 0, true],
  ['it was not there', ['a'], ['a', 'b'], 1, true],
])('%s', (_, before, after, place, moved) => {
  expect(hasMoved(before, after, place)).toBe(moved);
});
