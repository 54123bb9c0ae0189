/** The figures against examples that others have published. */
import fc from 'fast-check';
import { alpha, intervalDistance, nominalDistance, ordinalDistance } from '../alpha';
import { bootstrap, seededRandom } from '../../../../../shared/bootstrap';
import { linearWeight, sameWeight, squaredWeight, weightedKappa } from '../kappa';
import { differenceOf, wilson } from '../proportions';

/** Krippendorff (2011), section C and D: four observers, twelve units, 0 where nothing was said. */
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
];
const units = Array.from({ length: 12 }, (_, unit) =>
  [1, 2, 3, 4, 5].map((value) => observers.filter((one) => one[unit] === value).length),
);

test.each([
  ['nominal', nominalDistance, 0.743],
  ['ordinal', ordinalDistance, 0.815],
  ['interval', intervalDistance, 0.849],
])('alpha of Krippendorff’s own example, %s', (_, distance, published) => {
  expect(alpha(units, distance)).toBeCloseTo(published, 3);
});

test('alpha says nothing where there is nothing to say', () => {
  expect(alpha([], ordinalDistance)).toBeUndefined();
  expect(alpha([[1, 0]], ordinalDistance)).toBeUndefined();
  expect(
    alpha(
      [
        [5, 0],
        [3, 0],
      ],
      ordinalDistance,
    ),
  ).toBeUndefined();
});

test('alpha is 1 where all agree on each unit and not below where one does not', () => {
  expect(
    alpha(
      [
        [4, 0],
        [0, 4],
      ],
      ordinalDistance,
    ),
  ).toBe(1);
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 9 }),
      (counts) => {
        const figure = alpha(counts, ordinalDistance);
        expect(figure === undefined || (figure <= 1 && figure >= -1)).toBe(true);
      },
    ),
  );
});

/** Cohen (1968), table 1: shares of two diagnosticians over three disorders, with his weights. */
const diagnoses = [
  [0.44, 0.07, 0.09],
  [0.05, 0.2, 0.05],
  [0.01, 0.03, 0.06],
];
const hisWeights = [
  [0, 1, 3],
  [1, 0, 6],
  [3, 6, 0],
];

test('kappa and weighted kappa of Cohen’s own example', () => {
  expect(weightedKappa(diagnoses, sameWeight)).toBeCloseTo(0.492, 3);
  expect(weightedKappa(diagnoses, (i, j) => hisWeights[i]?.[j] ?? 0)).toBeCloseTo(0.348, 3);
});

test('linear weights: the answers of 91 couples in Agresti (1990), as the R package vcd has them', () => {
  const couples = [
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ];
  expect(weightedKappa(couples, sameWeight)).toBeCloseTo(0.1293, 4);
  expect(weightedKappa(couples, linearWeight)).toBeCloseTo(0.2374, 4);
});

test('squared weights, worked by hand', () => {
  // Observed 2·1 + 1·4 = 6. Expected of rows 5, 4, 3 and columns 5, 4, 3 of 12:
  // (5·4 + 4·5 + 4·3 + 3·4)/12 + 4·(5·3 + 3·5)/12 = 64/12 + 120/12 = 184/12. 1 − 6·12/184 = 112/184.
  const table = [
    [4, 0, 1],
    [1, 3, 0],
    [0, 1, 2],
  ];
  expect(weightedKappa(table, squaredWeight)).toBeCloseTo(112 / 184, 12);
  expect(weightedKappa([[0]], squaredWeight)).toBeUndefined();
  expect(
    weightedKappa(
      [
        [5, 0],
        [0, 0],
      ],
      squaredWeight,
    ),
  ).toBeUndefined();
});

test('with two levels every weight gives the same', () => {
  const table = [
    [20, 5],
    [10, 15],
  ];
  expect(weightedKappa(table, sameWeight)).toBeCloseTo(0.4, 12);
  expect(weightedKappa(table, squaredWeight)).toBeCloseTo(0.4, 12);
});

test('the difference of two shares: 56 of 70 and 48 of 80, Newcombe (1998), table II', () => {
  const { difference, low, high } = differenceOf(
    { count: 56, total: 70 },
    { count: 48, total: 80 },
  );
  expect(difference).toBeCloseTo(0.2, 12);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test('the interval of a share: 81 of 263, Newcombe (1998), table I', () => {
  const { low, high } = wilson({ count: 81, total: 263 });
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test('the same seed gives the same interval, and it is around the figure', () => {
  const mean = (drawn: readonly number[]) => drawn.reduce((a, b) => a + b, 0) / drawn.length;
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
  const interval = bootstrap(numbers, mean);
  expect(interval).toEqual(bootstrap(numbers, mean));
  expect(interval?.low).toBeLessThan(4.5);
  expect(interval?.high).toBeGreaterThan(4.5);
  expect(bootstrap([1, 2, 3, 4], mean)).toBeUndefined();
  expect(bootstrap(numbers, () => undefined)).toBeUndefined();
});

test('numbers by chance are between 0 and 1 and spread', () => {
  const random = seededRandom(7);
  const drawn = Array.from({ length: 1000 }, random);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(Math.abs(drawn.reduce((a, b) => a + b, 0) / 1000 - 0.5)).toBeLessThan(0.05);
});
