import fc from 'fast-check';
import { fold } from '../exports/vcard';

test('a folded line unfolds to itself, and no part is longer than 75 octets (RFC 6350, 3.2)', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }).filter((s) => !/[\r\n]/.test(s)), (line) => {
    const folded = fold(line);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
  }));
});
