import type { Indicator } from '../schema';
import { reasonsBetween, type ReasonedVersion } from '../reasons';

const indicator = (id: string, reason?: string): Indicator => ({
  id,
  level: 1,
  dimension: 'x',
  text: 'one',
  ages: ['under-5'],
  themes: [],
  replaces: [],
  ...(reason && { reason }),
});
const version = (
  id: string,
  indicators: Indicator[],
  withdrawn: ReasonedVersion['data']['withdrawn'] = [],
): ReasonedVersion => ({ id, data: { indicators, withdrawn } });
/** The draft first, then newest to oldest. */
const versions = [
  version('next', [indicator('meals', 'Clearer words.')]),
  version(
    '2022',
    [indicator('meals', 'Moved after a review.')],
    [{ id: 'smoking', replacedBy: ['meals'], reason: 'Said elsewhere.' }],
  ),
  version('2019', [indicator('meals', 'Of 2019 itself.'), indicator('smoking')]),
];
const words = (from: string, to: string, id: string) =>
  reasonsBetween(versions, [from, to], id).map((r) => `${r.version}: ${r.reason}`);

test('between neighbours the newer says why; further apart all between do, in either direction', () => {
  expect(words('2019', '2022', 'meals')).toEqual(['2022: Moved after a review.']);
  expect(words('2019', 'next', 'meals')).toEqual([
    '2022: Moved after a review.',
    'next: Clearer words.',
  ]);
  expect(words('next', '2019', 'meals')).toEqual(words('2019', 'next', 'meals'));
});

test('a withdrawal in a version between is told with what replaced it', () => {
  expect(reasonsBetween(versions, ['2019', 'next'], 'smoking')).toEqual([
    { version: '2022', reason: 'Said elsewhere.', replacedBy: ['meals'] },
  ]);
});

test('a version beside itself, an unknown indicator and the first version’s own reasons say nothing', () => {
  expect([
    words('2019', '2019', 'meals'),
    words('2019', 'next', 'nobody'),
    words('2022', '2022', 'meals'),
  ]).toEqual([[], [], []]);
});
