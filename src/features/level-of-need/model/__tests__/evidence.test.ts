import fc from 'fast-check';
import {
  annotate,
  bringForward,
  countWords,
  describeSetAside,
  emptyList,
  groupItems,
  judgement,
  notKnown,
  readKept,
  type Tickable,
  toggle,
  toJson,
  toText,
  writeKept,
} from '../evidence';
import { attacks } from '../../../../../tests/support/attacks';

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
  levelNames: { 2: 'Early help', 3: 'Targeted' },
  domains: ['Parenting capacity', 'Child', 'Family'],
  referral: { to: 'Front door', haveReady: ['The child’s name.', 'What you saw.'] },
  next: {
    level: 3,
    words: 'Talk to the family.',
    contacts: [
      {
        name: 'Front door',
        ways: ['01632 960 101 (not confirmed)', '01632 960 102 (other number seen, not confirmed)'],
        hours: 'Monday to Friday, 8am to 6pm.',
        page: 'https://portal.example/contacts/front-door',
      },
      { name: 'Nurse', ways: [], page: 'https://portal.example/contacts/nurse' },
    ],
  },
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

test('a list survives storing', () => {
  expect(readKept(writeKept({ list, setAside: [] }) ?? '')).toEqual({ list, setAside: [] });
  expect(writeKept({ list: emptyList('2022'), setAside: [] })).toBeUndefined();
});

test('one damaged item is set aside and the rest is kept, today and after the next change', () => {
  const [a, b, c] = list.items;
  const damaged = { ...b, level: 'three' };
  const stored = JSON.stringify({ version: '2022', items: [a, damaged, null, c] });
  const kept = readKept(stored);
  expect(kept.list).toEqual({ version: '2022', items: [a, c] });
  expect(kept.setAside).toEqual([damaged, null]);
  const later = readKept(
    writeKept({ ...kept, list: toggle(kept.list, tick('d', 4), '2022') }) ?? '',
  );
  expect(later.list.items.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(later.setAside).toEqual([damaged, null]);
  expect(kept.setAside.map(describeSetAside)).toEqual(['Text of b. Note: seen twice', 'null']);
});

test.each(['', 'null', '{}', '[]', '{"broken":', '{"version":2022,"items":[]}', '"a text"'])(
  'what is no list is set aside whole: %s',
  (broken) => {
    const { list: read, setAside } = readKept(broken);
    expect(read).toEqual(emptyList(''));
    expect(setAside).toHaveLength(1);
  },
);

test.each([[{ level: 9 }], [{ level: '3' }], [{ note: undefined }], [{ text: 7 }], [{ id: null }]])(
  'an item with %j is damaged',
  (change) => {
    const { list: read, setAside } = readKept(
      JSON.stringify({ version: '2022', items: [list.items[0], { ...list.items[1], ...change }] }),
    );
    expect([read.items.length, setAside.length]).toEqual([1, 1]);
  },
);

test('whatever is stored, nothing throws and every item is on the list or set aside', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const kept = readKept(stored);
      kept.setAside.forEach((item) => expect(describeSetAside(item)).not.toBe(undefined));
      expect(readKept(writeKept(kept) ?? '""').setAside).toHaveLength(
        Math.max(1, kept.setAside.length),
      );
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...list.items))), (items) => {
      const kept = readKept(JSON.stringify({ version: '2022', items }));
      expect(kept.list.items.length + kept.setAside.length).toBe(items.length);
    }),
  );
});

test('a pasted note keeps its lines and loses what no file may carry', () => {
  expect(annotate(list, 'a', 'one\u000Btwo\u0000\uD800').items[0]?.note).toBe('one\ntwo');
  const stored = JSON.stringify({
    version: '2022',
    items: [{ ...list.items[0], note: 'x\u000By' }],
  });
  expect(readKept(stored).list.items[0]?.note).toBe('x\ny');
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

test('the text carries version, date, names of levels, links, numbers with their marks and the word on judgement', () => {
  expect(toText(list, cover)).toMatchInlineSnapshot(`
    "Level of Need (version 2022), 24 November 2026
    Illustrative.
    2 at level 3 · 1 at level 2
    This list shows what was seen. It does not decide a level: that is a judgement for you and the people you work with.

    HAVE READY
    Front door will ask for this. This site asks nothing about the child, so none of it is filled in here. Write “not known” where you do not know.
    - The child’s name.
    - What you saw.

    LEVEL 3: TARGETED
    Parenting capacity:
    - Text of b
      Note: seen twice
      https://portal.example/i/b
    Child:
    - Text of c
      https://portal.example/i/c

    LEVEL 2: EARLY HELP
    Parenting capacity:
    - Text of a
      https://portal.example/i/a

    NEXT STEP AT LEVEL 3, THE HIGHEST TICKED
    Talk to the family.

    Who to contact:
    - Front door: 01632 960 101 (not confirmed) · 01632 960 102 (other number seen, not confirmed) · Monday to Friday, 8am to 6pm.
    - Nurse: https://portal.example/contacts/nurse

    NOT KNOWN HERE
    - When it was seen, by whom and how often: no note on 2 of 3 lines.
    - Nothing is ticked under Family. That does not mean that all is well there.
    - The form and the address for a written referral: nobody has given them to this site. Ask Front door when you ring."
  `);
  expect(toText(list, cover)).toContain(judgement);
  const draft = toText({ ...list, version: 'next' }, cover);
  expect(draft.split('\n')[0]).toBe('Level of Need (draft), 24 November 2026');
});

test('what is not known is said as such: no note, nothing ticked, no form; what is known is not', () => {
  const noted = list.items.reduce((all, { id }) => annotate(all, id, 'seen'), list);
  expect(notKnown(noted, { domains: ['Parenting capacity', 'Child'] })).toEqual([]);
  const form = 'https://door.example/form';
  const inWriting = { ...cover, referral: { ...cover.referral, inWriting: form } };
  expect(notKnown(noted, inWriting).join()).not.toContain('form');
  expect(toText(noted, inWriting)).toContain(`The written referral goes here: ${form}`);
  const { referral: _, ...withoutReferral } = cover;
  const bare = toText(noted, { ...withoutReferral, domains: ['Child'] });
  for (const heading of ['HAVE READY', 'NOT KNOWN HERE']) expect(bare).not.toContain(heading);
});

test('the JSON carries the link of each line and who to ring', () => {
  const json = JSON.parse(toJson(list, cover));
  expect(json.items[1]).toEqual({
    ...tick('b', 3),
    note: 'seen twice',
    link: 'https://portal.example/i/b',
  });
  expect(json.haveReady).toEqual(cover.referral.haveReady);
  expect(json.notKnown).toEqual(notKnown(list, cover));
  expect(json.next.contacts[0].ways).toEqual(cover.next.contacts[0]?.ways);
});

test('a list of example text begins with the word on it, as text and as JSON; one of an adopted version has none', () => {
  const notice = 'Example text, not the partnership’s document. Do not quote.';
  const example = { ...cover, notice };
  expect(toText(list, example).split('\n')[0]).toBe(notice);
  expect(Object.entries(JSON.parse(toJson(list, example)))[0]).toEqual(['notice', notice]);
  expect(toText(list, cover)).toMatch(/^Level of Need/);
  expect(toJson(list, cover)).not.toContain('notice');
});

test('whatever a device kept: nothing of it is lost, and nothing in it is more than text', () => {
  const kept = [
    ...attacks,
    'a'.repeat(6000),
    ...[
      'null',
      '0',
      '[]',
      '{}',
      '{"items":',
      '{"version":1,"items":{}}',
      '{"__proto__":{"items":1}}',
    ],
    JSON.stringify({
      version: '__proto__',
      items: [null, 1, { id: {} }, ...attacks.map((text) => ({ id: text, level: text, text }))],
      setAside: attacks,
    }),
  ];
  for (const stored of kept) {
    const { list, setAside } = readKept(stored);
    expect(list.items).toEqual([]);
    expect(setAside.length).toBeGreaterThan(0);
    for (const item of setAside) expect(describeSetAside(item).length).toBeLessThan(700);
    expect(readKept(writeKept({ list, setAside }) ?? '').setAside).toEqual(setAside);
  }
  expect(Object.hasOwn(Object.prototype, 'items')).toBe(false);
});
