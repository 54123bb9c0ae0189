import fc from 'fast-check';
import {
  addDays,
  fromLondon,
  toLondon,
  type WallTime,
  weekdayOf,
} from '../../../../shared/calendar/london';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { days } from '../../../../shared/calendar/days';
import { clockSpans, isOpen, type OpenState, openState } from '../openState';
import { describeOpenState } from '../openWords';
import type { Hours } from '../schema';

const calendar = makeCalendar('2025-01-01');
type Weekly = Extract<Hours, { kind: 'weekly' }>;
const weekly = (listed: Weekly['weekly'], more: Partial<Weekly> = {}): Weekly => ({
  kind: 'weekly',
  weekly: listed,
  bankHolidays: 'closed',
  exceptions: [],
  ...more,
});
const office = weekly([
  {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    spans: ['09:00-12:30', '13:30-17:00'],
  },
]);
const night = weekly([{ days: [...days], spans: ['18:00-08:00'] }], { bankHolidays: 'all-day' });
const at = (date: string, clock: string) =>
  fromLondon(date, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)));
const words = (hours: Hours, date: string, clock: string) =>
  describeOpenState(openState(hours, at(date, clock), calendar), at(date, clock));

test('it says until when, and from when again', () => {
  expect(words(office, '2026-11-24', '09:00')).toBe('Open now, until 12:30pm');
  expect(words(office, '2026-11-24', '12:30')).toBe('Closed now. Opens at 1:30pm');
  expect(words(office, '2026-11-24', '17:00')).toBe('Closed now. Opens at 9am tomorrow');
  expect(words(office, '2026-11-27', '17:00')).toBe('Closed now. Opens at 9am on Monday');
  expect(words(night, '2026-11-24', '03:00')).toBe('Open now, until 8am');
  expect(words(night, '2026-11-24', '20:00')).toBe('Open now, until 8am tomorrow');
  expect(words({ kind: 'always' }, '2026-11-24', '03:00')).toBe('Open now');
  expect(words({ kind: 'unknown', note: 'x' }, '2026-11-24', '03:00')).toBeUndefined();
});

test('bank holidays: Christmas on a weekend, its substitutes, Easter', () => {
  expect(words(office, '2027-12-24', '18:00')).toBe('Closed now. Opens at 9am on Wednesday');
  expect(words(office, '2026-04-02', '18:00')).toBe('Closed now. Opens at 9am on Tuesday');
  expect(isOpen(night, at('2027-12-27', '12:00'), calendar)).toBe(true);
  expect(
    isOpen(weekly(office.weekly, { bankHolidays: 'open' }), at('2027-12-27', '12:00'), calendar),
  ).toBe(true);
  expect(
    isOpen(
      weekly([{ days: [...days], spans: ['10:00-11:00'] }]),
      at('2027-12-25', '10:30'),
      calendar,
    ),
  ).toBe(true);
});

test('a night that begins on a bank holiday belongs to it, and runs to its own end', () => {
  const duty = weekly(
    [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], spans: ['17:00-08:45'] },
      { days: ['saturday', 'sunday'], spans: ['00:00-24:00'] },
    ],
    { bankHolidays: 'all-day' },
  );
  // The nights after Easter Monday 2027 and after the substitute day for Boxing Day 2026.
  for (const date of ['2027-03-30', '2026-12-29']) {
    expect(words(duty, date, '03:00')).toBe('Open now, until 8:45am');
    expect(words(duty, date, '08:44')).toBe('Open now, until 8:45am');
    expect(words(duty, date, '08:45')).toBe('Closed now. Opens at 5pm');
    expect(isOpen(duty, at(addDays(date, -1), '12:00'), calendar)).toBe(true);
  }
});

test('an exception comes before everything else', () => {
  const shut = weekly(office.weekly, {
    exceptions: [
      { date: '2026-11-24', spans: [] },
      { date: '2026-12-25', spans: ['10:00-12:00'] },
    ],
  });
  expect(isOpen(shut, at('2026-11-24', '10:00'), calendar)).toBe(false);
  expect(isOpen(shut, at('2026-12-25', '10:00'), calendar)).toBe(true);
});

test('through the nights when the clocks change', () => {
  const span = weekly([{ days: [...days], spans: ['00:30-01:30'] }]);
  // Autumn: closes when the clocks first show 1:30am, and does not open again when they show 1am once more.
  expect(isOpen(span, Date.UTC(2026, 9, 25, 0, 29), calendar)).toBe(true);
  expect(isOpen(span, Date.UTC(2026, 9, 25, 0, 30), calendar)).toBe(false);
  expect(isOpen(span, Date.UTC(2026, 9, 25, 1, 15), calendar)).toBe(false);
  // Spring: 1:30am does not come, so it closes at the change.
  expect(isOpen(span, Date.UTC(2026, 2, 29, 0, 59), calendar)).toBe(true);
  expect(isOpen(span, Date.UTC(2026, 2, 29, 1, 0), calendar)).toBe(false);
  // A span wholly within the skipped hour does not come: the next opening is the one after it.
  const short = weekly([{ days: [...days], spans: ['01:00-01:15', '02:15-09:00'] }]);
  expect(
    describeOpenState(
      openState(short, Date.UTC(2026, 2, 29, 0, 59), calendar),
      Date.UTC(2026, 2, 29, 0, 59),
    ),
  ).toBe('Closed now. Opens at 2:15am');
  expect(words(night, '2026-10-24', '23:00')).toBe('Open now, until 8am tomorrow');
});

test('a clock far from the truth says nothing false', () => {
  expect(words(office, '2019-11-24', '10:00')).toContain('date looks wrong');
  expect(isOpen(office, at('2019-11-25', '10:00'), calendar)).toBe(false);
});

const clock = fc
  .integer({ min: 0, max: 96 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const span = fc
  .tuple(
    clock.filter((c) => c !== '24:00'),
    clock,
  )
  .map(([a, b]) => `${a}-${b}`);
const anyWeekly = fc
  .record({
    weekly: fc.array(
      fc.record({
        days: fc.uniqueArray(fc.constantFrom(...days), { minLength: 1 }),
        spans: fc.array(span, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bankHolidays: fc.constantFrom('closed' as const, 'open' as const, 'all-day' as const),
  })
  .map(({ weekly: listed, bankHolidays }) => weekly(listed, { bankHolidays }));
/** Instants, many of them near a change of the clocks, midnight, Easter and Christmas. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2028, 11, 1) }),
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2026, 2, 29, 1),
        Date.UTC(2026, 9, 25, 1),
        Date.UTC(2027, 2, 28, 1),
        Date.UTC(2027, 11, 25),
        Date.UTC(2026, 3, 5, 23),
        Date.UTC(2027, 11, 28),
      ),
      fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 }),
    )
    .map(([a, b]) => a + b),
);

test('a span that begins on a day is cut short by no bank holiday on the next', () => {
  const none = { ...calendar, bankHolidays: [] };
  const known = calendar.bankHolidays.filter((day) => addDays(day, -1) >= calendar.from);
  fc.assert(
    fc.property(anyWeekly, fc.constantFrom(...known), (hours, holiday) => {
      const before = addDays(holiday, -1);
      const alone = { ...none, bankHolidays: calendar.bankHolidays.filter((d) => d === before) };
      for (const [, end] of clockSpans(hours, before, alone)) {
        const last = fromLondon(before, end - 1);
        // In the night of a change of the clocks the minute may not come.
        if (end > 0 && toLondon(last).minutes === (end - 1) % 1440)
          expect(isOpen(hours, last, calendar)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('on a bank holiday a service that answers all day answers at every minute, whatever its week', () => {
  fc.assert(
    fc.property(
      anyWeekly,
      fc.constantFrom(...calendar.bankHolidays),
      fc.integer({ min: 0, max: 1439 }),
      (hours, holiday, minute) =>
        expect(
          isOpen({ ...hours, bankHolidays: 'all-day' }, fromLondon(holiday, minute), calendar),
        ).toBe(true),
    ),
  );
});

test('the quick form and the full one agree', () => {
  fc.assert(
    fc.property(anyWeekly, instants, (hours, now) => {
      expect(isOpen(hours, now, calendar)).toBe(openState(hours, now, calendar).kind === 'open');
    }),
    { numRuns: 500 },
  );
});

/** The moment a state gives for its end. */
function nextChange(state: OpenState): WallTime | undefined {
  if (state.kind === 'open') return state.until;
  return state.kind === 'closed' ? state.opens : undefined;
}

test('it is open up to the end it gives, and not from then; closed up to the opening it gives, and open from then', () => {
  fc.assert(
    fc.property(anyWeekly, instants, (hours, now) => {
      const state = openState(hours, now, calendar);
      const moment = nextChange(state);
      if (!moment) return;
      const then = [
        fromLondon(moment.date, moment.minutes),
        fromLondon(moment.date, moment.minutes) + 3_600_000,
      ].find((t) => t > now && isOpen(hours, t, calendar) !== (state.kind === 'open'));
      expect(then).toBeDefined();
      for (const t of [0.1, 0.5, 0.9].map(
        (share) => now + Math.floor(((then ?? now) - now - 1) * share),
      ))
        expect(isOpen(hours, t, calendar)).toBe(state.kind === 'open');
    }),
    { numRuns: 500 },
  );
});

test('away from a change of the clocks it is open exactly when the wall clock is in a span of today or yesterday', () => {
  fc.assert(
    fc.property(
      anyWeekly,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 1439 }),
      (hours, day, minutes) => {
        const date = addDays('2026-03-31', day % 200);
        const inside = (d: string, m: number) =>
          clockSpans(hours, d, calendar).some(([from, to]) => m >= from && m < to);
        const instant = fromLondon(date, minutes);
        expect(toLondon(instant)).toEqual({ date, minutes });
        expect(weekdayOf(date)).toBe((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7);
        expect(isOpen(hours, instant, calendar)).toBe(
          inside(date, minutes) || inside(addDays(date, -1), minutes + 1440),
        );
      },
    ),
    { numRuns: 500 },
  );
});
