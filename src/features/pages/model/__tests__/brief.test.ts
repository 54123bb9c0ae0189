/** What is said of a brief besides its words, and its slides. */
import {
  ageOf,
  choicesOf,
  isAskedFor,
  listWords,
  minutesFor,
  readingWords,
  relatedBriefs,
  type Relating,
} from '../brief';
import { briefSlides, partsOf } from '../briefSlides';

const brief = (path: string, change: Partial<Relating> = {}): Relating => ({
  path,
  title: path,
  date: '2026-11-01',
  findings: [],
  indicators: [],
  tags: [],
  ...change,
});

test('briefs are related by findings, then indicators, then subjects, and say why', () => {
  const own = brief('own', { findings: ['a', 'b'], indicators: ['i'], tags: ['training'] });
  const all = [
    own,
    brief('by-subject', { tags: ['training'] }),
    brief('newer', { tags: ['training'], date: '2026-11-02' }),
    brief('by-indicator', { indicators: ['i'] }),
    brief('by-findings', { findings: ['a', 'b', 'c'], tags: ['training'] }),
    brief('other', { findings: ['z'], indicators: ['y'], tags: ['x'] }),
  ];
  expect(relatedBriefs(own, all, (tag) => tag.toUpperCase())).toEqual([
    { title: 'by-findings', path: 'by-findings', why: '2 of the same findings and training' },
    { title: 'by-indicator', path: 'by-indicator', why: 'the same indicator' },
    { title: 'newer', path: 'newer', why: 'training' },
  ]);
});

test('time and age are whole, and never nothing', () => {
  expect([0, 1, 200, 201, 500].map(minutesFor)).toEqual([1, 1, 1, 2, 3]);
  expect([-3, 0, 6.4, 8.6].map(ageOf)).toEqual([6, 6, 11, 14]);
  expect(readingWords({ minutes: 1, age: 12 })).toBe(
    '1 minute to read, at a reading age of about 12',
  );
});

const listed = {
  date: '2026-10-05',
  themes: ['training'],
  roles: ['schools', 'health'],
  sources: ['audit-1'],
};

test.each([
  [{}, true],
  [{ theme: 'training', role: 'health', source: 'audit-1' }, true],
  [{ theme: 'consent' }, false],
  [{ role: 'police' }, false],
  [{ source: 'audit-2' }, false],
  [{ from: '2026-10-05', to: '2026-10-05' }, true],
  [{ from: '2026-10-06' }, false],
  [{ to: '2026-10-04' }, false],
])('%j is asked for: %s', (filter, asked) => {
  expect(isAskedFor(listed, filter)).toBe(asked);
});

test('choices are what the briefs have, each once, by name', () => {
  const named = ['schools', 'health', 'health', 'agencies'].map((id) => ({ id, name: id }));
  expect(choicesOf(named).map(({ id }) => id)).toEqual(['agencies', 'health', 'schools']);
});

test.each([
  [60, 60, 'read', {}, '60 briefs.'],
  [50, 60, 'not-asked', {}, '50 of 60 briefs, on this page of the list.'],
  [50, 60, 'read', {}, '50 of 60 briefs, on this page of the list.'],
  [3, 60, 'read', { from: '2026-10-01' }, '3 of 60 briefs, from 1 October 2026.'],
  [
    3,
    60,
    'on-the-way',
    { role: 'health' },
    '3 of 60 briefs, on this page of the list. Looking through the rest.',
  ],
  [
    3,
    60,
    'failed',
    { role: 'health' },
    '3 of 60 briefs, on this page of the list. The rest did not load: see its other pages below.',
  ],
  [3, 10, 'not-asked', { role: 'health' }, '3 of 10 briefs.'],
] as const)('%d of %d briefs, %s, %j: %s', (shown, all, rest, filter, words) => {
  expect(listWords(shown, all, rest, filter)).toBe(words);
});

test('slides have every part, at most three points each, and the questions', () => {
  const text = 'Before.\nWhat was found\nOne.\nTwo.\nThree.\nFour.\nTalk\nWhy? How?';
  const headings = ['What was found', 'Talk'].map((words) => ({ depth: 2, text: words }));
  const parts = partsOf(text, headings);
  const slides = briefSlides(
    { title: 'T', description: 'D', path: '/briefs/t', parts, questions: ['Why?', 'How?'] },
    'Talk',
  );
  expect(
    slides.map(({ kicker, title, text: words, questions }) => [kicker, title, words, questions]),
  ).toEqual([
    ['Learning brief', 'T', 'D', []],
    ['T · 1 of 2', 'What was found', '', ['One.', 'Two.', 'Three.']],
    ['T · 2 of 2', 'What was found', '', ['Four.']],
    ['T', 'Talk', '', ['Why?', 'How?']],
  ]);
});
