/** What is due, to whom, and in what words. */
import fc from 'fast-check';
import { addDays } from '../../../../shared/calendar/london';
import { countDue, describeDue, dueState, listDue } from '../due';
import { draftEmails, toText } from '../email';
import { countKinds, groupByMonth, groupByOwner } from '../groups';
import { listReviewItems, type ReviewItem } from '../items';
import { addMonths, listMonths, monthName } from '../../../../shared/calendar/months';
import { toTable } from '../table';
import { contactKind } from './kinds';

const team = { id: 'team', name: 'Partnership team', email: 'team@partnership.example' };
const nurse = { id: 'nurse', name: 'Named nurse' };
const guidance = {
  id: 'guidance',
  one: 'guidance page',
  many: 'guidance pages',
  short: 'guidance',
  step: 'Guidance: read the page.',
};
const citation = {
  id: 'citation',
  one: 'piece of law or guidance',
  many: 'pieces of law or guidance',
  short: 'law',
  step: 'Law and guidance: look for a newer edition.',
};
const item = (due: string, more: Partial<ReviewItem> = {}): ReviewItem => ({
  kind: contactKind,
  id: 'door',
  title: 'Front door',
  path: '/contacts/door',
  file: 'data/contacts/door.yaml',
  checked: '2026-05-01',
  due,
  owner: team,
  ...more,
});
const items = [
  item('2026-11-01'),
  item('2026-11-24', {
    kind: guidance,
    id: 'consent',
    title: 'Consent',
    path: '/guidance/consent',
    file: 'guidance/consent.md',
  }),
  item('2026-12-05', {
    id: 'line',
    title: 'A helpline whose name is so long that it needs a second line of the table',
    owner: nurse,
  }),
  item('2027-02-01', { kind: citation, id: 'act', title: 'An Act' }),
];
const today = '2026-11-24';

test('a review is in time on its day and overdue from the next', () => {
  expect(
    ['2026-11-23', '2026-11-24', '2026-12-24', '2026-12-25'].map((due) => dueState(due, today, 30)),
  ).toEqual(['overdue', 'due', 'due', 'later']);
  expect(
    ['2026-11-23', '2026-11-14', '2026-11-24', '2026-11-25', '2026-12-24'].map((due) =>
      describeDue(due, today),
    ),
  ).toEqual([
    'overdue by 1 day',
    'overdue by 10 days',
    'due today',
    'due in 1 day',
    'due in 30 days',
  ]);
  expect(listDue(items, today, 0).map(({ due }) => due)).toEqual(['2026-11-01', '2026-11-24']);
  expect(countDue(items.slice(0, 2), today)).toBe('2 records, 1 overdue');
});

const anyDate = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('2000-01-01', n));

test('for any day: no item is lost between the states, and nothing due is later', () => {
  fc.assert(
    fc.property(fc.array(anyDate), anyDate, fc.nat(400), (dates, day, within) => {
      const all = dates.map((due) => ({ due }));
      expect(listDue(all, day, within).every(({ due }) => due <= addDays(day, within))).toBe(true);
      expect(
        all.filter(({ due }) => dueState(due, day, within) === 'later').length +
          listDue(all, day, within).length,
      ).toBe(all.length);
    }),
  );
});

test('months: the last day stays the last, and every month between is listed', () => {
  expect([
    addMonths('2026-11-30', 3),
    addMonths('2027-11-30', 3),
    addMonths('2026-01-15', 12),
    addMonths('2026-12-31', 2),
  ]).toEqual(['2027-02-28', '2028-02-29', '2027-01-15', '2027-02-28']);
  expect(listMonths('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthName('2027-02')).toBe('February 2027');
  fc.assert(
    fc.property(
      fc.array(
        anyDate.map((due) => ({ due })),
        { minLength: 1, maxLength: 20 },
      ),
      (list) => {
        const months = groupByMonth(list);
        expect(months.flatMap((m) => m.items)).toHaveLength(list.length);
        expect(new Set(months.map((m) => m.month)).size).toBe(months.length);
      },
    ),
    { numRuns: 50 },
  );
  expect(groupByMonth([])).toEqual([]);
});

test('by owner, and in words', () => {
  expect(groupByOwner(items).map(({ owner, items: own }) => [owner.id, own.length])).toEqual([
    ['nurse', 1],
    ['team', 3],
  ]);
  expect(countKinds(items)).toBe('2 contacts, 1 guidance page, 1 piece of law or guidance');
});

test('the table is readable in 80 columns, and says when nothing is due', () => {
  const table = toTable(listDue(items, today, 30), today, '2026-12-24');
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(table).toMatchInlineSnapshot(`
    "Named nurse: 1 record
      5 December 2026   due in 11 days       A helpline whose name is so long that
                                             it needs a second line of the table
                        contact   data/contacts/door.yaml

    Partnership team: 2 records, 1 overdue
      1 November 2026   overdue by 23 days   Front door
                        contact   data/contacts/door.yaml
      24 November 2026  due today            Consent
                        guidance  guidance/consent.md

    3 records, 1 overdue, by 24 December 2026."
  `);
  expect(toTable([], today, '2026-12-24')).toBe('Nothing is due by 24 December 2026.');
});

test('one draft for each owner; without an address it goes to the partnership', () => {
  const drafts = draftEmails(listDue(items, today, 30), today, {
    siteTitle: 'The portal',
    email: 'office@partnership.example',
    siteUrl: 'https://portal.example',
  });
  expect(drafts.map(({ to, subject }) => [to, subject])).toEqual([
    ['office@partnership.example', '1 record to check: The portal'],
    ['team@partnership.example', '2 records to check, 1 overdue: The portal'],
  ]);
  expect(toText(drafts[1] as (typeof drafts)[number])).toMatchInlineSnapshot(`
    "To: team@partnership.example
    Subject: 2 records to check, 1 overdue: The portal

    Hello,

    You keep the records below on the The portal. Someone worried about a child relies on them, so please check them.

    OVERDUE

    - Front door (contact)
      1 November 2026: overdue by 23 days. Last checked 1 May 2026.
      https://portal.example/contacts/door

    DUE SOON

    - Consent (guidance page)
      24 November 2026: due today. Last checked 1 May 2026.
      https://portal.example/guidance/consent

    WHAT TO DO

    1. Contacts: ring each number.
    2. Guidance: read the page.
    3. Answer this email, or write to office@partnership.example: for each line say “no change” or what has changed, who confirmed it and on what day.

    Please do not put anything about a child or a family in your answer.

    Thank you.
    "
  `);
});

describe('the list', () => {
  const reviewed = (id: string, due: string) => ({
    ...item(due, { id, title: id }),
    owner: 'team',
  });

  test('is soonest first, and of one day by name', () =>
    expect(
      listReviewItems(
        [reviewed('b', '2026-12-02'), reviewed('a', '2026-12-02'), reviewed('c', '2026-12-01')],
        [team],
      ).map(({ id, owner }) => [id, owner]),
    ).toEqual([
      ['c', team],
      ['a', team],
      ['b', team],
    ]));

  test('an owner who is no contact is named by id', () =>
    expect(listReviewItems([reviewed('a', '2026-12-02')], [])[0]?.owner).toEqual({
      id: 'team',
      name: 'team',
    }));
});

test('whoever keeps law and guidance is told what to compare, also where nothing else is due', () => {
  const sender = { siteTitle: 'Portal', email: 'hello@a.uk', siteUrl: 'https://a.uk' };
  const keeper = { id: 'law-keeper', name: 'Law keeper', email: 'law@a.uk' };
  const compare = { owner: keeper, count: 2, text: 'Two lines.' };
  const [alone, ...others] = draftEmails([], '2026-11-24', sender, compare);
  expect(others).toEqual([]);
  expect(alone).toMatchObject({
    to: 'law@a.uk',
    subject: '2 time limits or duties to compare: Portal',
    body: expect.stringContaining('TO COMPARE WITH A NEWER EDITION\n\nTwo lines.'),
  });
  const due = listDue(items, '2026-11-24', 36_500);
  const [first] = due;
  const all = draftEmails(due, '2026-11-24', sender, { ...compare, owner: first!.owner });
  expect(
    all.filter(({ body }) => body.includes('TO COMPARE')).map(({ owner }) => owner.id),
  ).toEqual([first!.owner.id]);
});
