import fc from 'fast-check';
import { type Block, paginate, paginateWithin } from '../paginate';

const block = (id: string, height: number, more: Partial<Block> = {}): Block => ({
  id,
  height,
  ...more,
});

test('a page is filled until the next block does not fit', () => {
  expect(paginate([block('a', 4), block('b', 4), block('c', 3)], 10)).toEqual([['a', 'b'], ['c']]);
});

test('a heading goes to the next page with what is under it', () => {
  expect(paginate([block('a', 6), block('h', 2, { withNext: true }), block('b', 3)], 10)).toEqual([
    ['a'],
    ['h', 'b'],
  ]);
});

test('a block that begins a page begins one, and one too tall has a page to itself', () => {
  expect(
    paginate(
      [block('a', 1), block('b', 1, { newPage: true }), block('tall', 20), block('c', 1)],
      10,
    ),
  ).toEqual([['a'], ['b'], ['tall'], ['c']]);
});

test('nothing makes no page', () => expect(paginate([], 10)).toEqual([]));

test('every block appears once and in order, no heading comes last, and no page is over-full by more than one run', () => {
  const blocks = fc
    .array(
      fc.record({
        height: fc.integer({ min: 1, max: 9 }),
        withNext: fc.boolean(),
        newPage: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    )
    .map((list) =>
      list.map((b, i): Block => ({ ...b, id: String(i), height: b.withNext ? 1 : b.height })),
    );
  fc.assert(
    fc.property(blocks, (list) => {
      const pages = paginate(list, 10);
      const byId = new Map(list.map((b) => [b.id, b]));
      expect(pages.flat()).toEqual(list.map(({ id }) => id));
      pages.slice(0, -1).forEach((page, i) => {
        const [last, next] = [byId.get(page.at(-1) ?? ''), byId.get(pages[i + 1]?.[0] ?? '')];
        if (!next?.newPage) expect(last?.withNext).not.toBe(true);
      });
      for (const page of pages) {
        const height = page.reduce((sum, id) => sum + (byId.get(id)?.height ?? 0), 0);
        const headings = page.slice(0, -1).every((id) => byId.get(id)?.withNext);
        expect(height <= 10 || headings).toBe(true);
      }
    }),
  );
});

const headed = [
  block('cover', 10),
  block('h1', 1, { withNext: true, newPage: true }),
  block('a', 6, { spare: 0 }),
  block('h2', 1, { withNext: true }),
  block('b', 6, { spare: 2 }),
  block('c', 6, { spare: 1 }),
];

test('what can be spared goes until the rest fits, the least wanted first, and no heading stays alone', () => {
  expect(paginateWithin(headed, 10, 4)).toEqual(paginate(headed, 10));
  expect(paginateWithin(headed, 10, 3)).toEqual([['cover'], ['h1', 'a'], ['h2', 'c']]);
  expect(paginateWithin(headed, 10, 2)).toEqual([['cover'], ['h1', 'a']]);
});

test('what cannot be spared is longer than asked', () => {
  expect(paginateWithin([block('a', 8), block('b', 8)], 10, 1)).toEqual([['a'], ['b']]);
});
