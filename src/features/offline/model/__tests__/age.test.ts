/** How old a copy is: days, clocks that were put back, dates that are missing. */
import { ageOf, agoWords, numberNote } from '../age';

const day = 86_400_000;
const kept = Date.parse('2026-10-15T12:00:00Z');

test.each([
  [0, false],
  [29, false],
  [30, false],
  [31, true],
  [40, true],
  [4000, true],
])('after %i days its numbers are to be checked: %s', (days, old) => {
  expect(ageOf(kept, kept + days * day)).toEqual({ days, old });
});

test('a day counts when it is whole', () => {
  expect(ageOf(kept, kept + 31 * day - 1)).toEqual({ days: 30, old: false });
});

test('a clock put back by an hour changes nothing, one put back further makes the age unknown', () => {
  expect(ageOf(kept, kept - 3_600_000)).toEqual({ days: 0, old: false });
  expect(ageOf(kept, kept - 2 * day)).toEqual({ days: undefined, old: true });
});

test.each([undefined, Number.NaN, 0, -5, Number.POSITIVE_INFINITY])(
  'a copy dated %s is old, and says that nobody knows how old',
  (date) => {
    const age = ageOf(date, kept);
    expect(age.old).toBe(true);
    expect(numberNote(age)).toBe('check: nobody knows how old this is');
  },
);

test('what stands beside a number', () => {
  expect(numberNote(ageOf(kept, kept + 40 * day))).toBe('check: last updated 40 days ago');
  expect(numberNote(ageOf(kept, kept + 30 * day))).toBeUndefined();
  expect([0, 1, 2].map(agoWords)).toEqual(['today', 'yesterday', '2 days ago']);
});
