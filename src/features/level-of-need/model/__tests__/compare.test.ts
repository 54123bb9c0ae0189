import fc from 'fast-check';
import { compareVersions, summarise } from '../compare';
import { inForceOn } from '../inForce';
import type { Indicator } from '../schema';
import { changesToRead, diffWords, shareChanged } from '../wordDiff';

const indicator = (id: string, level: number, dimension: string, text: string): Indicator => ({
  id,
  level,
  dimension,
  text,
  ages: ['under-5'],
  themes: [],
  replaces: [],
});

const indicators = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghij'),
      level: fc.integer({ min: 1, max: 4 }),
      dimension: fc.constantFrom('x', 'y'),
      text: fc.constantFrom('one', 'two', 'three'),
    }),
    { selector: (i) => i.id, maxLength: 10 },
  )
  .map((list) => list.map((i) => indicator(i.id, i.level, i.dimension, i.text)));

test('added, withdrawn, changed and unchanged partition the ids of both versions', () => {
  fc.assert(
    fc.property(indicators, indicators, (a, b) => {
      const result = compareVersions(
        { id: '1', data: { indicators: a } },
        { id: '2', data: { indicators: b } },
      );
      const all = [
        ...result.added,
        ...result.withdrawn,
        ...result.changed.map((c) => c.id),
        ...result.unchanged,
      ];
      expect(all.sort()).toEqual([...new Set([...a, ...b].map((i) => i.id))].sort());
      for (const { id, ...rest } of result.changed)
        expect({ id, kinds: Object.keys(rest).length }).toEqual({ id, kinds: expect.any(Number) });
      for (const change of result.changed) {
        const [was, is] = [a.find((i) => i.id === change.id), b.find((i) => i.id === change.id)];
        expect([change.level, change.dimension, change.text]).toEqual(
          (['level', 'dimension', 'text'] as const).map((field) =>
            was?.[field] === is?.[field] ? undefined : [was?.[field], is?.[field]],
          ),
        );
        expect(Object.keys(change).length).toBeGreaterThan(1);
      }
    }),
  );
});

test('a version compared with itself is all unchanged; the other way round swaps added and withdrawn', () => {
  fc.assert(
    fc.property(indicators, indicators, (a, b) => {
      const [one, two] = [
        { id: '1', data: { indicators: a } },
        { id: '2', data: { indicators: b } },
      ];
      expect(compareVersions(one, one)).toEqual({
        from: '1',
        to: '1',
        added: [],
        withdrawn: [],
        changed: [],
        unchanged: a.map((i) => i.id),
      });
      expect(new Set(compareVersions(one, two).added)).toEqual(
        new Set(compareVersions(two, one).withdrawn),
      );
    }),
  );
});

test('a sentence for each kind of change that occurred', () => {
  const from = {
    id: '1',
    data: {
      indicators: [
        indicator('a', 1, 'x', 'one'),
        indicator('b', 1, 'x', 'one'),
        indicator('c', 1, 'x', 'one'),
      ],
    },
  };
  const to = {
    id: '2',
    data: {
      indicators: [
        indicator('a', 2, 'y', 'two'),
        indicator('c', 1, 'x', 'one'),
        indicator('d', 1, 'x', 'one'),
      ],
    },
  };
  expect(summarise(compareVersions(from, to))).toEqual([
    '1 indicator is new.',
    '1 indicator was withdrawn.',
    '1 indicator moved to another level.',
    '1 indicator moved to another dimension.',
    '1 indicator was reworded.',
    '1 indicator is unchanged.',
  ]);
});

test.each([
  ['word runs', diffWords],
  ['changes to read', changesToRead],
])('%s give back both texts', (_, compared) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('some', 'most', 'health', 'appointments'), { maxLength: 8 }),
      fc.array(fc.constantFrom('some', 'most', 'health', 'kept'), { maxLength: 8 }),
      (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const runs = compared(before, after);
        expect(
          runs
            .filter((r) => r.kind !== 'new')
            .map((r) => r.text)
            .join(''),
        ).toBe(before);
        expect(
          runs
            .filter((r) => r.kind !== 'gone')
            .map((r) => r.text)
            .join(''),
        ).toBe(after);
      },
    ),
  );
});

test('a sentence that was written anew is one change, and a word that changed is one word', () => {
  expect(
    changesToRead(
      'Use a shared plan so that they cope.',
      'Ask one person for the plan so that they cope.',
    ),
  ).toEqual([
    { kind: 'gone', text: 'Use a shared ' },
    { kind: 'new', text: 'Ask one person for the ' },
    { kind: 'same', text: 'plan so that they cope.' },
  ]);
  expect(
    changesToRead('misses some health appointments', 'misses most health appointments'),
  ).toEqual([
    { kind: 'same', text: 'misses ' },
    { kind: 'gone', text: 'some' },
    { kind: 'new', text: 'most' },
    { kind: 'same', text: ' health appointments' },
  ]);
});

test('the share of words that changed', () => {
  expect(shareChanged('misses some appointments', 'misses some appointments')).toBe(0);
  expect(shareChanged('one two three', 'four five six')).toBe(1);
  expect(shareChanged('misses some appointments', 'misses most appointments')).toBeCloseTo(1 / 3);
});

test('the version in force on a day, on its borders too; example text never was', () => {
  const adopted = { on: '2019-01-01', by: 'a group' };
  const versions = [
    { id: 'next', status: 'draft' as const, adopted: null, inForceFrom: null, inForceUntil: null },
    {
      id: '2022',
      status: 'current' as const,
      adopted,
      inForceFrom: '2022-04-01',
      inForceUntil: null,
    },
    {
      id: '2019',
      status: 'superseded' as const,
      adopted,
      inForceFrom: '2019-04-01',
      inForceUntil: '2022-03-31',
    },
  ];
  const on = (date: string) => inForceOn(versions, date)?.id;
  expect(['2019-03-31', '2019-04-01', '2022-03-31', '2022-04-01', '2031-01-01'].map(on)).toEqual([
    undefined,
    '2019',
    '2019',
    '2022',
    '2022',
  ]);
  const examples = versions.map((version) => ({ ...version, adopted: null }));
  expect(['2021-05-12', '2022-04-01'].map((day) => inForceOn(examples, day))).toEqual([
    undefined,
    undefined,
  ]);
});
