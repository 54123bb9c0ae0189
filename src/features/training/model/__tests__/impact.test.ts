/** What returned questions show, against worked examples that others published and one worked out on paper. */
import fc from 'fast-check';
import { mean, standardDeviation } from 'simple-statistics';
import type { Sheet } from '../answers';
import { changeOf, measureImpact, type Pair, type Statement } from '../impact';

/**
 * Student (1908), “The probable error of a mean”, Biometrika 6, page 20: hours of sleep gained by ten people with each of
 * two drugs (the data of Cushny and Peebles 1905). He gives the mean of the differences as +1.58 and their standard
 * deviation as 1.17; R gives the interval of Student’s t as 0.70 to 2.46 (`t.test(extra ~ group, sleep, paired)`).
 */
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const sleep = first.map((hours, i): Pair => [hours, second[i] ?? NaN]);

test('the mean and the spread of paired differences are those Student published', () => {
  const change = changeOf(sleep);
  expect(change?.before).toBeCloseTo(0.75, 10);
  expect(change?.after).toBeCloseTo(2.33, 10);
  expect(change?.change).toBeCloseTo(1.58, 10);
  expect(standardDeviation(sleep.map(([a, b]) => b - a))).toBeCloseTo(1.17, 2);
  expect([change?.up, change?.same, change?.down]).toEqual([9, 1, 0]);
});

test('the interval lies within that of Student’s t, and is as wide as the standard error says', () => {
  const { low = NaN, high = NaN } = changeOf(sleep)?.interval ?? {};
  expect(low).toBeGreaterThan(0.7);
  expect(high).toBeLessThan(2.46);
  const width = (2 * 1.96 * 1.17) / Math.sqrt(10);
  expect((high - low) / width).toBeGreaterThan(0.9);
  expect((high - low) / width).toBeLessThan(1.1);
});

test('the interval of five people is that worked out on paper', () => {
  // Differences 0 0 1 1 1: a draw of five has k ones with chance C(5,k) 0.6^k 0.4^(5-k). k = 0: 0.010, up to 1: 0.087, so
  // 2.5 % lie at 1 of 5; k = 5: 0.078, so 97.5 % lie at 5 of 5.
  const change = changeOf([
    [1, 1],
    [2, 2],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  expect(change).toEqual({
    people: 5,
    before: 1.8,
    after: 2.4,
    change: 0.6,
    interval: { low: 0.2, high: 1 },
    up: 3,
    same: 2,
    down: 0,
  });
});

test('nothing is said of four people', () => {
  expect(changeOf(sleep.slice(0, 4))).toBeUndefined();
});

const step = fc.integer({ min: 1, max: 5 });
const pairs = fc.array(fc.tuple(step, step), { minLength: 5, maxLength: 40 });

test('the same answers give the same figures, and a turned scale the same turned round', () => {
  fc.assert(
    fc.property(pairs, (answers) => {
      const change = changeOf(answers);
      expect(changeOf(answers)).toEqual(change);
      const turned = changeOf(answers.map(([a, b]): Pair => [6 - a, 6 - b]));
      expect(turned?.change).toBeCloseTo(-(change?.change ?? NaN), 10);
      expect([turned?.up, turned?.down]).toEqual([change?.down, change?.up]);
    }),
    { numRuns: 30 },
  );
});

test('the mean lies in its interval, and the interval on the scale', () => {
  fc.assert(
    fc.property(pairs, (answers) => {
      const { change = NaN, interval } = changeOf(answers) ?? {};
      const differences = answers.map(([a, b]) => b - a);
      expect(change).toBeCloseTo(mean(differences), 10);
      expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...differences));
      expect(interval?.high).toBeLessThanOrEqual(Math.max(...differences));
    }),
    { numRuns: 30 },
  );
});

const statements: Statement[] = [
  { id: 'spot', kind: 'confidence', text: 'I can spot it.', asked: ['before', 'after', 'later'] },
  { id: 'write', kind: 'practice', text: 'I wrote it down.', asked: ['before', 'later'] },
];

const sheet = (i: number, when: Sheet['when'], values: Sheet['values'], more = {}): Sheet => ({
  course: 'signs',
  when,
  code: `c${i}`,
  setting: '',
  date: '',
  values,
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, i) => i);

test('only those who answered twice are compared, each with themselves, at the times a statement is asked', () => {
  const sheets = [
    ...people(8).map((i) => sheet(i, 'before', { spot: 2, write: 1 })),
    ...people(6).map((i) => sheet(i, 'after', { spot: 4 })),
    ...people(5).map((i) => sheet(i + 3, 'later', { spot: 3, write: 2 })),
    // Nobody asked this one before.
    sheet(20, 'later', { spot: 5, write: 5 }),
  ];
  const { courses, tooFew } = measureImpact(sheets, statements);
  expect(tooFew).toEqual([]);
  expect(courses[0]).toMatchObject({ people: 9, answered: { before: 8, after: 6, later: 6 } });
  expect(
    courses[0]?.compared.map(({ statement, to, change }) => [
      statement.id,
      to,
      change?.people,
      change?.change,
    ]),
  ).toEqual([
    ['spot', 'after', 6, 2],
    ['spot', 'later', 5, 1],
    ['write', 'later', 5, 1],
  ]);
});

test('a small setting is hidden, and so is the one by which it could be told', () => {
  const sheets = people(20).flatMap((i) => {
    const setting = { 0: 'police', 1: 'schools', 2: 'schools' }[Math.floor(i / 3)] ?? 'health';
    return [
      sheet(i, 'before', { spot: 2 }, { setting }),
      sheet(i, 'after', { spot: 3 }, { setting }),
    ];
  });
  const [impact] = measureImpact(sheets, statements).courses;
  expect(impact?.settings.map(({ setting, change }) => [setting, change?.people])).toEqual([
    ['health', 11],
    ['police', undefined],
    ['schools', undefined],
  ]);
});

test('a course that four people answered about has no figures at all', () => {
  const sheets = people(4).map((i) => sheet(i, 'before', { spot: 2 }));
  expect(measureImpact(sheets, statements)).toEqual({ courses: [], tooFew: ['signs'] });
});
