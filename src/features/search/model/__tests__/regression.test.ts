import { at } from '../../../../shared/at';
import { type Example, learnOn, startRegression } from '../regression';

/** Sign 0 is only in sort 0, sign 1 only in sort 1, sign 2 in both. */
const examples: Example[] = [
  { signs: [0, 2], values: [0.8, 0.6], wanted: [[0, 1]], share: 0.5 },
  { signs: [1, 2], values: [0.8, 0.6], wanted: [[1, 1]], share: 0.5 },
];
const schedule = { rounds: 60, pace: 0.25, restraint: 1e-5 };

test('a sign speaks for the sort it was seen in, and none speaks against one', () => {
  const { weights } = learnOn(startRegression(3, 2), examples, schedule);
  expect(at(weights, 0)).toBeGreaterThan(1);
  expect(at(weights, 1)).toBe(0);
  expect(at(weights, 3)).toBeGreaterThan(1);
  expect(Math.abs(at(weights, 4) - at(weights, 5))).toBeLessThan(0.1);
  expect(Math.min(...weights)).toBe(0);
});

test('what is not kept stays silent', () => {
  const kept = Uint8Array.from([1, 0, 0, 0, 0, 0]);
  const { weights } = learnOn(startRegression(3, 2), examples, { ...schedule, kept });
  expect([...weights].filter((weight) => weight > 0)).toHaveLength(1);
});

test('more restraint leaves less to say', () => {
  const strongest = (restraint: number) =>
    Math.max(...learnOn(startRegression(3, 2), examples, { ...schedule, restraint }).weights);
  expect(strongest(0.1)).toBeLessThan(strongest(1e-5));
});
