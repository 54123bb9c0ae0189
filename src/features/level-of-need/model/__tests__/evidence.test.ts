import fc from 'fast-check';
import {
  annotate,
  bringForward,
  countWords,
  emptyList,
  groupItems,
  judgement,
  readList,
  type Tickable,
  toggle,
  toJson,
  toText,
} from '../evidence';

const tick = (id: string, level: number, domain = 'Parenting capacity'): Tickable => ({
  id,
  level,
  domain,
  dimension: 'Basic care',
  text: `Text of ${id}`,
});
const cover = {
  title: 'Level of Need',
  date: '24 November 2026',
  siteUrl: 'https://portal.example',
  notice: '',
  standing: 'Illustrative.',
};
const list = annotate(
  [tick('a', 2), tick('b', 3), tick('c', 3, 'Child')].reduce(
    (all, t) => toggle(all, t, '2022'),
    emptyList('2022'),
  ),
  'b',
  'seen twice',
);

test('ticking and unticking', () => {
  expect(toggle(list, tick('a', 2), '2022').items.map((i) => i.id)).toEqual(['b', 'c']);
  expect(countWords(list.items)).toBe('2 at level 3 · 1 at level 2');
  expect(groupItems(list.items).map((g) => [g.level, g.domains.map((d) => d.domain)])).toEqual([
    [3, ['Parenting capacity', 'Child']],
    [2, ['Parenting capacity']],
  ]);
});

test('a list survives storing; whatever else is stored is told from a list', () => {
  expect(readList(JSON.stringify(list))).toEqual(list);
  for (const broken of [
    '',
    'null',
    '{}',
    '[]',
    '{"version":"2022","items":[{}]}',
    '{"version":2022,"items":[]}',
    '{"version":"2022","items":[{"id":"a","level":9,"domain":"","dimension":"","text":"","note":""}]}',
  ])
    expect(readList(broken)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (stored) => {
      expect(() => readList(stored)).not.toThrow();
    }),
  );
});

test('bringing a list forward keeps notes, takes the newer words and levels, and names what is gone', () => {
  const { list: newer, gone } = bringForward(list, '2026', [
    { ...tick('b', 4), text: 'New words' },
    tick('c', 3, 'Child'),
  ]);
  expect(newer).toEqual({
    version: '2026',
    items: [
      { ...tick('b', 4), text: 'New words', note: 'seen twice' },
      { ...tick('c', 3, 'Child'), note: '' },
    ],
  });
  expect(gone.map((i) => i.id)).toEqual(['a']);
});

test('text and JSON carry version, date, ids, links and the word on judgement', () => {
  const text = toText(list, cover);
  for (const part of [
    'version 2022',
    '24 November 2026',
    '[b]',
    'https://portal.example/i/b',
    'Note: seen twice',
    judgement,
    'Illustrative.',
  ])
    expect(text).toContain(part);
  const json = JSON.parse(toJson(list, cover));
  expect(json.items[1]).toEqual({
    ...tick('b', 3),
    note: 'seen twice',
    link: 'https://portal.example/i/b',
  });
});

test('a list of example text begins with the word on it, as text and as JSON; one of an adopted version has none', () => {
  const notice = 'Example text, not the partnership’s document. Do not quote.';
  const example = { ...cover, notice };
  expect(toText(list, example).split('\n')[0]).toBe(notice);
  expect(Object.entries(JSON.parse(toJson(list, example)))[0]).toEqual(['notice', notice]);
  expect(toText(list, cover)).toMatch(/^Level of Need/);
  expect(toJson(list, cover)).not.toContain('notice');
});
