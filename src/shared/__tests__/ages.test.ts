import * as fc from 'fast-check';
import { ageBands, ageWords } from '../ages';

test('bands that follow one another are one span', () => {
  expect(ageWords(['5-to-10', '11-to-15', '16-and-over'])).toBe('aged 5 and over');
  expect(ageWords(['under-5', '5-to-10'])).toBe('under 11');
  expect(ageWords(['5-to-10', '11-to-15'])).toBe('aged 5 to 15');
  expect(ageWords(['unborn', 'under-5'])).toBe('before birth, under 5');
  expect(ageWords(['under-5', '11-to-15', '16-and-over'])).toBe('under 5, aged 11 and over');
  expect(ageWords(['11-to-15'])).toBe('aged 11 to 15');
});

test('every child already born needs no words', () => {
  expect(ageWords([...ageBands])).toBe('');
  expect(ageWords(ageBands.filter((band) => band !== 'unborn'))).toBe('');
});

test('sets of ages that differ never read alike, except the two that are for everybody born', () => {
  fc.assert(
    fc.property(
      fc.subarray([...ageBands], { minLength: 1, maxLength: 4 }),
      fc.subarray([...ageBands], { minLength: 1, maxLength: 4 }),
      (a, b) => {
        if (a.join() !== b.join())
          expect(ageWords(a) || a.join()).not.toBe(ageWords(b) || b.join());
      },
    ),
  );
});
