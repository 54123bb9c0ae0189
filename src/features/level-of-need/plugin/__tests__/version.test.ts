import { formatProblem } from '../../../../shared/problems';
import { readRecord } from '../../../../shared/yaml/record';
import { versionSchema } from '../../model/schema';
import { checkVersion } from '../rules/version';

const level = (number: number, slug = `step-${number}`) => `
  - { number: ${number}, slug: ${slug}, name: Step ${number}, summary: s, consent: c, lead: l, assessment: a, timescale: t, next: n, refused: r }`;

/** The faults of a version with these levels, and an indicator at one of them. */
function faultsOf(levels: string, at: number): string[] {
  const { record, problems } = readRecord(
    versionSchema,
    'docs/indicators.yaml',
    `title: Steps
inForceFrom: null
note: A note.
levels:${levels}
domains:
  - { id: home, name: Home, summary: s, dimensions: [{ id: food, name: Food, summary: s }] }
themes: [{ id: neglect, name: Neglect }]
indicators:
  - { id: meals, level: ${at}, dimension: food, ages: [under-5], text: Eats }
`,
  );
  return [...problems, ...(record ? checkVersion(record) : [])].map(
    (problem) => formatProblem(problem).split('  ')[1] ?? '',
  );
}

const upTo = (count: number): string =>
  Array.from({ length: count }, (_, i) => level(i + 1)).join('');

test.each([2, 3, 4, 5, 6, 7])(
  'a document may have %i levels, and an indicator at its highest',
  (n) => expect(faultsOf(upTo(n), n)).toEqual([]),
);

test.each([
  ['one level', upTo(1), 1, 'levels: expected at least 2 in this list, found 1'],
  ['eight levels', upTo(8), 1, 'levels: expected at most 7, found a list'],
  [
    'a gap',
    level(1) + level(2) + level(4),
    1,
    'levels[2].number: level 4 is in the place of level 3',
  ],
  ['another order', level(2) + level(1), 1, 'levels[0].number: level 2 is in the place of level 1'],
  [
    'one number twice',
    level(1) + level(1, 'other'),
    1,
    'levels[1].number: level 1 is in the place of level 2',
  ],
  [
    'one page for two levels',
    level(1, 'same') + level(2, 'same'),
    1,
    'levels[1].slug: same is used twice. It is first used on line 5',
  ],
  [
    'an indicator above the highest',
    upTo(3),
    4,
    'indicators[0].level: this version has no level 4',
  ],
])('refused: %s', (_, levels, at, fault) => expect(faultsOf(levels, at)).toEqual([fault]));
