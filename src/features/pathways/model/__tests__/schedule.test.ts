import path from 'node:path';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { loadFile } from '../../../../shared/load';
import { claimsSchema } from '../../../claims/model/schema';
import { settlePathway } from '../settle';
import { pathwaysSchema } from '../schema';
import { describeMoment, readMoment } from '../moment';
import { makeSchedule, needsTime } from '../schedule';

const calendar = makeCalendar('2025-06-01');
const root = path.resolve(__dirname, '../../../../..');
const [claims] = loadFile(root, 'data/claims.yaml', claimsSchema).records;
const byId = new Map(claims?.value.claims.map((claim) => [claim.id, claim]));
const file = loadFile(root, 'data/pathways.yaml', pathwaysSchema).records[0]?.value;

function dates(id: string, date: string, time: string): Record<string, string> {
  const written = file?.pathways.find((p) => p.id === id);
  if (!file || !written) throw new Error(`there is no pathway ${id}`);
  const pathway = settlePathway(written, byId);
  const reading = readMoment({ date, time, needsTime: needsTime(pathway) }, calendar);
  if (!('moment' in reading)) throw new Error(reading.message);
  const schedule = makeSchedule(
    { ...pathway, officeDayEnds: file.officeDayEnds },
    reading.moment,
    calendar,
  );
  return Object.fromEntries(
    [...schedule].map(([step, due]) => [
      step,
      due.kind === 'at' ? describeMoment(due.at) : due.kind,
    ]),
  );
}

test('a referral made on a Friday night', () => {
  expect(dates('referral', '2026-11-27', '22:40')).toEqual({
    write: 'Saturday 28 November 2026 at 10:40pm',
    told: 'Monday 30 November 2026 at 5pm',
    assessed: 'Wednesday 3 February 2027 at 5pm',
  });
});

test('each stage of a disagreement is counted from the end of the one before', () => {
  expect(dates('disagreement', '2026-12-22', '')).toEqual({
    'stage-1': 'Thursday 24 December 2026 at 5pm',
    'stage-2': 'Wednesday 30 December 2026 at 5pm',
    'stage-3': 'Thursday 7 January 2027 at 5pm',
  });
});

test('the core group and the review are both counted from the conference', () => {
  expect(dates('child-protection', '2026-03-20', '09:00')).toEqual({
    conference: 'Tuesday 14 April 2026 at 5pm',
    'core-group': 'Tuesday 28 April 2026 at 5pm',
    review: 'Tuesday 14 July 2026 at 5pm',
  });
});

test('what follows a date beyond the calendar is beyond it too', () => {
  expect(dates('disagreement', '2028-12-28', '')).toEqual({
    'stage-1': 'beyond',
    'stage-2': 'beyond',
    'stage-3': 'beyond',
  });
});

describe('what a person types', () => {
  const read = (date: string, time = '', needed = false) =>
    readMoment({ date, time, needsTime: needed }, calendar);

  test.each([
    ['nothing', '', '', 'date', 'Enter a full date: day, month and year.'],
    [
      '30 February',
      '2026-02-30',
      '10:00',
      'date',
      'There is no such date. Check the day and the month.',
    ],
    [
      'a month that is not',
      '2026-13-01',
      '10:00',
      'date',
      'There is no such date. Check the day and the month.',
    ],
    ['words', 'yesterday', '10:00', 'date', 'There is no such date. Check the day and the month.'],
    [
      'the year 2',
      '0002-11-24',
      '10:00',
      'date',
      'Enter a date from 1 January 2024 to 31 December 2028. We do not know the bank holidays of other years.',
    ],
    [
      'the far future',
      '9999-11-24',
      '10:00',
      'date',
      'Enter a date from 1 January 2024 to 31 December 2028. We do not know the bank holidays of other years.',
    ],
    [
      'no time where it matters',
      '2026-11-24',
      '',
      'time',
      'Enter a time as well. If you do not know it, enter your best guess.',
    ],
    [
      'a time that is not',
      '2026-11-24',
      '25:00',
      'time',
      'There is no such time. Write it like 9:30am or 14:15.',
    ],
  ])('%s', (_, date, time, field, message) =>
    expect(read(date, time, true)).toEqual({ field, message }),
  );

  test('no time where it does not matter, and one that the clocks skip', () => {
    expect(read('2026-11-24')).toEqual({ moment: { date: '2026-11-24', minutes: 720 } });
    expect(read('2026-03-29', '01:30', true)).toEqual({
      moment: { date: '2026-03-29', minutes: 120 },
    });
    expect(read('2026-10-25', '01:30', true)).toEqual({
      moment: { date: '2026-10-25', minutes: 90 },
    });
  });
});
