import fc from 'fast-check';
import { countNoticed, fewest, hideSmall } from '../noticed';

const shown = (counts: [read: number, asked: number][]) => {
  const { cells, total } = hideSmall(counts.map(([read, asked]) => ({ read, asked })));
  return { read: cells.map(({ read }) => read), total };
};

test('small counts are hidden, also those of who has not read it; that all have may be told', () => {
  expect(
    shown([
      [20, 30],
      [12, 12],
    ]),
  ).toEqual({ read: [20, 12], total: 32 });
  expect(shown([[4, 30]])).toEqual({ read: [undefined], total: undefined });
  expect(shown([[27, 30]])).toEqual({ read: [undefined], total: undefined });
  expect(shown([[0, 3]])).toEqual({ read: [undefined], total: undefined });
});

test('what a total would give away is hidden with another, or the total is', () => {
  // 33 less 20 less 10 would be 3.
  expect(
    shown([
      [3, 20],
      [20, 40],
      [10, 30],
    ]),
  ).toEqual({
    read: [undefined, 20, undefined],
    total: 33,
  });
  expect(
    shown([
      [3, 20],
      [20, 40],
    ]),
  ).toEqual({ read: [undefined, undefined], total: 23 });
  // Both are few, and eight between them are four and four.
  expect(
    shown([
      [4, 20],
      [4, 20],
      [20, 40],
    ]),
  ).toEqual({
    read: [undefined, undefined, undefined],
    total: 28,
  });
  // Where nobody was asked there is nothing to hide, and nothing to say.
  expect(
    shown([
      [0, 0],
      [20, 40],
    ]),
  ).toEqual({ read: [undefined, 20], total: 20 });
});

/** Every way in which hidden counts could be, for who sees what is shown and knows how many were asked. */
function* solve(
  asked: readonly number[],
  { read, total }: ReturnType<typeof shown>,
  at = 0,
  had: number[] = [],
): Generator<number[]> {
  if (at === asked.length) {
    if (total === undefined || had.reduce((sum, one) => sum + one, 0) === total) yield had;
    return;
  }
  const known = read[at];
  const choices = known === undefined ? [...Array((asked[at] ?? 0) + 1).keys()] : [known];
  for (const one of choices) yield* solve(asked, { read, total }, at + 1, [...had, one]);
}

test('nobody can work out a hidden count, whatever the counts are', () => {
  const count = fc
    .integer({ min: 0, max: 14 })
    .chain((asked) => fc.tuple(fc.integer({ min: 0, max: asked }), fc.constant(asked)));
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), (counts) => {
      const asked = counts.map(([, n]) => n);
      const told = shown(counts as [number, number][]);
      told.read.forEach((one, i) => {
        if (one !== undefined) {
          expect(one).toBeGreaterThanOrEqual(fewest);
          expect([0, fewest]).toContain(Math.min(fewest, (asked[i] ?? 0) - one));
        }
      });
      // Those whom nobody was asked among have nothing to hide.
      const hidden = told.read.flatMap((one, i) => (one === undefined && asked[i] ? [i] : []));
      const ways = [...solve(asked, told)];
      for (const i of hidden) expect(new Set(ways.map((way) => way[i])).size).toBeGreaterThan(1);
    }),
    { numRuns: 500 },
  );
});

test('a person counts once for a change, and as having read it where any sheet says so', () => {
  const sheet = (person: string, read: boolean) => ({
    item: 'a',
    setting: 'schools',
    person,
    read,
  });
  const five = ['p', 'q', 'r', 's', 't'].flatMap((person) => [
    sheet(person, true),
    sheet(person, false),
  ]);
  expect(countNoticed(five)).toEqual({
    settings: ['schools'],
    rows: [{ item: 'a', cells: [{ read: 5, asked: 5 }], total: 5 }],
  });
});
