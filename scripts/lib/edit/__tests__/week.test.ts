/** The opening hours of a week, a line a day. */
import { textOfDay, withDay } from '../ui/model';

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
