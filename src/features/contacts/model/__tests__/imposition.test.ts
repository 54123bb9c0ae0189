import fc from 'fast-check';
import { imposePages, listPlaces, paddedCount, type Side } from '../imposition';

const counts = fc.integer({ min: 1, max: 200 });
const rows = ([upperLeft, upperRight, lowerLeft, lowerRight]: Side) =>
  [
    [upperLeft, upperRight],
    [lowerLeft, lowerRight],
  ] as const;

test('eight pages are on one sheet: the cover outside, pages two and seven behind it', () => {
  expect(imposePages(8)).toEqual([{ front: [8, 1, 6, 3], back: [2, 7, 4, 5] }]);
});

test('twelve pages: the half sheet that is over lies innermost, and is empty beside it', () => {
  const none = undefined;
  expect(imposePages(12)).toEqual([
    { front: [12, 1, 8, 5], back: [2, 11, 6, 7] },
    { front: [10, 3, none, none], back: [4, 9, none, none] },
  ]);
});

test('no pages, no sheets; a count that is none is refused', () => {
  expect(imposePages(0)).toEqual([]);
  expect(() => imposePages(-4)).toThrow(RangeError);
  expect(() => imposePages(2.5)).toThrow(RangeError);
});

test('every page appears once, whatever their number', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const pages = listPlaces(imposePages(count))
        .flatMap((page) => page ?? [])
        .sort((a, b) => a - b);
      expect(pages).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      expect(listPlaces(imposePages(count)).length).toBe(Math.ceil(paddedCount(count) / 8) * 8);
    }),
  );
});

/** Cuts, stacks and folds as the instructions say; gives the pages in the order in which a reader turns them. */
function fold(count: number): (number | undefined)[] {
  const sheets = imposePages(count);
  const half = (row: 0 | 1) =>
    sheets.map(({ front, back }) => ({ outside: rows(front)[row], inside: rows(back)[row] }));
  const leaves = [...half(0), ...half(1)].filter(({ outside, inside }) =>
    [...outside, ...inside].some((page) => page !== undefined),
  );
  const [before, after] = [
    leaves.flatMap(({ outside, inside }) => [outside[1], inside[0]]),
    leaves
      .map(({ outside, inside }) => [inside[1], outside[0]])
      .reverse()
      .flat(),
  ];
  return [...before, ...after];
}

test('cut, stacked and folded, the pages follow one another, those that face each other among them', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const read = fold(count);
      expect(read.length).toBe(paddedCount(count));
      expect(read).toEqual(
        Array.from({ length: paddedCount(count) }, (_, i) => (i < count ? i + 1 : undefined)),
      );
    }),
  );
});

test('what is printed behind a page is the page that follows or goes before it', () => {
  fc.assert(
    fc.property(counts, (count) => {
      // Turned on the long edge, left lies behind right.
      const behind = ([a, b, c, d]: Side): Side => [b, a, d, c];
      for (const { front, back } of imposePages(count)) {
        behind(back).forEach((page, i) => {
          const facing = front[i];
          if (page !== undefined && facing !== undefined)
            expect(Math.ceil(page / 2)).toBe(Math.ceil(facing / 2));
        });
      }
    }),
  );
});
