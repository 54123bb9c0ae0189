import { at } from '../../../../shared/at';
import { type Example, keepPairs, learnOn, signsOf, startRegression } from '../regression';

/** Sign 0 is only in sort 0, sign 1 only in sort 1, sign 2 in both. */
const examples: Example[] = [
  { signs: [0, 2], values: [0.8, 0.6], wanted: [[0, 1]], share: 0.5 },
  { signs: [1, 2], values: [0.8, 0.6], wanted: [[1, 1]], share: 0.5 },
];
const schedule = { rounds: 60, pace: 0.25, restraint: 1e-5 };

const start = () => startRegression(examples, { signs: 3, sorts: 2 });
/** The weights by sign and sort, `0>1`. */
const weightsOf = (own: ReturnType<typeof start>) => {
  const signs = signsOf(own);
  return new Map([...own.weights].map((w, i) => [`${at(signs, i)}>${at(own.sorts, i)}`, w]));
};

test('a sign speaks for the sort it was seen in, and none speaks against one', () => {
  const weights = weightsOf(learnOn(start(), examples, schedule));
  expect([...weights.keys()]).toEqual(['0>0', '1>1', '2>0', '2>1']);
  expect(weights.get('0>0')).toBeGreaterThan(1);
  expect(weights.get('1>1')).toBeGreaterThan(1);
  const [one = NaN, other = NaN] = [weights.get('2>0'), weights.get('2>1')];
  expect(Math.abs(one - other)).toBeLessThan(0.1);
  expect(Math.min(...weights.values())).toBeGreaterThanOrEqual(0);
});

test('what an example is not of becomes less likely', () => {
  const third: Example = { signs: [], values: [], wanted: [[1, 1]], share: 1 };
  const { before } = learnOn(start(), [...examples, third], schedule);
  expect(at(before, 1)).toBeGreaterThan(at(before, 0) + 0.5);
});

test('what is not kept stays silent, and what is kept learns on', () => {
  const own = learnOn(start(), examples, { ...schedule, rounds: 5 });
  const few = keepPairs(own, (pair) => pair === 1);
  expect([...weightsOf(few)]).toEqual([['1>1', at(own.weights, 1)]]);
  const learned = weightsOf(learnOn(few, examples, schedule));
  expect([...learned.keys()]).toEqual(['1>1']);
  expect(learned.get('1>1')).toBeGreaterThan(at(own.weights, 1));
});

test('more restraint leaves less to say', () => {
  const strongest = (restraint: number) =>
    Math.max(...learnOn(start(), examples, { ...schedule, restraint }).weights);
  expect(strongest(0.1)).toBeLessThan(strongest(1e-5));
});
