import { readCalendar } from '../../../../shared/__tests__/readCalendar';
import { toIcs } from '../dueCalendar';

const text = toIcs(
  [
    {
      id: 'referral-told',
      summary: 'Due: Were you told what was decided?',
      description:
        'Referring: within 1 working day.\nNothing by then? Ring; ask, and write it down.',
      due: { date: '2026-11-30', minutes: 1020 },
    },
    {
      id: 'referral-write',
      summary: 'Due: Send it in writing',
      description: 'Summer.',
      due: { date: '2027-07-01', minutes: 615 },
    },
  ],
  {
    name: 'Referring a child',
    url: 'https://portal.example/contacts/after-referral',
    stamp: Date.UTC(2026, 10, 24, 10, 0, 0),
  },
);

/** Long lines are folded by RFC 5545: a line break and a space. */
const lines = text
  .replace(/\r\n[ \t]/g, '')
  .split('\r\n')
  .filter(Boolean);

test('is a calendar by RFC 5545: balanced parts, lines of at most 75 octets that end in CRLF', () => {
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const open: string[] = [];
  for (const line of lines) {
    const [, verb, part] = /^(BEGIN|END):(.+)$/.exec(line) ?? [];
    if (verb === 'BEGIN') open.push(part ?? '');
    if (verb === 'END') expect(open.pop()).toBe(part);
  }
  expect(open).toEqual([]);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replace(/\r\n/g, '')).not.toContain('\n');
  expect(lines.filter((line) => /^(VERSION:2.0|PRODID:|METHOD:PUBLISH)/.test(line))).toHaveLength(
    3,
  );
});

test('a calendar takes it: no end that is the start, and a last line that ends (RFC 5545, 3.8.2.2)', () => {
  expect(readCalendar(text).parts.filter(({ name }) => name === 'VEVENT')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('each date is a wall time of London, with the rule of its clocks', () => {
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/London:20261130T170000',
      'DTSTART;TZID=Europe/London:20270701T101500',
      'TZID:Europe/London',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]),
  );
  expect(lines.filter((line) => line === 'DTSTAMP:20261124T100000Z')).toHaveLength(2);
  const uids = lines.filter((line) => line.startsWith('UID:'));
  expect(new Set(uids).size).toBe(2);
  expect(uids[0]).toBe('UID:referral-told-2026-11-30-1020@portal.example');
});

test('words are escaped, a reminder is set, and nothing but our words is in it', () => {
  expect(lines).toContain(
    'DESCRIPTION:Referring: within 1 working day.\\nNothing by then? Ring\\; ask\\, and write it down.\\n\\nhttps://portal.example/contacts/after-referral',
  );
  expect(lines.filter((line) => line === 'TRIGGER:-PT30M')).toHaveLength(2);
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|LOCATION/);
});

test('the same entries give the same file, wherever the device is', () => {
  const before = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const again = toIcs(
    [{ id: 'a', summary: 'A', description: 'B', due: { date: '2026-03-29', minutes: 90 } }],
    { name: 'N', url: 'https://portal.example/', stamp: 0 },
  );
  process.env.TZ = before;
  expect(again).toContain('DTSTART;TZID=Europe/London:20260329T013000');
});
