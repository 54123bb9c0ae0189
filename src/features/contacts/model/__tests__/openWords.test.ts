import { fromLondon } from '../../../../shared/calendar/london';
import { describeOpening } from '../openWords';

/** Thursday 26 November 2026, 5:30pm. */
const now = fromLondon('2026-11-26', 17 * 60 + 30);
const until = (date: string, minutes: number) =>
  `This can wait until ${describeOpening({ date, minutes }, now)}.`;

test.each([
  ['later today', '2026-11-26', 18 * 60, '6pm'],
  ['tomorrow', '2026-11-27', 9 * 60, '9am tomorrow'],
  ['tonight', '2026-11-27', 0, 'midnight'],
  ['after the weekend', '2026-11-30', 8 * 60 + 45, '8:45am on Monday'],
  ['in six days', '2026-12-02', 9 * 60, '9am on Wednesday'],
  [
    'in a week, when the day alone would be today’s name',
    '2026-12-03',
    9 * 60,
    '9am on Thursday 3 December 2026',
  ],
  ['in the night of another day', '2026-11-28', 0, 'midnight on Saturday'],
])('%s', (_, date, minutes, words) =>
  expect(until(date, minutes)).toBe(`This can wait until ${words}.`),
);

test('today is the day in London, not in UTC', () => {
  // 00:30 on 1 July 2026 in London is 23:30 of the day before in UTC.
  const summer = Date.UTC(2026, 5, 30, 23, 30);
  expect(describeOpening({ date: '2026-07-01', minutes: 540 }, summer)).toBe('9am');
});
