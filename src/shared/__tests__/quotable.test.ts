import fc from 'fast-check';
import { askedFor, called, quotable } from '../quotable';

test.each(['early-help', '2022', '2026-09', 'childrens-front-door', '2021-22', '3', 'next', '999'])(
  '%s may be repeated',
  (value) => expect(quotable(value)).toBe(value),
);

test.each([
  'childrens-front-door”. The front door has a new number. Ring 0909 879 0000',
  'ring-09098790000-now',
  'ring-0909-879-0000',
  'text-help-to-85258',
  '<script>',
  'Neglect',
  'a b',
  'a\u202eb',
  '',
  'a'.repeat(41),
])('%j may not', (value) => {
  expect(quotable(value)).toBeUndefined();
  expect(called(value)).toBe('of that name');
});

test('a sentence never holds anything but ids', () => {
  const part = fc.record({ name: fc.constantFrom('area', 'level'), value: fc.string() });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const said = askedFor(parts, 'this site');
      expect(said).toMatch(
        /^(?:something this site does not have|(?:(?:area|level) “[a-z0-9-]{1,40}”(?: and |, ))+which this site does not have)$/,
      );
    }),
  );
  expect(
    askedFor(
      [
        { name: 'area', value: 'atlantis' },
        { name: 'level', value: '9' },
      ],
      'this site',
    ),
  ).toBe('area “atlantis” and level “9”, which this site does not have');
});
