/** What a camera reads out of the codes that the site draws. */
import { readQr } from '../../../tests/support/readQr';
import { makeQr } from '../qr';
import { mostInCode } from '../ui/QrFor';

const page = 'https://portal.example/safeguarding/practice/team';

test.each([
  ['a page', 'https://portal.example/contacts/front-door'],
  ['the cases of a session', `${page}?cases=one,two,three&as=answer`],
  [
    'answers after the hash',
    `${page}#answers=1_k7qd_schools_2026-11-24_a-case:2022:3:hungry,alone`,
  ],
  ['other letters', 'https://portal.example/#q=caf%C3%A9 – “worry”'],
])('a code of %s says what was put in', (_, text) => {
  const { path, size } = makeQr(text);
  expect(readQr(path, size)).toBe(text);
});

test('the longest text that is drawn as a code can be read, and a damaged code is not', () => {
  const text = `${page}#answers=`.padEnd(mostInCode, 'a1b2,');
  const { path, size } = makeQr(text);
  expect(readQr(path, size)).toBe(text);
  expect(readQr(path.replaceAll(/h\d+/g, 'h1'), size)).toBeUndefined();
});
