/** What moved keeps the ids it was told under; what was withdrawn is told with its reason. */
import { addLeft } from '../../../moved/model/left';
import type { Left } from '../../../moved/model/schema';
import { contactItem } from '../contactItem';
import type { StreamContext } from '../context';
import { firstAddresses, firstIds, withdrawnItems } from '../moved';
import { pageItem } from '../pageItem';
import type { RecordStep } from '../step';

const on = '2026-11-28';
const moved: Left[] = [
  { from: '/briefs/old', to: '/briefs/newest', on },
  { from: '/briefs/middle', to: '/briefs/newest', on },
  { from: '/guidance/asking', to: '/guidance/consent', on },
  {
    from: '/contacts/helpline',
    to: '/contacts/line',
    on,
  },
  {
    from: '/references#an-act',
    to: '/references#the-act',
    on,
  },
];

const withdrawn = { title: 'Old words', by: 'The team', why: 'The course ended.' };

test('an item keeps the id of the name under which it was first told', () => {
  const first = firstIds(moved, () => false);
  expect(first('brief/newest')).toBe('brief/old');
  expect(first('brief/newest/changed/2026-11-28')).toBe('brief/old/changed/2026-11-28');
  expect(first('page/guidance/consent/2026-11-28')).toBe('page/guidance/asking/2026-11-28');
  expect(first('contact/line/2026-11-26')).toBe('contact/helpline/2026-11-26');
  expect(first('law/the-act/2026-11-26')).toBe('law/an-act/2026-11-26');
  expect(first('contact/line-two/2026-11-26')).toBe('contact/line-two/2026-11-26');
});

test('an id that something else has now stays with that', () => {
  const first = firstIds(moved, (id) => id === 'brief/old');
  expect(first('brief/newest')).toBe('brief/newest');
  expect(first('page/guidance/consent')).toBe('page/guidance/asking');
});

test('what takes the place of something withdrawn keeps its own ids', () => {
  const list: Left[] = [
    { from: '/contacts/desk', to: '/contacts/closed', on },
    { from: '/contacts/closed', on, withdrawn: { ...withdrawn, goTo: '/contacts/line' } },
  ];
  const first = firstIds(list, () => false);
  expect(first('contact/line/2026-11-26')).toBe('contact/line/2026-11-26');
  expect(first('contact/closed/2026-11-26')).toBe('contact/desk/2026-11-26');
});

test('what has its first name again has its first ids again, also when it leaves that once more', () => {
  const renamed = (...ids: string[]) =>
    ids.slice(1).reduce<Left[]>((list, id, i) => {
      const [from, to] = [`/contacts/${ids[i]}`, `/contacts/${id}`];
      return addLeft(list, { given: [{ from, to }], live: [to], on });
    }, []);
  for (const names of [
    ['one', 'two', 'one'],
    ['one', 'two', 'three', 'one'],
    ['one', 'two', 'three', 'two'],
    ['one', 'two', 'one', 'two'],
    ['one', 'two', 'one', 'three'],
    ['one', 'two', 'one', 'three', 'two'],
  ])
    expect([names, firstIds(renamed(...names), () => false)(`contact/${names.at(-1)}/x`)]).toEqual([
      names,
      'contact/one/x',
    ]);
  expect(renamed('one', 'two', 'one')).toEqual([
    { from: '/contacts/two', to: '/contacts/one', back: true, on },
  ]);
});

test('an address is the first it was told under', () => {
  const first = firstAddresses(moved, (address) => address === '/guidance/asking');
  expect(first('/briefs/newest')).toBe('/briefs/old');
  expect(first('/guidance/consent')).toBe('/guidance/consent');
  expect(first('/briefs/other')).toBe('/briefs/other');
});

test('a post that was withdrawn says why, and what to use instead', () => {
  const [told, ...more] = withdrawnItems(
    [
      { from: '/briefs/gone', on, withdrawn: { ...withdrawn, goTo: '/briefs/newest' } },
      { from: '/contacts/gone', on, withdrawn },
    ],
    () => 'Newest',
  );
  expect(more).toEqual([]);
  expect(told).toMatchObject({
    id: 'brief/gone/withdrawn',
    kind: 'brief',
    title: 'Old words',
    act: 'Withdrawn. The course ended. Use “Newest” instead.',
    path: '/briefs/gone',
  });
});

test('a contact and guidance that were withdrawn say why, and lead to their note', () => {
  const context = {
    contact: () => undefined,
    page: () => undefined,
    idNow: (_: string, id: string) => id,
    withdrawn: (address: string) =>
      address === '/contacts/line' || address === '/guidance/consent'
        ? 'Withdrawn. It closed.'
        : undefined,
  } as unknown as StreamContext;
  const step = (kind: RecordStep['kind'], id: string): RecordStep => ({
    kind,
    id,
    on,
    before: { name: 'Line', title: 'Consent' },
  });
  expect(contactItem(step('contact', 'line'), context)).toMatchObject({
    act: 'Withdrawn. It closed.',
    path: '/contacts/line',
  });
  expect(pageItem(step('page', '/guidance/consent'), context)).toMatchObject({
    act: 'Withdrawn. It closed.',
    path: '/guidance/consent',
  });
  expect(contactItem(step('contact', 'other'), context)?.path).toBeUndefined();
});
