import fc from 'fast-check';
import { editDistance } from '../../../../../tests/support/editDistance';
import { editsWithin } from '../../../../shared/edits';
import { evaluate } from '../evaluate';
import { readEveryday } from '../everyday';
import { cutExtract } from '../extract';
import { readIntent } from '../intent';
import { isManifest } from '../manifest';
import { dialled } from '../phone';
import { closeness } from '../phrase';
import { fold, listStems, listWords, stem } from '../text';
import { allowedEdits } from '../vocabulary';

test.each([
  ['Children’s Front Door', 'children front door'],
  ['B&NES', 'bnes'],
  ['s47', 'section 47'],
  ['Sec. 17 duty', 'section 17 duty'],
  ['Café', 'cafe'],
  ['levels47', 'levels47'],
  ['e-learning', 'elearning'],
  ['non-e', 'non-e'],
])('fold %s', (text, folded) => expect(fold(text)).toBe(folded));

test('folding twice changes nothing more', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(listWords(listWords(text).join(' '))).toEqual(listWords(text));
    }),
  ));

test('forms of one word share a stem, and refer does not share that of reference', () => {
  expect(new Set(['refer', 'referral', 'referrals', 'referred'].map(stem)).size).toBe(1);
  expect(stem('reference')).not.toBe(stem('refer'));
  expect(listStems('Bruises, bruised')).toEqual(['bruis', 'bruis']);
});

test.each([
  ['a 6 year old hurt', 'a child hurt'],
  ['14yo', 'child'],
  ['3 months old', 'baby'],
  ['19 year old', 'adult'],
  ['1 year old', 'baby'],
  ['within 6 weeks', 'within 6 weeks'],
  ['15 working days', '15 working days'],
  ['found at 2am', 'found at night'],
  ['11 pm', 'night'],
  ['open at 9 am', 'open at'],
  ['12am', 'night'],
  ['13pm', '13pm'],
  ['q7', 'question 7'],
  ['q 15 audit', 'question 15 audit'],
  ['lvl3', 'level 3'],
  ['tier two', 'level 2'],
  ['one child', 'one child'],
])('%s is read as %s', (typed, read) =>
  expect(readEveryday(listWords(typed)).join(' ')).toBe(read),
);

test('what is only a clock time is left as it was typed', () =>
  expect(readEveryday(['9am'])).toEqual(['9am']));

test('a level of training is no level of need, doing is not news, and what agencies said is an audit', () => {
  expect(readIntent(['level', '3']).level).toBeGreaterThan(1);
  expect(readIntent(['level', '3', 'training']).level).toBeUndefined();
  expect(readIntent(listWords('what changed')).update).toBeGreaterThan(1);
  expect(readIntent(listWords('how do i change a number')).update).toBeUndefined();
  expect(readIntent(listWords('what did Sirona say about consent')).audit).toBeGreaterThan(
    readIntent(['audit']).audit ?? 9,
  );
});

test('the quick edit distance agrees with the slow one', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      const exact = editDistance(a, b);
      expect(editsWithin(a, b, limit)).toBe(exact <= limit ? exact : undefined);
    }),
    { numRuns: 1000 },
  );
});

test('short words allow no edit, long ones two', () =>
  expect([3, 4, 7, 8].map(allowedEdits)).toEqual([0, 1, 1, 2]));

test.each([
  ['+44 1275 888808', '01275888808'],
  ['0044 1275 888808', '01275888808'],
  ['(01275) 888-808', '01275888808'],
  ['116 123', '116123'],
])('%s is dialled %s', (text, digits) => expect(dialled(text)).toBe(digits));

test('words together and in order are closest', () => {
  const [together, turned, apart] = [
    'a front door b',
    'a door front b',
    'front a b c d e f g door',
  ].map((text) => closeness(['front', 'door'], text.split(' ')));
  expect(together).toBe(1);
  expect(turned).toBeGreaterThan(apart ?? 1);
  expect(together).toBeGreaterThan(turned ?? 1);
  expect(closeness(['front'], ['front'])).toBe(0);
});

test('an extract is cut at words around the match', () => {
  const text = `${'word '.repeat(80)}neglect here ${'more '.repeat(80)}`;
  const { text: cut, marks } = cutExtract(text, new Set([stem('neglect')]));
  expect(cut.length).toBeLessThan(200);
  expect(cut.startsWith('… word')).toBe(true);
  expect(marks.map(([a, b]) => cut.slice(a, b))).toEqual(['neglect']);
});

test('an evaluation counts ranks', () => {
  const judged = [
    { q: 'a', who: '', pages: ['^/a$'] },
    { q: 'b', who: '', pages: ['^/b'] },
    { q: 'c', who: '', pages: ['^/c'] },
  ];
  const result = evaluate(judged, [['/a'], ['/x', '/b/1'], []]);
  expect(result).toMatchObject({ successAt1: 1 / 3, successAt3: 2 / 3, mrr: 0.5, empty: ['c'] });
  expect(result.misses).toEqual([
    { query: 'b', rank: 2, first: ['/x', '/b/1'] },
    { query: 'c', rank: 0, first: [] },
  ]);
});

const manifest = {
  version: 2,
  engine: 'lunr',
  documents: 1,
  files: ['search/index-1234567890.json', 'search/reading-1234567890.json'],
};
test.each([manifest, { ...manifest, first: ['search/first-1234567890.json'] }])(
  'a manifest is known by its shape',
  (value) => expect(isManifest(value)).toBe(true),
);
test.each([
  null,
  {},
  { ...manifest, files: [] },
  { ...manifest, files: [manifest.files[0], 'https://elsewhere.example/x.json'] },
  { ...manifest, files: manifest.files.slice(0, 1) },
  { ...manifest, files: [manifest.files[0], 'search/../x.json'] },
  { ...manifest, version: 1 },
  { ...manifest, first: 'search/first-1234567890.json' },
  { ...manifest, first: ['https://elsewhere.example/x.json'] },
  { ...manifest, engine: 'other' },
  { ...manifest, engine: 'pagefind' },
])('and refused otherwise', (value) => expect(isManifest(value)).toBe(false));
