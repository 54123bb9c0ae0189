/** What is said of a contact at a moment, as HTML. */
import { officeHours, contactLine, phone } from '../../../../../../tests/support/contactLine';
import { lateReviewPiece } from '../../../../review/model/lateReview';
import { markPiece, openPiece, pieceClasses, shortReach, stalePiece, writeStale } from '../pieces';
import { readRinging, ringPiece, writeRinging } from '../ring';
import { urgentPiece } from '../urgent';
import { readUrgent, writeUrgent } from '../facts';

const calendar = { from: '2026-01-01', to: '2027-12-31', bankHolidays: ['2026-12-25'] };
const at = (time: string) => ({ now: Date.parse(time), calendar });
const mondayMorning = at('2026-11-30T10:00:00Z');
const fridayEvening = at('2026-11-27T20:00:00Z');
const christmas = at('2026-12-25T10:00:00Z');
const awkward = '<img src=x> & "it\'s"';

test.each([
  ['on Monday morning', mondayMorning, 'open', 'Open now, until 5pm.'],
  ['on Friday evening', fridayEvening, 'closed', 'Closed now. Opens at 9am on Monday.'],
  ['on Christmas Day', christmas, 'closed', 'Closed now. Opens at 9am on Monday.'],
  ['with a wrong clock', at('2019-05-01T10:00:00Z'), 'unsure', 'date looks wrong'],
])('%s the office says so', (_, moment, tone, words) => {
  const { text } = openPiece(officeHours, moment);
  expect(text).toContain(`data-tone="${tone}"`);
  expect(text).toContain(words);
});

test('without a moment, or without known hours, nothing is said', () => {
  expect(openPiece(officeHours, undefined).text).toBe('');
  expect(openPiece({ kind: 'unknown', note: '' }, mondayMorning).text).toBe('');
});

test('a mark goes out of date on its day, and says the same whoever judges it', () => {
  const mark = { ...contactLine('office').mark, staleFrom: '2026-12-25' };
  const code = writeStale(mark) ?? '';
  expect(stalePiece(code, fridayEvening)).toBeUndefined();
  expect(markPiece(mark, fridayEvening).text).toContain('Confirmed');
  expect(stalePiece(code, christmas)).toEqual(markPiece(mark, christmas));
  expect(markPiece(mark, christmas).text).toContain('Not checked since 1 November 2026');
});

test('a number never comes without its mark', () => {
  const doubtful = contactLine('office', {
    phones: [phone('01 100')],
    mark: { ...contactLine('office').mark, status: 'second-hand', label: 'Not confirmed' },
  });
  expect(shortReach(doubtful, mondayMorning).text).toMatch(
    /01 100.*mark--second-hand.*Not confirmed/,
  );
});

const ringing = {
  candidates: [
    contactLine('office', { name: awkward, phones: [phone('01 100'), phone('01 101')] }),
    contactLine('duty', { hours: { kind: 'always' }, phones: [phone('01 200')] }),
  ],
  canWait: false,
  worse: [],
};
const reader = { base: '/portal/' };

test('the list in an attribute leads to the same words as the list itself', () => {
  const read = readRinging(writeRinging(ringing));
  for (const moment of [mondayMorning, fridayEvening, christmas])
    expect(ringPiece(read, moment, reader)).toEqual(ringPiece(ringing, moment, reader));
  expect(ringPiece(read, mondayMorning, reader).text).toBe('');
  expect(ringPiece(read, fridayEvening, reader).text).toContain(
    '<a href="/portal/contacts/duty">The duty</a>',
  );
});

const urgent = [
  {
    area: { id: 'here', name: 'Here' },
    contacts: [
      { ...ringing.candidates[0]!, when: 'By day' },
      { ...ringing.candidates[1]!, when: 'At night' },
      {
        ...contactLine('course', { hours: { kind: 'none' }, hoursText: [] }),
        when: 'Later',
        standIn: { askFor: 'the team', contact: ringing.candidates[1]! },
      },
    ],
  },
];

test('the urgent list of the small script leads to the same words as that of the page', () => {
  const [facts] = readUrgent(writeUrgent(urgent));
  for (const moment of [undefined, mondayMorning, fridayEvening])
    expect(urgentPiece(facts?.contacts ?? [], '/', moment)).toEqual(
      urgentPiece(urgent[0]?.contacts ?? [], '/', moment),
    );
});

test('every class that the hour may add is among those whose styles are there', () => {
  const marks = (['confirmed', 'published', 'second-hand', 'sample'] as const).map((status) =>
    markPiece({ status, label: 'A mark', on: '2026-11-01' }, undefined),
  );
  const pieces = [
    ...marks,
    ringPiece(ringing, fridayEvening, reader),
    urgentPiece(urgent[0]?.contacts ?? [], '/', fridayEvening),
    lateReviewPiece({ due: '2026-11-01', owner: { id: 'team' }, of: 'page' }, '/', '2026-11-24'),
  ];
  const classes = pieces.flatMap(({ text }) =>
    [...text.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  expect(classes.length).toBeGreaterThan(10);
  expect(classes.filter((name) => !pieceClasses.includes(name))).toEqual([]);
});

test('text of the records stays text', () => {
  expect(urgentPiece(urgent[0]?.contacts ?? [], '/', fridayEvening).text).not.toContain('<img');
});
