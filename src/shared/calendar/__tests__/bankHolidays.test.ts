import { fromLondon } from '../london';
import { dueAt } from '../../../features/pathways/model/due';
import { isOpen } from '../../../features/contacts/model/openState';
import { toOpeningHours } from '../../../features/contacts/model/openingHours';
import type { Contact } from '../../../features/contacts/model/schema';
import { makeCalendar } from '../bankHolidays';
import { toSchedules } from '../../../features/contacts/plugin/exports/hsds/schedules';
import { weekly } from '../../../features/contacts/plugin/__tests__/samples';

/** As published on gov.uk/bank-holidays for England and Wales. */
const published: Record<string, string[]> = {
  2025: [
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
  ],
  2026: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ],
  2027: [
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ],
};

test.each(Object.entries(published))(
  'the holidays of %s are those the government published',
  (year, days) => {
    expect(makeCalendar('2025-06-01').bankHolidays.filter((day) => day.startsWith(year))).toEqual(
      days,
    );
  },
);

test('the calendar says how far it reaches', () => {
  const { from, to } = makeCalendar('2026-11-24');
  expect([from, to]).toEqual(['2025-01-01', '2029-12-31']);
});

test('a day proclaimed late is one of them; a weekend is not', () => {
  const { bankHolidays } = makeCalendar('2026-11-24', ['2027-06-14', '2027-06-13']);
  expect(bankHolidays.filter((day) => day.startsWith('2027-06'))).toEqual(['2027-06-14']);
});

test('a site built in the last years a date can have says no date beyond them', () =>
  expect(makeCalendar('9998-12-01').to).toBe('9999-12-31'));

describe('a day proclaimed for Monday 14 June 2027', () => {
  const day = '2027-06-14';
  const calendar = makeCalendar('2026-11-24', [day]);
  const door = weekly();
  const nights: Contact['hours'] = weekly({
    weekly: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday'], spans: ['17:00-08:45'] },
      { days: ['friday'], spans: ['16:30-24:00'] },
      { days: ['saturday', 'sunday'], spans: ['00:00-24:00'] },
    ],
    bankHolidays: 'all-day',
  });
  const openAt = (hours: Contact['hours'], of = calendar) =>
    [0, 3, 10, 12, 15, 20, 23].map((hour) => isOpen(hours, fromLondon(day, hour * 60), of));

  test('the front door is closed, and the duty team answers all day', () => {
    expect(openAt(door)).toEqual(Array(7).fill(false));
    expect(openAt(nights)).toEqual(Array(7).fill(true));
    // The night that begins on it still belongs to it.
    expect(isOpen(nights, fromLondon('2027-06-15', 3 * 60), calendar)).toBe(true);
    const usual = makeCalendar('2026-11-24');
    expect(openAt(door, usual)).toEqual([false, false, true, true, true, false, false]);
    expect(openAt(nights, usual)).toEqual([false, false, false, false, false, true, true]);
  });

  test('one working day from Friday is Tuesday', () => {
    const due = dueAt({
      start: { date: '2027-06-11', minutes: 600 },
      clock: { within: 1, unit: 'working-day' },
      calendar,
      dayEnds: 17 * 60,
    });
    expect(due).toMatchObject({ kind: 'at', at: { date: '2027-06-15' } });
  });

  test('what machines read has it', () => {
    const of = (hours: Contact['hours']) =>
      toOpeningHours(hours, calendar).filter(
        (said) => (said as { validFrom?: string }).validFrom === day,
      );
    expect(of(door)).toEqual([expect.objectContaining({ opens: '00:00', closes: '00:00' })]);
    // All day, and the night that begins on it.
    expect(of(nights)).toEqual([
      expect.objectContaining({ opens: '00:00', closes: '23:59' }),
      expect.objectContaining({ opens: '23:59', closes: '08:45' }),
    ]);
    expect(toSchedules(nights, calendar).filter(({ valid_from }) => valid_from === day)).toEqual([
      expect.objectContaining({ opens_at: '00:00', closes_at: '23:59' }),
    ]);
  });
});
