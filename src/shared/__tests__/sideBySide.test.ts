import { fitsSideBySide } from '../sideBySide';

test('three columns of short words fit, and a long word in each does not', () => {
  expect(
    fitsSideBySide([
      ['Record', 'Who', 'When'],
      ['The worry', 'The designated officer', 'The same day'],
    ]),
  ).toBe(true);
  expect(
    fitsSideBySide([
      ['What', 'Why', 'Kept until'],
      ['Your recommendations,', 'For a conversation', 'You choose another'],
    ]),
  ).toBe(false);
});

test('four columns never fit, and a word ends at a hyphen', () => {
  expect(fitsSideBySide([['a', 'b', 'c', 'd']])).toBe(false);
  expect(fitsSideBySide([['one-to-one-and-sometimes-in-a-group', 'b', 'c']])).toBe(true);
});

test('a table without rows fits', () => expect(fitsSideBySide([])).toBe(true));
