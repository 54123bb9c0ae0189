import fc from 'fast-check';
import { cleanText } from '../characters';

/** Any text at all, lone halves of a pair among it. */
const anything = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x1f)))
  .map((codes) => String.fromCharCode(...codes));

test('line ends of every kind become one; what no file may carry goes', () => {
  expect(cleanText('one\u000Btwo\u000Cthree\r\nfour\rfive')).toBe('one\ntwo\nthree\nfour\nfive');
  expect(cleanText('a\u0000b\u001Bc\uD800d\uFFFEe\u007Ff')).toBe('abcdef');
  expect(cleanText('Zoë\t“👩‍🚒”\n')).toBe('Zoë\t“👩‍🚒”\n');
});

test('what is left is text by XML 1.0 (2.2), and is left as it is the second time', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text);
      expect(clean).toMatch(/^[\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
