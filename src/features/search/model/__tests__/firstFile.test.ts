import { buildIndex } from '../buildIndex';
import { createDocument } from '../documents';
import { createEngine } from '../engine';
import { createFirstEngine, createFirstFile, isFirstFile } from '../firstFile';
import { documents, reading } from './fixture';

const always = () => true;
const pages = [
  ...documents,
  createDocument({ kind: 'page', path: '/supervision', title: 'Neglecting a garden, Hungary' }),
];
const file = createFirstFile(pages, always);
if (!file) throw new Error('there is no first file');
const first = createFirstEngine(JSON.parse(JSON.stringify(file)) as typeof file, reading);
const whole = createEngine(buildIndex(pages), reading);

test('has worries and contacts alone, and is known by its shape', () => {
  expect(new Set(file.index.documents.map(({ kind }) => kind))).toEqual(
    new Set(['concern', 'contact']),
  );
  expect(isFirstFile(JSON.parse(JSON.stringify(file)))).toBe(true);
  for (const other of [null, {}, { ...file, version: 0 }, { ...file, index: {} }])
    expect(isFirstFile(other)).toBe(false);
});

test('of too many contacts those that worries name are left, and none where that is too much', () => {
  const few = createFirstFile(pages, ({ index }) => index.documents.length < 6);
  expect(few?.index.documents.map(({ path }) => path)).toEqual([
    '/contacts/childrens-front-door',
    '/contacts/ring-for-help',
    '/contacts/find',
    '/contacts/find',
  ]);
  expect(createFirstFile(pages, () => false)).toBeUndefined();
  expect(createFirstFile([], always)).toBeUndefined();
});

test.each([
  ['childline', '/contacts/childline'],
  ['child neglected', '/contacts/find'],
  ['01454 615 165', '/contacts/emergency-duty-team'],
])('%s is answered as by the whole, and said to be a first answer', (query, path) => {
  const answer = first.search(query);
  expect(answer.partial).toBe(true);
  expect(answer.results[0]?.path).toBe(path);
  expect(whole.search(query).results[0]?.path).toBe(path);
  expect(whole.search(query).partial).toBeUndefined();
});

test('danger rings before anything else, however unsure the rest is', () => {
  for (const query of ['child is not breathing', 'he has got a knife on the zzxq']) {
    const { emergency, results } = first.search(query);
    expect([query, emergency, results[0]?.role]).toEqual([query, true, 'emergency']);
  }
});

test.each(['zzxxqq', 'wiltshire mash', 'polish interpreter tomorrow', 'supervision of staff'])(
  'of %s nothing is said: no doubt, no strange word, no guess',
  (query) =>
    expect(first.search(query)).toEqual({
      query,
      results: [],
      counts: {},
      total: 0,
      emergency: false,
      unsure: false,
      unknown: [],
      partial: true,
    }),
);

test('what would be a slip of a word here is none where another page has it', () => {
  const alone = createEngine(file.index, reading);
  expect(alone.search('hungary').corrected).toBe('hungry');
  expect(whole.search('hungary').corrected).toBeUndefined();
  expect(first.search('hungary').results).toEqual([]);
});
