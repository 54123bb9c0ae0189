/** What an item says of a change, above all of a changed number. */
import type { ContactNow, StreamContext } from '../context';
import { contactItem } from '../contactItem';
import { filterItems, readFilter } from '../filter';
import { itemsOfHistory } from '../fromHistory';
import { byDate, type StreamItem } from '../item';
import { groupByMonth } from '../months';
import { keyOf, newKeys, readKeys, recentKeys } from '../seen';
import type { Fields, RecordKind, RecordStep } from '../step';

const mark = { status: 'published', label: 'From their own page', on: '2026-11-01' } as const;
const door: ContactNow = {
  id: 'door',
  name: 'Front door',
  path: '/contacts/door',
  agency: 'council',
  areas: ['here'],
  audiences: ['schools'],
  subjects: ['neglect'],
  mark,
  phones: [{ display: '0117 903 6444', href: 'tel:+441179036444' }],
};

const contextWith = (contact: ContactNow | undefined): StreamContext => ({
  contact: () => contact,
  page: (id) =>
    id === '/guidance/consent'
      ? {
          id,
          kind: 'guidance',
          title: 'Consent',
          path: id,
          audiences: ['schools'],
          agencies: [],
          subjects: [],
        }
      : undefined,
  resolve: (scheme, id) => ({ title: `${scheme} ${id}`, href: `/${scheme}#${id}` }),
  withdrawn: () => undefined,
  agencyName: (id) => id,
  idNow: (_, id) => id,
  readNumber: (number) => (number.includes('960') ? undefined : number),
  evidenceWords: (evidence) => {
    const { class: of } = (evidence ?? {}) as Record<string, string>;
    return of === undefined || of === 'sample' ? undefined : of;
  },
});

const step = (before?: Fields, after?: Fields, kind: RecordKind = 'contact'): RecordStep => ({
  kind,
  id: 'door',
  on: '2026-11-20',
  ...(before && { before }),
  ...(after && { after }),
});
const record = (number: string, more: Fields = {}): Fields => ({
  id: 'door',
  name: 'Front door',
  phones: [{ number }],
  evidence: { class: 'published' },
  ...more,
});
const sample = { name: 'Front door', evidence: { class: 'sample' } };
const [old, now, other] = ['0117 903 1111', '0117 903 6444', '0117 903 2222'];

describe('a changed number', () => {
  test('is shown beside the old one, each with how sure we are', () => {
    const item = contactItem(
      step(record(old, { evidence: { class: 'second-hand' } }), record(now)),
      contextWith(door),
    );
    expect(item?.act).toBe(
      'Use the new number. Cross out the old one in telephones, posters and plans.',
    );
    expect(item?.numbers).toEqual({
      old: [{ display: old }],
      oldMark: 'second-hand',
      now: [{ display: now, href: 'tel:+441179036444' }],
      nowMark: mark,
    });
  });

  test('that changed again since is not shown as new', () => {
    const item = contactItem(step(record(old), record(other)), contextWith(door));
    expect(item?.numbers?.now).toEqual([]);
    expect(JSON.stringify(item?.numbers)).not.toContain(other);
  });

  test('that came back is not shown as old', () => {
    const item = contactItem(step(record(now), record(other)), contextWith(door));
    expect(item?.numbers).toBeUndefined();
  });

  test('of a sample is shown on neither side', () => {
    const { mark: _, ...rest } = { ...door, phones: [], instead: 'the office' };
    for (const one of [step(record(old), sample), step(record(old), record(now))])
      expect(contactItem(one, contextWith(rest))?.numbers).toBeUndefined();
    expect(contactItem(step(record(old), sample), contextWith(rest))?.act).toBe(
      'We have no number for it any more. Cross out the one you have, and ring the office.',
    );
  });

  test('that nobody vouched for, or that reaches nobody, is not shown as the old one', () => {
    const { evidence: _, ...unsaid } = record(old);
    for (const before of [unsaid, record('01632 960 111')])
      expect(contactItem(step(before, record(now)), contextWith(door))?.numbers?.old).toEqual([]);
  });

  test('has an id by what it became, whatever the record is now', () => {
    const id = (of: ContactNow | undefined) =>
      contactItem(step(record(old), record(now)), contextWith(of))?.id;
    expect(id(door)).toBe('contact/door/2026-11-20/01179036444');
    expect(id({ ...door, phones: [] })).toBe(id(door));
    expect(id(undefined)).toBe(id(door));
  });
});

test('a review date, where it was checked and a slip in a sentence are not told', () => {
  const purpose = 'Takes calls about children of any age.';
  for (const change of [
    { review: { due: '2027-01-01' } },
    { citations: ['an-act'] },
    { purpose: 'Takes calls on children of any age.' },
  ])
    expect(
      contactItem(
        step(record(now, { purpose }), record(now, { purpose, ...change })),
        contextWith(door),
      ),
    ).toBeUndefined();
});

test('other hours are told, but not of a sample, which has none', () => {
  const change = step(record(now), record(now, { hours: { kind: 'always' } }));
  expect(contactItem(change, contextWith(door))?.act).toBe(
    'Check its opening hours before you ring.',
  );
  const { mark: _, ...rest } = door;
  expect(contactItem(change, contextWith(rest))).toBeUndefined();
});

test('a contact that is gone has no page and no number to ring', () => {
  const item = contactItem(step(record(old)), contextWith(undefined));
  expect(item).toMatchObject({ title: 'Front door', act: expect.stringContaining('not listed') });
  expect(item).not.toHaveProperty('path');
  expect(item).not.toHaveProperty('numbers');
});

describe('what a contact names, called otherwise by now', () => {
  const was = record(now, { serves: ['teachers', 'nurses'], areas: ['town'], outOfHours: 'desk' });
  const is = record(now, { serves: ['schools', 'nurses'], areas: ['city'], outOfHours: 'counter' });
  const today: Record<string, string> = {
    'audience teachers': 'schools',
    'area town': 'city',
    'contact desk': 'counter',
    'agency county': 'council',
  };
  const context = {
    ...contextWith(door),
    idNow: (kind: string, id: string) => today[`${kind} ${id}`] ?? id,
  };

  test('is no change of the contact, also where two are one by now', () => {
    expect(contactItem(step(was, is), contextWith(door))).toBeDefined();
    expect(contactItem(step(was, is), context)).toBeUndefined();
    const both = record(now, { ...was, serves: ['teachers', 'schools'] });
    expect(contactItem(step(both, { ...is, serves: ['schools'] }), context)).toBeUndefined();
    expect(contactItem(step(was, { ...is, serves: ['police'] }), context)).toBeDefined();
  });

  test('is a change where whom to ring instead was withdrawn', () => {
    const gone = {
      ...context,
      withdrawn: (address: string) => (address === '/contacts/desk' ? 'Withdrawn.' : undefined),
    };
    expect(contactItem(step(was, is), gone)?.act).toBe('Check who to ring when it is closed.');
  });

  test('is named as it is called now where the contact is gone', () => {
    const last = { ...was, agency: 'county' };
    expect(contactItem(step(last), { ...context, contact: () => undefined })).toMatchObject({
      audiences: ['schools', 'nurses'],
      areas: ['city'],
      agencies: ['council'],
    });
  });

  test('is the agency of a finding that was told before, under the same id', () => {
    const finding = step(undefined, { cycle: '2026', agency: 'county', text: 'T.' }, 'finding');
    expect(itemsOfHistory([finding], context)).toMatchObject([
      { id: 'findings/2026/county/2026-11-20', agencies: ['council'] },
    ]);
  });
});

const many = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const page = (text: string): Fields => ({ title: 'Consent', parts: [{ heading: 'Ask', text }] });

test.each([
  ['a part with other words', step(page('Ask.'), page(many), 'page'), 'Read again: “Ask”.'],
  ['a slip put right', step(page(`${many} too`), page(`${many} to`), 'page'), undefined],
  [
    'a new page',
    step(undefined, { ...page(''), description: 'How to ask.' }, 'page'),
    'New. How to ask.',
  ],
])('of a page: %s', (_, one, act) => {
  const [item] = itemsOfHistory([{ ...one, id: '/guidance/consent' }], contextWith(door));
  expect(item?.act).toBe(act);
});

test.each([
  [
    'replaced',
    { status: 'superseded', edition: '1', supersededBy: 'new-act' },
    'Do not rely on it any more. Use cite new-act.',
  ],
  ['another edition', { status: 'current', edition: '2' }, 'Use the edition “2”. It was “1”.'],
  ['only checked again', { status: 'current', edition: '1', checked: '2026-11-20' }, undefined],
])('of a law: %s', (_, after, act) => {
  const change = step({ status: 'current', edition: '1' }, after, 'law');
  expect(itemsOfHistory([change], contextWith(door))[0]?.act).toBe(act);
});

test('the words of a day are one item, and so are the findings on an agency', () => {
  const term = (id: string) => ({ ...step(undefined, { term: id, meaning: 'M.' }, 'term'), id });
  const finding = (id: string, agency: string) => ({
    ...step(undefined, { id, agency, cycle: '2026', text: 'T.' }, 'finding'),
    id,
  });
  const items = itemsOfHistory(
    [term('a'), term('b'), finding('x', 'police'), finding('y', 'police'), finding('z', 'council')],
    contextWith(door),
  );
  expect(items.map(({ act }) => act)).toEqual([
    'New: a and b.',
    '2 new findings.',
    '1 new finding.',
  ]);
});

const item = (id: string, date: string, more: Partial<StreamItem> = {}): StreamItem => ({
  id,
  date,
  kind: 'update',
  title: id,
  act: 'Act.',
  audiences: [],
  agencies: [],
  areas: [],
  subjects: [],
  ...more,
});

describe('a filter', () => {
  const names = {
    audiences: [{ id: 'schools', name: 'Schools' }],
    agencies: [{ id: 'council', name: 'Council' }],
    areas: [{ id: 'here', name: 'Here' }],
    subjects: [{ id: 'neglect', name: 'Neglect' }],
  };
  const items = [
    item('all', '2026-11-03'),
    item('schools', '2026-11-02', { audiences: ['schools'], agencies: ['council'] }),
    item('police', '2026-11-01', { audiences: ['police'], areas: ['there'], kind: 'contact' }),
  ];
  const ids = (choices: Parameters<typeof readFilter>[0]) =>
    filterItems(items, readFilter(choices, names).filter).map(({ id }) => id);

  test('keeps what is for everyone, but not what is about nobody', () => {
    expect(ids({ role: 'schools' })).toEqual(['all', 'schools']);
    expect(ids({ area: 'here' })).toEqual(['all', 'schools']);
    expect(ids({ agency: 'council' })).toEqual(['schools']);
    expect(ids({ kind: 'contact' })).toEqual(['police']);
    expect(ids({ from: '2026-11-02', to: '2026-11-02' })).toEqual(['schools']);
  });

  test('ignores what the site does not have, and names it', () => {
    const { filter, unknown } = readFilter({ role: 'x', kind: 'y', from: '2026-02-30' }, names);
    expect(filter).toEqual({});
    expect(unknown.map(({ value }) => value)).toEqual(['x', 'y', '2026-02-30']);
  });
});

test('items have one order, and months in it', () => {
  const items = [
    item('b', '2026-10-01'),
    item('c', '2026-11-01', { kind: 'contact' }),
    item('a', '2026-11-01'),
    item('d', '2026-11-01', { kind: 'brief' }),
  ];
  const sorted = [...items].sort(byDate);
  expect(sorted.map(({ id }) => id)).toEqual(['d', 'a', 'c', 'b']);
  expect([...items].reverse().sort(byDate)).toEqual(sorted);
  expect(groupByMonth(sorted).map(({ month, items: own }) => [month, own.length])).toEqual([
    ['2026-11', 3],
    ['2026-10', 1],
  ]);
});

describe('new since the last visit', () => {
  const items = [item('a', '2026-11-20'), item('b', '2026-11-19'), item('old', '2026-01-01')];

  test('is what was not seen, also where it arrives under an earlier date', () => {
    const seen = recentKeys([items[0] as StreamItem]);
    expect(newKeys(recentKeys(items), seen)).toEqual([keyOf('b')]);
  });

  test('is nothing on a first visit, and nothing after months of silence but the last weeks', () => {
    expect(newKeys(recentKeys(items), undefined)).toEqual([]);
    expect(newKeys(recentKeys(items), [])).toHaveLength(2);
  });

  test('is read from nothing but a list of keys', () => {
    expect(readKeys('["a"]')).toEqual(['a']);
    for (const text of [null, '', '{', '{"a":1}', '[1]', 'none'])
      expect(readKeys(text)).toBeUndefined();
  });
});
