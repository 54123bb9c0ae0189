import fc from 'fast-check';
import { addDays } from '../../../../shared/calendar/london';
import { type EvidenceMonths, isDoubtful, judge, markWords } from '../reliance';
import type { Evidence } from '../schema';

const months: EvidenceMonths = { confirmed: 12, published: 6, 'second-hand': 3 };
const on = '2026-11-30';
const all: Evidence[] = [
  { class: 'confirmed', on, by: 'the partnership team' },
  { class: 'published', on, source: { title: 'Get help', url: 'https://service.example/' } },
  { class: 'second-hand', on, source: { title: 'A leaflet' } },
  { class: 'sample', on },
];
const marks = all.map((evidence) => judge(evidence, months));

test('each class has its label and one sentence that says who saw it, where and when', () => {
  expect(marks.map(({ label, sentence }) => [label, sentence])).toEqual([
    ['Confirmed', 'The service confirmed this to the partnership team on 30 November 2026.'],
    ['From their own page', 'Seen on the service’s own page, Get help, on 30 November 2026.'],
    [
      'Not confirmed',
      'Seen in A leaflet on 30 November 2026. The service has not confirmed it to us.',
    ],
    ['No number yet', 'The service has not given us its details yet.'],
  ]);
});

test('each is good for as many months as the partnership says, to the end of a shorter month', () => {
  expect(marks.map(({ staleFrom }) => staleFrom)).toEqual([
    '2027-11-30',
    '2027-05-30',
    '2027-02-28',
    undefined,
  ]);
  expect(judge(all[0] as Evidence, { ...months, confirmed: 1 }).staleFrom).toBe('2026-12-30');
});

test('from that day on the badge says since when nobody has looked, and not before', () => {
  const words = 'Not checked since 30 November 2026';
  const judged = marks.flatMap((mark) => (mark.staleFrom ? [{ mark, from: mark.staleFrom }] : []));
  expect(judged).toHaveLength(3);
  for (const { mark, from } of judged) {
    expect(markWords(mark, undefined)).toBe(mark.label);
    expect(markWords(mark, addDays(from, -1))).toBe(mark.label);
    expect(markWords(mark, from)).toBe(words);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4_000 }), (days) => {
        const shown = markWords(mark, addDays(from, days));
        expect(shown).toBe(days < 0 ? mark.label : words);
      }),
    );
  }
});

test('a sample never gets old: there is nothing to check again', () =>
  expect(markWords(judge({ class: 'sample', on }, months), '2099-01-01')).toBe('No number yet'));

test('what was seen second-hand, and what is not known, is doubtful', () =>
  expect(marks.map(isDoubtful)).toEqual([false, false, true, true]));
