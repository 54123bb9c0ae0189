import fc from 'fast-check';
import { toCalendarFile, type CalendarFile } from '../icalendar';
import { readCalendar } from './readCalendar';

const words = fc
  .string({ unit: 'grapheme', maxLength: 90 })
  .map((text) => text.replace(/\p{Cc}|\p{Cs}/gu, ' '));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const start = fc.oneof(day, fc.record({ date: day, minutes: fc.nat(1439) }));
const file: fc.Arbitrary<CalendarFile> = fc.record({
  name: words,
  prodId: fc.constant({ company: 'A', product: 'B' }),
  stamp: fc.nat(4_000_000_000_000),
  published: fc.boolean(),
  events: fc.array(
    fc.record({
      uid: fc.uuid(),
      start,
      summary: words,
      description: words,
      url: fc.webUrl(),
      reminders: fc.array(fc.nat(2_000_000), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test('any events make a calendar that a reader of the standard takes', () => {
  fc.assert(
    fc.property(file, (made) => {
      const calendar = readCalendar(toCalendarFile(made));
      expect(calendar.parts.filter(({ name }) => name === 'VEVENT')).toHaveLength(
        made.events.length,
      );
    }),
  );
});

const good = toCalendarFile({
  name: 'Dates',
  prodId: { company: 'A', product: 'B' },
  stamp: 0,
  events: [
    {
      uid: 'a',
      start: { date: '2026-12-23', minutes: 930 },
      summary: 'Due',
      description: 'Ring.',
      url: 'https://portal.example/',
      reminders: [1_800],
    },
  ],
});

test('a due date is a moment without an end, its address before its reminder', () => {
  const event = readCalendar(good).parts.find(({ name }) => name === 'VEVENT');
  expect(event?.lines.map(({ name, value }) => `${name}:${value}`)).toEqual(
    expect.arrayContaining(['DTSTART:20261223T153000', 'URL:https://portal.example/']),
  );
  expect(event?.lines.map(({ name }) => name)).not.toContain('DTEND');
  expect(event?.parts.map(({ name }) => name)).toEqual(['VALARM']);
  expect(good.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
});

test.each([
  [
    'an end that is the start',
    (text: string) => text.replace('URL', 'DTEND;TZID=Europe/London:20261223T153000\r\nURL'),
    'DTEND is not later than DTSTART',
  ],
  [
    'an end before the start',
    (text: string) => text.replace('URL', 'DTEND;TZID=Europe/London:20261223T150000\r\nURL'),
    'DTEND is not later than DTSTART',
  ],
  ['a last line without its end', (text: string) => text.slice(0, -2), 'the last line has no end'],
  ['bare line feeds', (text: string) => text.replace(/\r\n(?!$)/g, '\n'), 'CRLF'],
  [
    'a property after a reminder',
    (text: string) => text.replace('END:VEVENT', 'URL;VALUE=URI:x:y\r\nEND:VEVENT'),
    'after a part of VEVENT',
  ],
  [
    'a part that is not closed',
    (text: string) => text.replace('END:VALARM\r\n', ''),
    'ends inside',
  ],
])('the reader refuses %s', (_, spoil, fault) => {
  expect(spoil(good)).not.toBe(good);
  expect(() => readCalendar(spoil(good))).toThrow(fault);
});
