/** A moment in an address. */
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { readMoment, splitMoment, writeMoment } from '../moment';

const calendar = makeCalendar('2025-06-01');
const read = (written: string) =>
  readMoment({ ...splitMoment(written), needsTime: true }, calendar);

test('what was written leads back to the same moment', () => {
  const moment = { date: '2026-11-27', minutes: 18 * 60 + 40 };
  expect(writeMoment(moment)).toBe('2026-11-27T18:40');
  expect(read(writeMoment(moment))).toEqual({ moment });
});

test.each(['soon', '2026-02-30T10:00', '2026-11-27', '2026-11-27T25:00', 'T', '1999-01-01T10:00'])(
  '%s is refused with a plain answer',
  (written) => {
    expect(read(written)).toHaveProperty('message');
  },
);
