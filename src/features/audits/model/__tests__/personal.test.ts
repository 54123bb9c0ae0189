/** What looks personal in a text, and what does not. */
import { findPersonal, isNhsNumber } from '../personal';

const words = {
  ofSite: (word: string) => ['working', 'together', 'somerset', 'north', 'march'].includes(word),
  common: (word: string) => /^(?:the|staff|said|open|door|mark|grace|our|minutes)$/.test(word),
  oftenName: (word: string) => ['sarah', 'jack'].includes(word),
};

const found = (text: string): string[] =>
  findPersonal(text, '2026-11-27', words).map((one) => `${one.kind}: ${one.found}`);

test.each([
  ['Ask Dr Okonkwo about it.', ['name: Dr Okonkwo']],
  ['The worker Tyler Wexley said so.', ['name: Tyler Wexley']],
  ['her son Mark stays', ['name: son Mark']],
  ['We asked Sarah.', ['name: Sarah']],
  ['Since Covid the Open Door in North Somerset and CPD are used.', []],
  ['Working Together was read by our staff in March 2026.', []],
  ['Minutes of 12 March 2026 and 3/2/2025.', []],
  ['born 3 April 2015', ['date of birth: born 3 April 2015']],
  ['DOB 03/04/15 noted', ['date of birth: DOB 03/04/15']],
  ['On 2014-05-06 it began.', ['date of birth: 2014-05-06']],
  ['See 943 476 5919.', ['NHS number: 943 476 5919']],
  ['See 943 476 5918.', []],
  [
    'ring 01632 960 101 or +44 7700 900123',
    ['telephone number: 01632 960 101', 'telephone number: +44 7700 900123'],
  ],
  ['at BS23 1UJ', ['postcode: BS23 1UJ']],
  ['write to a.b@place.example', ['email address: a.b@place.example']],
  ['76% of 120 staff, 9 of 10 files, 2026-11-20', []],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test('the check digit of an NHS number', () => {
  // The example of the NHS Data Dictionary.
  expect(isNhsNumber('9434765919')).toBe(true);
  expect(isNhsNumber('9434765910')).toBe(false);
  expect(isNhsNumber('943476591')).toBe(false);
  // A sum that would need a check digit of 10 is of no number.
  expect(isNhsNumber('1000000010')).toBe(false);
});
