import { agesSaid, legalStretch } from '../agesSaid';

test.each([
  ['12 year old having sex', [12]],
  ['14yo', [14]],
  ['her boyfriend is 25', [25]],
  ['girl, 13, is pregnant', [13]],
  ['boy aged 7', [7]],
  ['twelve year-old', [12]],
  ['6 month old baby', [0]],
  ['year 7 pupil', [12]],
  ['a 9 year old and a 15 y/o', [9, 15]],
  ['missing for 4 days', []],
  ['he is 3 weeks late', []],
  ['took 20 paracetamol', []],
  ['level 4', []],
  ['constructor year old', []],
])('%s', (text, ages) => expect(agesSaid(text)).toEqual(ages));

test('the lines of the law', () =>
  expect([12, 13, 15, 16, 17, 18].map(legalStretch)).toEqual([0, 1, 1, 2, 2, 3]));
