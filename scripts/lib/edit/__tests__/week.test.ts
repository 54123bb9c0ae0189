/** The opening hours of a week, a line a day. */
import { daysAtFault, fieldWords, textOfDay, withDay } from '../ui/model';

const days = ['monday', 'tuesday', 'wednesday'];
const week = [{ days: ['monday', 'tuesday'], spans: ['09:00-17:00'] }];

test('a day is read and written as people type it', () => {
  expect(textOfDay(week, 'monday')).toBe('09:00-17:00');
  expect(textOfDay(week, 'wednesday')).toBe('');
  expect(withDay(week, days, { day: 'wednesday', text: '9:00 to 12.30, 13:30 – 17:00' })).toEqual([
    { days: ['monday', 'tuesday'], spans: ['09:00-17:00'] },
    { days: ['wednesday'], spans: ['09:00-12:30', '13:30-17:00'] },
  ]);
});

test('days with the same hours are together, and a day without is left out', () => {
  expect(withDay(week, days, { day: 'wednesday', text: '09:00-17:00' })).toEqual([
    { days, spans: ['09:00-17:00'] },
  ]);
  expect(withDay(week, days, { day: 'monday', text: '' })).toEqual([
    { days: ['tuesday'], spans: ['09:00-17:00'] },
  ]);
});

test.each([
  ['9am to 5pm', ['09:00-17:00']],
  ['9.30am – midday & 1pm-5:15pm', ['09:30-12:00', '13:00-17:15']],
  ['10pm to 2am', ['22:00-02:00']],
  ['All day', ['00:00-24:00']],
  ['Closed', undefined],
  ['9 to half five', ['9 to half five']],
])('“%s” is read as people say it, and kept as typed where nobody can tell', (text, spans) => {
  expect(withDay([], days, { day: 'monday', text })[0]?.spans).toEqual(spans);
});

test('a problem is told beside the first of the days that it is about', () => {
  const at = (field: string) => daysAtFault(week, 'hours.weekly', field);
  expect(at('hours.weekly[0].spans[0]')).toEqual(['monday', 'tuesday']);
  expect(at('hours.weekly[7].spans[0]')).toEqual([]);
  expect(at('hours.weekly')).toEqual([]);
});

test.each([
  ['hours.weekly[0].spans[0]', 'Hours, Weekly Monday and Tuesday, Spans 1'],
  ['hours.weekly[7]', 'Hours, Weekly 8'],
  ['outOfHours', 'Out of hours'],
  ['agencies[2].otherNames[0]', 'Agencies 3, Other names 1'],
])('%s is named as the form names it', (field, words) => {
  expect(fieldWords(field, { hours: { weekly: week } })).toBe(words);
});
