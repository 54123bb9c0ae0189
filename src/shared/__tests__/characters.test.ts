import fc from 'fast-check';
import {
  cleanText,
  describeHidden,
  hiddenCharacters,
  plainHyphens,
  withoutHidden,
} from '../characters';

/** What XML 1.0 allows in a document (section 2.2). */
const xml = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\u200d',
        '\u202e',
        '\ufe0f',
        '\ud83d',
        '\ude00',
        '👩',
        '\v',
        '\r',
        '\n',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

test('whatever is cleaned is valid in XML, has nothing hidden in it, and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text);
      expect(clean).toMatch(xml);
      expect(hiddenCharacters(clean).filter(({ code }) => code !== 'U+FFFD')).toEqual([]);
      expect(cleanText(clean)).toBe(clean);
    }),
    { numRuns: 2000 },
  );
});

test('nothing hidden is found in a text exactly when cleaning leaves its characters alone', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const found = hiddenCharacters(text).filter(({ code }) => code !== 'U+FFFD');
      const plain = text.replace(/\p{Zs}/gu, ' ');
      expect(found.length === 0).toBe(cleanText(text) === plain);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['\u202a01275 888808\u202c', '01275 888808'],
  ['NSPCC Helpline\u200b', 'NSPCC Helpline'],
  ['safe\u00adguarding', 'safeguarding'],
  ['a\u000bb\u000cc\r\nd\re\u2028f', 'a\nb\nc\nd\ne\nf'],
  ['9\u00a0am to\u202f5 pm', '9 am to 5 pm'],
  ['a\u0000b\u001bc\u007fd\u0085e', 'abcd\ne'],
  ['\ufeffname\ud800', 'name'],
  [
    '👨\u200d👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ☎\ufe0f 1\ufe0f\u20e3',
    '👨\u200d👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ☎\ufe0f 1\ufe0f\u20e3',
  ],
  ['a\u200db 1\ufe0f2', 'ab 12'],
  ['Zoë, Siân, Łódź – “quoted” …', 'Zoë, Siân, Łódź – “quoted” …'],
])('%j is cleaned to %j', (written, clean) => expect(cleanText(written)).toBe(clean));

test('each hidden character is named with its place', () => {
  expect(
    hiddenCharacters('a\u202eb\u200b\u0007\ud800\ufffd\u{e0041}').map(
      (one) => `${one.at} ${describeHidden(one)}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "1 U+202E (right-to-left override)",
      "3 U+200B (zero-width space)",
      "4 U+0007 (control character)",
      "5 U+D800 (half of a character)",
      "6 U+FFFD (mark of a lost letter)",
      "7 U+E0041 (character that nobody can see)",
    ]
  `);
});

test('dashes and non-breaking hyphens of a number are hyphens', () => {
  expect(plainHyphens('01275\u2011888\u2013808')).toBe('01275-888-808');
});

test('a text of plain letters is judged as one with others is, whichever letter it has', () => {
  // A letter that is not among the plain ones makes the whole text be searched.
  const other = '\u0430';
  for (let code = 0; code <= 0xffff; code += 1) {
    const letter = String.fromCharCode(code);
    const alone = hiddenCharacters(letter).length;
    if (alone !== hiddenCharacters(`${letter} ${other}`).length)
      throw new Error(`U+${code.toString(16)} is judged in two ways`);
    if ((withoutHidden(letter) === letter) !== (alone === 0))
      throw new Error(`U+${code.toString(16)} is not taken out as it is found`);
  }
});
