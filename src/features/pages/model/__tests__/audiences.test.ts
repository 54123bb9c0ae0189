import { audienceWords } from '../audiences';

test('a few audiences are named, many are counted', () => {
  expect(audienceWords(['Health staff'])).toBe('health staff');
  expect(audienceWords(['Health staff', 'Police', 'Youth workers', 'Foster carers'])).toBe(
    'health staff, police, youth workers and foster carers',
  );
  expect(
    audienceWords(['Health staff', 'Police', 'Youth workers', 'Foster carers', 'Volunteers']),
  ).toBe('health staff, police, youth workers and 2 other groups');
});
