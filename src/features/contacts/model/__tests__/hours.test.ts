import { describeDays, describeHours, describeSpan } from '../hours';

test('days in a row are a range; others are listed', () => {
  expect(describeDays(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])).toBe(
    'Monday to Friday',
  );
  expect(describeDays(['friday', 'monday'])).toBe('Monday and Friday');
  expect(describeDays(['saturday', 'sunday'])).toBe('Saturday and Sunday');
  expect(describeDays(['monday', 'tuesday', 'wednesday', 'saturday'])).toBe(
    'Monday to Wednesday and Saturday',
  );
  expect(
    describeDays(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']),
  ).toBe('Every day');
});

test('a span that ends before it starts runs into the next day', () => {
  expect(describeSpan('18:00-08:00')).toBe('6pm to 8am the next day');
  expect(describeSpan('00:00-24:00')).toBe('all day and night');
  expect(describeSpan('09:00-12:30')).toBe('9am to 12:30pm');
});

test('whole hours in short sentences', () => {
  expect(
    describeHours({
      kind: 'weekly',
      bankHolidays: 'closed',
      exceptions: [],
      weekly: [
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday'],
          spans: ['09:00-12:00', '13:00-17:00'],
        },
        { days: ['friday'], spans: ['09:00-16:30'] },
      ],
    }),
  ).toEqual([
    'Monday to Thursday, 9am to midday and 1pm to 5pm; Friday, 9am to 4:30pm.',
    'Closed on bank holidays.',
  ]);
  expect(describeHours({ kind: 'unknown', note: 'Two pages differ.' })).toEqual([
    'We do not know their hours.',
    'Two pages differ.',
  ]);
});
