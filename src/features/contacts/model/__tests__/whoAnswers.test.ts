/** The one rule of who answers, on a small directory made for it. */
import { fromLondon } from '../../../../shared/calendar/london';
import { contact, namesOf, sample, weekly } from '../../plugin/__tests__/samples';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { type Candidate, candidatesFor, type Directory, elsewhere, whoAnswers } from '../answer';
import type { Concern } from '../concerns';
import type { Contact } from '../schema';

const night: Contact['hours'] = weekly({
  weekly: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      spans: ['17:00-09:00'],
    },
  ],
  bankHolidays: 'all-day',
});
const contacts = [
  contact({ id: 'danger', role: 'emergency', areas: ['country'] }),
  contact({ id: 'last', areas: ['country'], concerns: [] }),
  contact({ id: 'front-door', role: 'front-door', outOfHours: 'night', hours: weekly() }),
  contact({ id: 'night', role: 'out-of-hours', areas: ['here', 'there'], hours: night }),
  contact({
    id: 'their-door',
    role: 'front-door',
    areas: ['there'],
    counterpartOf: 'front-door',
    hours: weekly(),
  }),
  contact({ id: 'open-team', hours: weekly() }),
  contact({ id: 'by-day', outOfHours: 'danger', hours: weekly() }),
  contact({ id: 'who-knows', hours: { kind: 'unknown', note: 'Ask.' } }),
  contact({ id: 'police', agency: 'police', hours: { kind: 'always' } }),
  sample({ id: 'young-carers', standIn: { contact: 'front-door', askFor: 'the carers team' } }),
  sample({ id: 'a-course', standIn: { page: { label: 'A list', url: 'https://a.example/' } } }),
];
const directory: Directory<Contact> = {
  contacts,
  areas: namesOf(contacts).areas,
  finder: {
    elsewhere: { text: 'Look.', link: { label: 'L', url: 'https://l.example/' }, ask: ['last'] },
    lastResort: 'last',
  },
};
const worry = (ask: string[], more: Partial<Concern> = {}): Concern => ({
  id: 'worry',
  group: 'all',
  name: 'A worry',
  summary: 'Any.',
  urgency: 'today',
  responsible: 'home',
  advice: [],
  otherNames: [],
  ask,
  ...more,
});
type Line = Candidate<Contact> & { hours: Contact['hours']; sector: string };
const linesFor = (concern: Concern, area?: string): Line[] =>
  candidatesFor({ concern, area }, directory).map((candidate) => ({
    ...candidate,
    hours: candidate.contact.hours,
    sector: candidate.contact.agency,
  }));
const idsOf = (list: readonly Candidate<Contact>[]) => list.map((c) => c.contact.id);
const calendar = makeCalendar('2026-11-24');
/** Tuesday. */
const noon = fromLondon('2026-11-24', 12 * 60);
const late = fromLondon('2026-11-24', 23 * 60);
const ringAt = (now: number, lines: Line[], ownSector?: string) =>
  whoAnswers(lines, { now, ownSector }, calendar);

test('each who takes the worry: whom it names, who stands in, the doors of the area, the last resort', () => {
  expect(idsOf(linesFor(worry(['open-team']), 'here'))).toEqual([
    'open-team',
    'front-door',
    'night',
    'last',
  ]);
  expect(idsOf(linesFor(worry(['open-team']), 'there'))).toEqual(['their-door', 'night', 'last']);
  expect(idsOf(linesFor(worry(['open-team']), elsewhere))).toEqual(['last']);
});

test('one whose hours are not known comes after all known to be open, and the last resort after both', () => {
  const lines = linesFor(worry(['last', 'who-knows', 'open-team']), 'here');
  const named = linesFor(worry(['who-knows', 'open-team']), 'here');
  expect(idsOf(ringAt(noon, named).ring)).toEqual(['open-team', 'front-door', 'who-knows', 'last']);
  expect(ringAt(noon, named).certain).toBe(true);
  // Named for the worry itself, it is no last resort.
  expect(idsOf(ringAt(noon, lines).ring)[0]).toBe('last');
  const alone = linesFor(worry(['who-knows'], { id: 'other' }), 'here');
  expect(idsOf(ringAt(noon, alone).ring)).toEqual(['who-knows', 'last']);
  expect(ringAt(noon, alone).certain).toBe(false);
});

test('nobody is told to ring their own service', () => {
  const lines = linesFor(worry(['police', 'open-team']), 'here');
  expect(idsOf(ringAt(noon, lines).ring)[0]).toBe('police');
  expect(idsOf(ringAt(noon, lines, 'police').ring)).toEqual(['open-team', 'front-door', 'last']);
});

test('a contact without a number gives way to whoever stands in for it, with who to ask for', () => {
  const [first, ...rest] = linesFor(worry(['young-carers'], { id: 'other' }), 'here');
  expect([first?.contact.id, first?.askFor?.id]).toEqual(['front-door', 'young-carers']);
  // The night team does not take this worry, so it is not sent there.
  expect(idsOf(rest)).toEqual(['last']);
  expect(linesFor(worry(['young-carers'], { id: 'other' }), 'there')[0]?.contact.id).toBe(
    'their-door',
  );
  expect(idsOf(linesFor(worry(['a-course'], { id: 'other' }), 'here'))).toEqual(['last']);
  const everyone = [...contacts.map(({ id }) => id)];
  for (const area of [undefined, elsewhere, 'here', 'there'])
    expect(
      linesFor(worry(everyone), area).filter((c) => c.contact.evidence.class === 'sample'),
    ).toEqual([]);
});

test('a counterpart without a number is not rung in the place of one with a number', () => {
  const list = contacts.map((c) =>
    c.id === 'their-door' ? sample({ id: c.id, areas: c.areas, counterpartOf: 'front-door' }) : c,
  );
  const of = candidatesFor(
    { concern: worry(['young-carers']), area: 'there' },
    { ...directory, contacts: list },
  );
  expect(idsOf(of)).toEqual(['night', 'last']);
});

test('what can wait says when the first of them opens, and nobody is rung before', () => {
  const lines = linesFor(worry(['open-team'], { id: 'other', urgency: 'can-wait' }), 'here');
  expect(idsOf(lines)).toEqual(['open-team']);
  const { ring, next } = ringAt(late, lines);
  expect(ring).toEqual([]);
  expect([next?.contact.contact.id, next?.opens]).toEqual([
    'open-team',
    { date: '2026-11-25', minutes: 540 },
  ]);
  expect(ringAt(noon, lines).next).toBeUndefined();
});

test('the emergency is named for a worry that names it, and for no other', () => {
  for (const area of [undefined, elsewhere, 'here', 'there'])
    for (const ask of ['open-team', 'by-day'])
      expect([area, ask, idsOf(linesFor(worry([ask]), area)).includes('danger')]).toEqual([
        area,
        ask,
        false,
      ]);
  expect(idsOf(linesFor(worry(['danger', 'front-door']), 'here'))[0]).toBe('danger');
});

test('by a clock outside the calendar only who always answers is certain', () => {
  const lines = linesFor(worry(['open-team']), 'here');
  const { ring, certain } = ringAt(fromLondon('2019-11-26', 12 * 60), lines);
  expect(idsOf(ring)).toEqual(['open-team', 'front-door', 'night', 'last']);
  expect(certain).toBe(false);
  expect(
    ringAt(fromLondon('2019-11-26', 12 * 60), linesFor(worry(['police']), 'here')),
  ).toMatchObject({
    certain: true,
  });
});
