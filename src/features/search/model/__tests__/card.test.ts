/** One subject as one result: which worry is meant, where its card is, and what is below it no more. */
import { findWorry, makeCard, pagesOf, pagesOfRow, toRows } from '../card';
import { createDocument, type SearchDocument, type Subject } from '../documents';
import { present, type SearchResult } from '../engine';

const ring = (id: string, lastResort = false) => ({
  name: id,
  path: `/contacts/${id}`,
  phone: { display: '01632 960 101', href: 'tel:+441632960101' },
  mark: { status: 'confirmed', label: 'Confirmed' },
  hours: { kind: 'always' } as const,
  sector: 'council',
  ...(lastResort && { lastResort }),
});

const worry = (id: string, subject: Partial<Subject> = {}): SearchDocument =>
  createDocument({
    kind: 'concern',
    path: `/contacts/find/${id}`,
    title: id,
    answer: {
      type: 'concern',
      contacts: [ring('front-door'), ring('police', true)],
      subject: { terms: [], levels: [], ...subject },
    },
  });

const neglect = worry('neglect', {
  terms: ['/glossary#neglect', '/glossary#was-not-brought'],
  meaning: { title: 'Neglect', text: 'Needs go unmet.' },
  beside: ['/glossary#toolkit'],
  topic: { path: '/topics/neglect', title: 'Neglect' },
  guidance: { path: '/guidance/neglect', title: 'Neglect in teeth' },
});
const growth = worry('growth', {
  guidance: { path: '/guidance/neglect', title: 'Neglect in teeth' },
});

const page = (kind: SearchDocument['kind'], path: string, change: Partial<SearchDocument> = {}) =>
  createDocument({ kind, path, title: path, ...change });
const guidance = page('guidance', '/guidance/neglect', { suffix: '#teeth' });
const topic = page('topic', '/topics/neglect');
const brief = page('brief', '/briefs/one');
const door = page('contact', '/contacts/front-door');
const notBrought = page('term', '/glossary', {
  suffix: '#was-not-brought',
  answer: { type: 'term', meaning: 'Nobody took the child. It is neglect.' },
});

const toolkit = page('term', '/glossary', {
  suffix: '#toolkit',
  answer: { type: 'term', meaning: 'A tool.' },
});

const reasons = {
  words: [],
  coverage: 1,
  name: 0,
  phrase: 0,
  number: 0,
  kind: 1,
  intent: 1,
  standing: 1,
  likely: 0,
};
const asResults = (...documents: SearchDocument[]): SearchResult[] =>
  documents.map((document, id) => present({ id, score: 1, reasons }, document, new Set()));
const cardOf = (...documents: SearchDocument[]) => {
  const results = asResults(...documents);
  const found = findWorry([growth, neglect], results);
  const own = found && asResults(found)[0];
  return own && makeCard(own, results);
};

test.each([
  ['a worry that is found', [brief, neglect], 'neglect'],
  ['a page of two worries, with the one that is found too', [guidance, brief, neglect], 'neglect'],
  ['a term and the guidance of one worry', [notBrought, guidance], 'neglect'],
  ['a term and the topic of one worry', [notBrought, topic], 'neglect'],
  ['one part alone', [notBrought, brief], undefined],
  ['a worry far down', [brief, door, brief, neglect], undefined],
  ['nothing', [], undefined],
] as const)('%s: the subject is %s', (_, found, title) =>
  expect(cardOf(...found)?.worry.title).toBe(title),
);

test('it says what the term means that was asked for, in a sentence, and else the one for all of it', () => {
  expect(cardOf(notBrought, neglect)?.meaning).toEqual({
    title: '/glossary',
    text: 'Nobody took the child.',
    path: '/glossary#was-not-brought',
  });
  expect(cardOf(brief, neglect)?.meaning).toEqual({
    title: 'Neglect',
    text: 'Needs go unmet.',
    path: '/glossary#neglect',
  });
});

test('it is where its first part was, and its parts are not below it; a contact above stays', () => {
  const results = asResults(door, guidance, brief, neglect, notBrought, door);
  const rows = toRows(results, cardOf(door, guidance, brief, neglect, notBrought, door));
  expect(rows.map(pagesOfRow)).toEqual([
    ['/contacts/front-door'],
    [
      '/contacts/find/neglect',
      '/contacts/front-door',
      '/glossary#was-not-brought',
      '/topics/neglect',
      '/guidance/neglect',
    ],
    ['/briefs/one'],
  ]);
});

const rowsOf = (...documents: SearchDocument[]) =>
  toRows(asResults(...documents), cardOf(...documents)).map(
    (row) => (row.type === 'card' ? 'card ' : '') + (pagesOfRow(row)[0] ?? ''),
  );

test.each([
  ['above the worry, is its first line', [toolkit, neglect], ['card /contacts/find/neglect']],
  [
    'below the worry, is a row',
    [neglect, toolkit],
    ['card /contacts/find/neglect', '/glossary#toolkit'],
  ],
  [
    'above a worry far down, is a row',
    [toolkit, notBrought, topic, neglect],
    ['/glossary#toolkit', 'card /contacts/find/neglect'],
  ],
] as const)('a term beside the subject, %s', (_, found, rows) =>
  expect(rowsOf(...found)).toEqual(rows),
);

test('the last resort is nobody that it leads to', () => {
  const card = cardOf(neglect);
  expect(card && pagesOf(card)).not.toContain('/contacts/police');
});

test('without a card each result is a row', () =>
  expect(toRows(asResults(brief, door), undefined).map(pagesOfRow)).toEqual([
    ['/briefs/one'],
    ['/contacts/front-door'],
  ]));
