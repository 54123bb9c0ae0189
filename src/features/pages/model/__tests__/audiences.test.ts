import { audienceWords } from '../audiences';

const all = ['Health staff', 'Police', 'Youth workers', 'Foster carers', 'Volunteers', 'Families'];

test('a few audiences are named', () => {
  expect(audienceWords(['Health staff'], all)).toBe('health staff');
  expect(audienceWords(all.slice(0, 4), all)).toBe(
    'health staff, police, youth workers and foster carers',
  );
});

test('of many, those it is not for are named: no reader has to guess', () => {
  expect(audienceWords(all.slice(0, 5), all)).toBe('everyone except families');
  expect(audienceWords(all, all)).toBe('everyone');
  const more = [...all, 'Schools', 'Nurseries', 'Social care', 'Leads'];
  expect(audienceWords(all.slice(0, 5), more)).toBe(
    'health staff, police, youth workers, foster carers and volunteers',
  );
});
