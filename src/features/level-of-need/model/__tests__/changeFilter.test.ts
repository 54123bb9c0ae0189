import fc from 'fast-check';
import { changeKinds, listChanges } from '../changeFilter';
import { compareVersions } from '../compare';
import type { Indicator } from '../schema';

const domains = [
  { id: 'child', dimensions: [{ id: 'x' }] },
  { id: 'family', dimensions: [{ id: 'y' }] },
];
const indicators = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      level: fc.integer({ min: 1, max: 4 }),
      dimension: fc.constantFrom('x', 'y'),
      text: fc.constantFrom('one', 'two'),
    }),
    { selector: (i) => i.id, maxLength: 8 },
  )
  .map((list): Indicator[] =>
    list.map((i) => ({ ...i, ages: ['under-5'], themes: [], replaces: [] })),
  );

test('with no filter every changed id is listed under at least one kind; a filter only leaves changes that touch it', () => {
  fc.assert(
    fc.property(
      indicators,
      indicators,
      fc.constantFrom('1', '2', '3', '4'),
      fc.constantFrom('child', 'family'),
      (a, b, level, domain) => {
        const sides = [
          { domains, indicators: a },
          { domains, indicators: b },
        ] as const;
        const comparison = compareVersions(
          { id: '1', data: { indicators: a } },
          { id: '2', data: { indicators: b } },
        );
        const all = changeKinds.flatMap(({ id }) =>
          listChanges(id, comparison, sides, {}).map((change) => change.id),
        );
        expect([...new Set(all)].sort()).toEqual(
          [
            ...comparison.added,
            ...comparison.withdrawn,
            ...comparison.changed.map((c) => c.id),
          ].sort(),
        );
        const touched = changeKinds.flatMap(({ id }) =>
          listChanges(id, comparison, sides, { level, domain }),
        );
        for (const { before, after } of touched) {
          expect([before?.level, after?.level].map(String)).toContain(level);
          expect(
            [before, after].map(
              (i) => domains.find((d) => d.dimensions.some((x) => x.id === i?.dimension))?.id,
            ),
          ).toContain(domain);
        }
        expect(touched.every(({ id }) => all.includes(id))).toBe(true);
      },
    ),
  );
});
