import {
  type Choosable,
  chooseContacts,
  isOverThreeMonths,
  leaveOut,
  onlyReached,
  rankOf,
  readLength,
} from '../booklet';

const contact = (id: string, more: Partial<Choosable> = {}): Choosable => ({
  id,
  name: id,
  kind: 'service',
  areas: ['here'],
  serves: ['schools', 'health'],
  ...more,
});
const areas = [
  { id: 'here', kind: 'served' },
  { id: 'there', kind: 'neighbour' },
  { id: 'far', kind: 'neighbour' },
  { id: 'country', kind: 'national' },
] as const;
const contacts = [
  contact('police', { areas: ['country'] }),
  contact('door', { kind: 'front-door', role: 'front-door' }),
  contact('door-there', {
    kind: 'front-door',
    role: 'front-door',
    areas: ['there'],
    counterpartOf: 'door',
  }),
  contact('team-b'),
  contact('team-a', { serves: ['health'] }),
  contact('officer', { kind: 'role' }),
  contact('helpline', { kind: 'helpline', areas: ['country'] }),
  contact('team-there', { areas: ['there'] }),
];
const choose = (area: string, audience?: string) =>
  chooseContacts(
    { area, audience },
    {
      contacts,
      areas,
      urgent: ['police', 'door', 'officer'].map((id) => ({ contact: id, when: `for ${id}` })),
    },
  );
const idsOf = ({ groups }: ReturnType<typeof choose>) =>
  groups.map(({ id, contacts: list }) => [id, list.map((c) => c.id)]);

test('the area served: urgent first, then its services, helplines, and the doors of other areas', () => {
  const booklet = choose('here');
  expect(booklet.urgent.map(({ contact: c }) => c.id)).toEqual(['police', 'door', 'officer']);
  expect(idsOf(booklet)).toEqual([
    ['services', ['team-a', 'team-b']],
    ['helplines', ['helpline']],
    ['elsewhere', ['door-there']],
  ]);
});

test('a neighbour: its own door in place of ours, and where no counterpart is known', () => {
  const booklet = choose('there');
  expect(booklet.urgent).toEqual([
    { when: 'for police', contact: contacts[0] },
    { when: 'for door', contact: contacts[2] },
    { when: 'for officer', contact: contacts[2] },
  ]);
  expect(idsOf(booklet)).toEqual([
    ['services', ['team-there']],
    ['helplines', ['helpline']],
    ['elsewhere', ['door']],
  ]);
});

test('an audience gets what it may use; urgent numbers are for everybody', () => {
  const booklet = choose('here', 'schools');
  expect(booklet.urgent).toHaveLength(3);
  expect(idsOf(booklet)[0]).toEqual(['services', ['team-b']]);
});

test('a contact that is not urgent may be left out, with its heading if it was alone', () => {
  const booklet = leaveOut(choose('here'), ['helpline', 'team-a', 'police', 'unknown']);
  expect(idsOf(booklet)).toEqual([
    ['services', ['team-b']],
    ['elsewhere', ['door-there']],
  ]);
  expect(booklet.urgent[0]?.contact.id).toBe('police');
});

test.each([
  ['2026-11-24', '2027-02-24', false],
  ['2026-11-24', '2027-02-25', true],
  ['2026-11-30', '2027-02-28', false],
  ['2026-11-30', '2027-03-01', true],
  ['2027-11-30', '2028-02-29', false],
  ['2027-11-30', '2028-03-01', true],
  ['2026-11-24', '2026-11-23', false],
])('data of %s seen on %s: over three months %s', (date, today, over) =>
  expect(isOverThreeMonths(date, today)).toBe(over),
);

test('on one sheet: who has no number is left out, and the most wanted come first', () => {
  const about = (id: string, worries: number, phones: string[] = ['01234 567890']) => ({
    ...contact(id),
    worries,
    phones,
  });
  const booklet = {
    urgent: [{ when: 'now', contact: about('police', 0) }],
    groups: [
      { id: 'services', title: 'Services', contacts: [about('rare', 1), about('silent', 9, [])] },
      { id: 'people', title: 'People', contacts: [about('nobody', 9, [])] },
      { id: 'helplines', title: 'Helplines', contacts: [about('often', 5), about('as-rare', 1)] },
    ],
  };
  const sheet = onlyReached(booklet);
  expect(sheet.groups.map(({ id }) => id)).toEqual(['services', 'helplines']);
  expect(rankOf(sheet)).toEqual(['often', 'rare', 'as-rare']);
  expect(sheet.urgent).toEqual(booklet.urgent);
});

test('the length in an address', () => {
  expect(readLength('whole')).toBe('whole');
  expect([readLength(undefined), readLength('scroll')]).toEqual(['sheet', 'sheet']);
});
