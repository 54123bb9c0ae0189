/** Hours as people type them into a cell, and back. */
import fc from 'fast-check';
import { days } from '../../../../shared/calendar/days';
import { type HoursText, readHours, writeHours } from '../hoursText';

const read = (text: string): string => {
  const hours = readHours(text);
  return 'fix' in hours ? `at "${hours.at}": ${hours.fix}` : writeHours(hours);
};

test.each([
  ['Mon-Fri 09:00-17:00; Sat 10:00-12:00', 'Mon-Fri 09:00-17:00; Sat 10:00-12:00'],
  ['monday to friday 9am to 5pm', 'Mon-Fri 09:00-17:00'],
  ['Mon–Thu: 8.30–17.00\nFri 8.30am - 4.30pm', 'Mon-Thu 08:30-17:00; Fri 08:30-16:30'],
  ['Weekdays 0900-1230, 1330-1700', 'Mon-Fri 09:00-12:30, 13:30-17:00'],
  ['Tues, Thurs and Sat 10am-midday', 'Tue, Thu, Sat 10:00-12:00'],
  ['Fri-Mon 18:00-08:00', 'Mon, Fri-Sun 18:00-08:00'],
  ['Every day midnight-midnight', 'Mon-Sun 00:00-24:00'],
  ['Sat-Sun 24 hours', 'Sat-Sun 00:00-24:00'],
  ['24/7', '24 hours'],
  ['24 Hours', '24 hours'],
  ['Unknown', 'not known'],
])('%s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ['Mon-Fri 9-5', 'at "9-5": write the span as 09:00-17:00 or 9am-5pm'],
  ['Mon-Fri 9am-5', 'at "9am-5": write the span as 09:00-17:00 or 9am-5pm'],
  ['Mon-Fri 13pm-5pm', 'at "13pm-5pm": write the span as 09:00-17:00 or 9am-5pm'],
  ['Mon-Fri 09:00-09:00', 'at "09:00-09:00": write the span as 09:00-17:00 or 9am-5pm'],
  ['Mon-Fri 09:00-25:00', 'at "09:00-25:00": write the span as 09:00-17:00 or 9am-5pm'],
  ['09:00-17:00', 'at "09:00-17:00": start with the days, for example Mon-Fri 09:00-17:00'],
  [
    'Mon-Frx 09:00-17:00',
    'at "mon-frx 09:00-17:00": start with the days, for example Mon-Fri 09:00-17:00',
  ],
  ['office hours', 'at "office hours": start with the days, for example Mon-Fri 09:00-17:00'],
  [
    'Mon 09:00-12:00; Mon 13:00-17:00',
    'at "Mon": the day is given twice; put its spans in one entry with commas between',
  ],
  [' ; ', 'at " ; ": write the hours'],
])('%s is refused', (text, expected) => expect(read(text)).toBe(expected));

const clock = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .map(
      (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
    );
const span = fc
  .tuple(clock(1439), clock(1440))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}-${to}`);
const weekly: fc.Arbitrary<HoursText> = fc
  .array(fc.constantFrom(undefined, 0, 1, 2), { minLength: 7, maxLength: 7 })
  .chain((marks) => {
    const used = [...new Set(marks)].filter((mark) => mark !== undefined);
    return fc
      .tuple(
        ...used.map((mark) =>
          fc
            .array(span, { minLength: 1, maxLength: 3 })
            .map((spans) => ({ days: days.filter((_, i) => marks[i] === mark), spans })),
        ),
      )
      .map((entries): HoursText =>
        entries.length === 0 ? { kind: 'unknown' } : { kind: 'weekly', weekly: entries },
      );
  });

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(fc.oneof(weekly, fc.constant<HoursText>({ kind: 'always' })), (hours) => {
      expect(readHours(writeHours(hours))).toEqual(hours);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof read(text)).toBe('string');
    }),
  );
});
