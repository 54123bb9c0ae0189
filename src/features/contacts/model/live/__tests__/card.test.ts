/** @jest-environment jsdom */
/** The answer as one card: what it says by day, at night, and at any time. */
import {
  always,
  contactLine,
  officeHours,
  phone,
} from '../../../../../../tests/support/contactLine';
import { type CardContact, cardPiece, readCard, writeCard } from '../card';

const calendar = { from: '2026-01-01', to: '2027-12-31', bankHolidays: ['2026-12-25'] };
const at = (time: string) => ({ now: Date.parse(time), calendar });
const mondayMorning = at('2026-11-30T10:00:00Z');
const fridayEvening = at('2026-11-27T18:00:00Z');
const christmas = at('2026-12-25T10:00:00Z');
const wrongClock = at('2019-05-01T10:00:00Z');

const one = (id: string, change: Partial<CardContact> = {}): CardContact => ({
  ...contactLine(id),
  purpose: `What the ${id} is for.`,
  ...change,
});
const office = one('office', { phones: [phone('01 100')], hours: officeHours });
const duty = one('duty', {
  phones: [phone('01 200')],
  hours: always,
  hoursText: ['Every day, at any time.'],
});
const other = one('other', { phones: [phone('01 300')], hours: always });
const urgent = { candidates: [office, duty], canWait: false, worse: [] };
const reader = { base: '/' };

/** The card as a reader sees it, and the parts of it that are looked for. */
function see(...args: Parameters<typeof cardPiece>) {
  const place = document.createElement('div');
  place.innerHTML = cardPiece(...args).text;
  const textsOf = (selector: string) =>
    [...place.querySelectorAll(selector)].map((part) => part.textContent?.trim());
  return {
    sentence: textsOf('h2').join(),
    number: textsOf(':scope > .number').join(),
    calls: [...place.querySelectorAll('a.button')].map((a) => [
      a.textContent,
      a.getAttribute('href'),
    ]),
    others: textsOf(':scope > div .phone'),
    state: place.querySelector('[data-tone]')?.getAttribute('data-tone'),
    folds: textsOf('summary'),
    text: place.textContent,
  };
}

test('by day the first choice: one sentence, one number, its state in words, one button', () => {
  const card = see(urgent, mondayMorning, reader);
  expect(card.sentence).toBe('Ring The office');
  expect(card.number).toBe('01 100');
  expect(card.text).toContain('Open now, until 5pm.');
  expect(card.calls).toEqual([['Call The office', 'tel:01100']]);
  expect(card.others).toEqual([]);
});

test.each([
  ['on a Friday evening', fridayEvening, '9am on Monday'],
  ['on a bank holiday', christmas, '9am on Monday'],
])('%s whoever answers then, and until when the first choice is closed', (_, moment, opens) => {
  const card = see(urgent, moment, reader);
  expect(card.sentence).toBe('Ring The duty');
  expect(card.number).toBe('01 200');
  expect(card.text).toContain(`Open now. The office is closed until ${opens}.`);
  expect(card.calls).toEqual([['Call The duty', 'tel:01200']]);
  expect(card.text).not.toContain('01 100');
});

test('at any time: the usual hours, and who to ring outside them; nothing of now', () => {
  const card = see(urgent, undefined, reader);
  expect(card.number).toBe('01 100');
  expect(card.text).toContain('Monday to Friday, 9am to 5pm.');
  expect(card.text).toContain('At other times ring The duty:01 200');
  expect(card.calls).toHaveLength(1);
  expect(card.text).not.toMatch(/now/i);
});

test('with a wrong clock it says so, and what is true at any time', () => {
  const card = see(urgent, wrongClock, reader);
  expect(card.text).toContain('date looks wrong');
  expect(card.text).toContain('Monday to Friday, 9am to 5pm.');
  expect(card.others).toEqual(['01 200']);
});

test('whoever is open at any time needs no second number', () => {
  const card = see({ ...urgent, candidates: [duty, office] }, undefined, reader);
  expect(card.number).toBe('01 200');
  expect(card.others).toEqual([]);
});

test('where hours are not known it says so, and who to ring if nobody answers', () => {
  const unknown = one('clinic', {
    phones: [phone('01 400')],
    hours: { kind: 'unknown', note: '' },
  });
  const last = { ...duty, lastResort: true };
  const card = see({ ...urgent, candidates: [unknown, last] }, mondayMorning, reader);
  expect(card.number).toBe('01 400');
  expect(card.state).toBe('unsure');
  expect(card.text).toContain('We do not know their hours.');
  expect(card.text).toContain('If nobody answers, ring The duty:');
});

test('what can wait has no button while they are closed, and says who to ring if it gets worse', () => {
  const card = { candidates: [office], canWait: true, worse: [duty] };
  const night = see(card, fridayEvening, reader);
  expect(night.sentence).toBe('This can wait until 9am on Monday');
  expect(night.number).toBe('01 100');
  expect(night.calls).toEqual([]);
  expect(night.others).toEqual(['01 200']);
  const day = see(card, mondayMorning, reader);
  expect(day.calls).toEqual([['Call The office', 'tel:01100']]);
  expect(see(card, undefined, reader).text).toContain('it can wait until they open');
});

test('what cannot wait is never told to', () => {
  const night = see({ ...urgent, candidates: [office] }, fridayEvening, reader);
  expect(night.text).not.toContain('wait');
  expect(night.sentence).toBe('Nobody on our list answers until 9am on Monday');
  expect(night.calls).toEqual([]);
});

test('whom to ask for is in the sentence, and why on its disclosure', () => {
  const card = see(
    { ...urgent, candidates: [{ ...office, askFor: 'the officer' }] },
    mondayMorning,
    reader,
  );
  expect(card.sentence).toBe('Ring The office and ask for the officer');
  expect(card.text).toContain('We do not have a number for the officer alone');
});

test('the number has its reasons and its mark, one disclosure each', () => {
  const doubtful = {
    ...office,
    mark: { ...office.mark, status: 'second-hand' as const, label: 'Not confirmed' },
  };
  const card = see({ ...urgent, candidates: [doubtful] }, mondayMorning, reader);
  expect(card.folds).toEqual(['Why this number?', expect.stringContaining('Not confirmed')]);
  expect(card.text).toContain('What the office is for.');
  expect(card.text).toContain('The service confirmed this on 1 November 2026.');
});

test('whoever has no number is reached by what there is', () => {
  const form = { label: 'Report it online', url: 'https://form.example/' };
  const card = see(
    { ...urgent, candidates: [one('online', { hours: always, webForm: form })] },
    mondayMorning,
    reader,
  );
  expect(card.sentence).toBe('Contact The online');
  expect(card.calls).toEqual([[form.label, form.url]]);
});

test('nobody is sent to the service they work for, nor told that it is closed', () => {
  const own = { ...office, sector: 'police' as const };
  const card = see({ ...urgent, candidates: [own, other] }, fridayEvening, {
    ...reader,
    ownSector: 'police',
  });
  expect(card.number).toBe('01 300');
  expect(card.text).not.toContain('The office');
});

test('the card in an attribute leads to the same words as the card itself', () => {
  const awkward = { ...office, name: '<img src=x> & "it\'s"' };
  const card = { candidates: [awkward, duty], canWait: true, worse: [other] };
  const read = readCard(writeCard(card));
  for (const moment of [undefined, mondayMorning, fridayEvening, christmas, wrongClock])
    expect(cardPiece(read, moment, reader)).toEqual(cardPiece(card, moment, reader));
  expect(cardPiece(read, mondayMorning, reader).text).not.toContain('<img');
});
