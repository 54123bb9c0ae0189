import { makeCalendar } from '../bankHolidays';

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
