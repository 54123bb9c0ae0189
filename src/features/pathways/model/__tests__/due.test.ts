import fc from 'fast-check';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { daysBetween } from '../../../../shared/calendar/dates';
import { addDays, fromLondon, weekdayOf } from '../../../../shared/calendar/london';
import { addWorkingDays, isWorkingDay } from '../../../../shared/calendar/calendar';
import { addMonths } from '../../../../shared/calendar/months';
import { dueAt } from '../due';
import type { Clock } from '../schema';

const calendar = makeCalendar('2025-06-01');
const dayEnds = 17 * 60;
const at = (date: string, clock: string) => ({
  date,
  minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
});
const due = (date: string, clock: string, within: number, unit: Clock['unit']) => {
  const found = dueAt({ start: at(date, clock), clock: { within, unit }, calendar, dayEnds });
  return found.kind === 'at'
    ? `${found.at.date} ${String(Math.floor(found.at.minutes / 60)).padStart(2, '0')}:${String(found.at.minutes % 60).padStart(2, '0')}`
    : found.kind;
};

describe('working days', () => {
  test.each([
    ['a Tuesday', '2026-11-24', '10:00', 1, '2026-11-25 17:00'],
    [
      'two days from a Thursday, as the guidance says',
      '2026-11-26',
      '10:00',
      2,
      '2026-11-30 17:00',
    ],
    ['a Friday', '2026-11-27', '09:00', 1, '2026-11-30 17:00'],
    ['a Friday night, out of hours', '2026-11-27', '23:30', 1, '2026-11-30 17:00'],
    ['a Saturday', '2026-11-28', '12:00', 1, '2026-11-30 17:00'],
    ['a Sunday, just before midnight', '2026-11-29', '23:59', 1, '2026-11-30 17:00'],
    [
      'before the office opens: that day is not counted',
      '2026-11-24',
      '06:00',
      1,
      '2026-11-25 17:00',
    ],
    ['the last day before Easter', '2026-04-02', '15:00', 1, '2026-04-07 17:00'],
    ['Good Friday itself', '2026-04-03', '15:00', 1, '2026-04-07 17:00'],
    ['Easter Monday', '2026-04-06', '15:00', 1, '2026-04-07 17:00'],
    ['over Easter, two days', '2026-04-01', '15:00', 2, '2026-04-07 17:00'],
    [
      'Christmas Eve of 2026, with the substitute day on Monday the 28th',
      '2026-12-24',
      '16:00',
      1,
      '2026-12-29 17:00',
    ],
    ['Christmas Day on a Friday', '2026-12-25', '08:00', 1, '2026-12-29 17:00'],
    [
      'Christmas of 2027 on a weekend, with two substitute days',
      '2027-12-24',
      '16:00',
      1,
      '2027-12-29 17:00',
    ],
    ['over the New Year', '2026-12-31', '16:00', 1, '2027-01-04 17:00'],
    ['a bank holiday in May', '2026-05-04', '11:00', 1, '2026-05-05 17:00'],
    ['over the clock change in spring', '2027-03-25', '11:00', 1, '2027-03-30 17:00'],
    ['over the clock change in autumn', '2026-10-23', '11:00', 1, '2026-10-26 17:00'],
    ['the 45 days of an assessment, over Christmas', '2026-11-24', '10:00', 45, '2027-01-29 17:00'],
  ])('%s', (_, date, clock, within, expected) =>
    expect(due(date, clock, within, 'working-day')).toBe(expected),
  );
});

describe('hours, days, weeks and months', () => {
  test.each([
    ['72 hours', '2026-11-24', '10:15', 72, 'hour', '2026-11-27 10:15'],
    [
      '72 hours over the change to summer time',
      '2026-03-28',
      '10:00',
      72,
      'hour',
      '2026-03-31 11:00',
    ],
    [
      '72 hours over the change to winter time',
      '2026-10-24',
      '10:00',
      72,
      'hour',
      '2026-10-27 09:00',
    ],
    [
      'a day keeps the time of day over a change',
      '2026-10-24',
      '10:00',
      1,
      'day',
      '2026-10-25 10:00',
    ],
    [
      'a day that ends at a time the clocks skip',
      '2026-03-28',
      '01:30',
      1,
      'day',
      '2026-03-29 02:00',
    ],
    ['a week', '2026-11-24', '10:15', 1, 'week', '2026-12-01 17:00'],
    ['three months', '2026-11-24', '10:15', 3, 'month', '2027-02-24 17:00'],
    ['three months to a shorter month', '2026-11-30', '10:15', 3, 'month', '2027-02-28 17:00'],
    ['three months to a leap day', '2027-11-30', '10:15', 3, 'month', '2028-02-29 17:00'],
  ] as const)('%s', (_, date, clock, within, unit, expected) =>
    expect(due(date, clock, within, unit)).toBe(expected),
  );
});

describe('beyond the calendar', () => {
  test('nothing is guessed', () => {
    expect(due('2028-12-29', '10:00', 5, 'working-day')).toBe('beyond');
    expect(due('2023-12-29', '10:00', 1, 'working-day')).toBe('beyond');
    expect(due('2028-12-30', '10:00', 3, 'month')).toBe('beyond');
  });
});

const anyDate = fc.integer({ min: 0, max: 3 * 365 }).map((n) => addDays('2025-01-01', n));
const minutes = fc.integer({ min: 0, max: 1439 });

test('any start: the due day is a working day, exactly so many working days lie after the start up to it, at the end of office hours', () => {
  fc.assert(
    fc.property(anyDate, minutes, fc.integer({ min: 1, max: 60 }), (date, minute, within) => {
      const found = dueAt({
        start: { date, minutes: minute },
        clock: { within, unit: 'working-day' },
        calendar,
        dayEnds,
      });
      if (found.kind === 'beyond') throw new Error('the calendar reaches that far');
      expect(isWorkingDay(found.at.date, calendar)).toBe(true);
      expect(weekdayOf(found.at.date)).toBeLessThan(5);
      expect(calendar.bankHolidays).not.toContain(found.at.date);
      expect(found.at.minutes).toBe(dayEnds);
      const between = Array.from({ length: daysBetween(date, found.at.date) }, (__, i) =>
        addDays(date, i + 1),
      );
      expect(between.filter((day) => isWorkingDay(day, calendar))).toHaveLength(within);
    }),
  );
});

test('any start: later starts are never due earlier, and steps add up', () => {
  fc.assert(
    fc.property(
      anyDate,
      anyDate,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      (one, other, first, second) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(
          (addWorkingDays(early, first, calendar) ?? '') <=
            (addWorkingDays(late, first, calendar) ?? ''),
        ).toBe(true);
        const middle = addWorkingDays(one, first, calendar) ?? '';
        expect(addWorkingDays(middle, second, calendar)).toBe(
          addWorkingDays(one, first + second, calendar),
        );
      },
    ),
  );
});

test('any start: so many hours later is exactly that, whatever the clocks do', () => {
  fc.assert(
    fc.property(anyDate, minutes, fc.integer({ min: 1, max: 200 }), (date, minute, within) => {
      const found = dueAt({
        start: { date, minutes: minute },
        clock: { within, unit: 'hour' },
        calendar,
        dayEnds,
      });
      if (found.kind === 'beyond') throw new Error('the calendar reaches that far');
      const passed =
        (fromLondon(found.at.date, found.at.minutes) - fromLondon(date, minute)) / 3_600_000;
      // Of an hour that comes twice, its wall time names the first.
      expect([within, within - 1]).toContain(passed);
    }),
  );
});

test('months keep the day or take the last of the month', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 24 }), (date, count) => {
      const later = addMonths(date, count);
      const [y, m] = date.split('-').map(Number) as [number, number];
      expect(later.slice(0, 7)).toBe(
        new Date(Date.UTC(y, m - 1 + count, 1)).toISOString().slice(0, 7),
      );
      expect(later.slice(8) === date.slice(8) || addDays(later, 1).slice(8) === '01').toBe(true);
    }),
  );
});
