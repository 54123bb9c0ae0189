/** Hours in an attribute are judged as the record's own are, at any instant. */
import * as fc from 'fast-check';
import type { Calendar } from '../../../../../shared/calendar/calendar';
import { days } from '../../../../../shared/calendar/days';
import { openState } from '../../openState';
import { type Hours, hoursSchema } from '../../schema';
import { readHours, writeHours } from '../hoursCode';

const calendar: Calendar = {
  from: '2025-01-01',
  to: '2028-12-31',
  bankHolidays: ['2026-12-25', '2026-12-28', '2027-03-26'],
};

const office = hoursSchema.parse({
  kind: 'weekly',
  weekly: [
    { days: ['monday', 'tuesday'], spans: ['09:00-12:30', '13:30-17:00'] },
    { days: ['saturday'], spans: ['10:00-12:00'] },
  ],
  bankHolidays: 'closed',
  exceptions: [
    { date: '2026-12-24', spans: ['09:00-12:00'], note: 'Christmas Eve' },
    { date: '2026-12-29', spans: [] },
  ],
  note: 'Ask for the duty worker.',
});

test('an office is one short line, without its notes', () => {
  expect(writeHours(office)).toBe(
    'closed;01 09:00-12:30 13:30-17:00;5 10:00-12:00;2026-12-24 09:00-12:00;2026-12-29',
  );
});

test('hours without a week are their kind', () => {
  const kinds: Hours[] = [
    { kind: 'always', note: 'Free.' },
    { kind: 'unknown', note: 'Not published.' },
    { kind: 'none' },
  ];
  expect(kinds.map((hours) => readHours(writeHours(hours)).kind)).toEqual([
    'always',
    'unknown',
    'none',
  ]);
});

test.each(['', 'sometimes', 'closed now', '{"kind":"always"}'])('%p is refused', (code) => {
  expect(() => readHours(code)).toThrow(TypeError);
});

const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});
const spans = fc.array(
  fc.tuple(clock, clock).map(([from, to]) => `${from}-${to}`),
  { minLength: 1, maxLength: 3 },
);
const anyWeekly = fc.record({
  kind: fc.constant('weekly' as const),
  weekly: fc.array(
    fc.record({ days: fc.uniqueArray(fc.constantFrom(...days), { minLength: 1 }), spans }),
    { minLength: 1, maxLength: 3 },
  ),
  bankHolidays: fc.constantFrom('closed' as const, 'open' as const, 'all-day' as const),
  exceptions: fc.array(
    fc.record({
      date: fc.constantFrom('2026-12-24', '2026-12-25', '2026-10-25', '2026-03-29'),
      spans: fc.oneof(spans, fc.constant<string[]>([])),
    }),
    { maxLength: 2 },
  ),
});
/** Days around Christmas and both changes of the clocks, and any other. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2028, 11, 1) }),
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2026, 11, 24),
        Date.UTC(2026, 9, 25),
        Date.UTC(2026, 2, 29),
        Date.UTC(2026, 10, 27, 20),
      ),
      fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 }),
    )
    .map(([day, later]) => day + later),
);

test('whatever the hours and the instant, the judgement is that of the record', () => {
  fc.assert(
    fc.property(anyWeekly, instants, (hours, now) => {
      expect(openState(readHours(writeHours(hours)), now, calendar)).toEqual(
        openState(hours, now, calendar),
      );
    }),
  );
});
