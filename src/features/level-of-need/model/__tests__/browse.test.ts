import fc from 'fast-check';
import { applyFacets, facetKeys, prepareFacets } from '../facets';
import type { Indicator } from '../schema';
import { dimensionOrder, levelsShown, middlePair, unknownChoices } from '../view';

const indicator = (
  id: string,
  level: number,
  text: string,
  themes: string[] = [],
  dimension = 'basic-care',
): Indicator => ({
  id,
  level,
  dimension,
  text,
  ages: ['under-5', '5-to-10'],
  themes,
  replaces: [],
});
const all = [
  indicator('meals', 1, 'The child has regular meals', ['strengths']),
  indicator('neglected', 3, 'The child is often hungry or dirty', ['neglect']),
  indicator('cutting', 3, 'The young person harms themselves', ['wellbeing'], 'emotional'),
  indicator(
    'fgm',
    4,
    'A girl may be taken abroad for female genital mutilation',
    ['honour'],
    'identity',
  ),
];
const domains = new Map([
  ['basic-care', 'parenting'],
  ['emotional', 'child'],
  ['identity', 'child'],
]);
const prepared = prepareFacets(all, domains);

describe('facets', () => {
  test('choices narrow, and counts say what a further choice would leave', () => {
    const { matches, counts } = applyFacets(prepared, { level: '3' });
    expect(matches.map((i) => i.id)).toEqual(['neglected', 'cutting']);
    expect(counts.domain.get('child')).toBe(1);
    expect(counts.level.get('4')).toBe(1);
    expect(counts.theme.get('strengths')).toBeUndefined();
  });
  test('every count of every facet equals what choosing that value gives', () => {
    const values = {
      level: ['1', '3', '4', '9'],
      domain: ['child', 'parenting'],
      dimension: ['basic-care', 'emotional'],
      age: ['under-5', '11-to-15'],
      theme: ['neglect', 'strengths'],
    };
    const choice = (list: string[]) => fc.option(fc.constantFrom(...list), { nil: undefined });
    const choices = fc.record({
      level: choice(values.level),
      domain: choice(values.domain),
      dimension: choice(values.dimension),
      age: choice(values.age),
      theme: choice(values.theme),
    });
    fc.assert(
      fc.property(choices, (chosen) => {
        const { counts } = applyFacets(prepared, chosen);
        for (const key of facetKeys)
          for (const value of values[key])
            expect([key, value, counts[key].get(value) ?? 0]).toEqual([
              key,
              value,
              applyFacets(prepared, { ...chosen, [key]: value }).matches.length,
            ]);
      }),
    );
  });
  test('a count always equals what choosing it gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '1', '3', '4'),
        fc.constantFrom('', 'child', 'parenting'),
        fc.constantFrom('1', '3', '4'),
        (level, domain, next) => {
          const { counts } = applyFacets(prepared, { level, domain });
          expect(counts.level.get(next) ?? 0).toBe(
            applyFacets(prepared, { level: next, domain }).matches.length,
          );
        },
      ),
    );
  });
});

describe('the view', () => {
  const levels = [1, 2, 3, 4].map((number) => ({ number }));
  const shown = (choices: Parameters<typeof levelsShown>[0]) =>
    levelsShown(choices, levels).map(({ number }) => number);
  test('two beside each other, one chosen, or all', () => {
    expect([
      shown({ beside: '2-3' }),
      shown({ level: '3' }),
      shown({}),
      shown({ beside: '1-4' }),
      shown({ level: '9' }),
    ]).toEqual([[2, 3], [3], [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]]);
  });
  test.each([
    [4, [2, 3]],
    [5, [2, 3]],
    [3, [1, 2]],
    [2, [1, 2]],
    [6, [3, 4]],
  ])('of %i levels the two in the middle are asked about', (count, pair) => {
    expect(middlePair(Array.from({ length: count }, (_, i) => ({ number: i + 1 })))).toEqual(pair);
  });
  test('choices this version does not know are named with what was asked', () => {
    const version = {
      levels,
      domains: [{ id: 'child', dimensions: [{ id: 'health' }] }],
      themes: [{ id: 'neglect' }],
    };
    expect(
      unknownChoices(
        {
          level: '3',
          domain: 'child',
          dimension: 'health',
          age: 'under-5',
          theme: 'neglect',
          beside: '2-3',
        },
        version,
      ),
    ).toEqual([]);
    expect(unknownChoices({ level: '9', theme: 'weather', beside: '4-1' }, version)).toEqual([
      { name: 'level', value: '9' },
      { name: 'theme', value: 'weather' },
      { name: 'pair of levels', value: '4-1' },
    ]);
  });
  test('dimensions of the nearest lines come first, each once, and none is lost', () => {
    const version = {
      domains: [
        { dimensions: [{ id: 'health' }, { id: 'care' }] },
        { dimensions: [{ id: 'home' }] },
      ],
      indicators: [
        { id: 'a', dimension: 'health' },
        { id: 'b', dimension: 'home' },
        { id: 'c', dimension: 'home' },
      ],
    };
    expect(
      dimensionOrder(version, [{ id: 'c' }, { id: 'a' }, { id: 'b' }, { id: 'gone' }]),
    ).toEqual(['home', 'health', 'care']);
  });
});
