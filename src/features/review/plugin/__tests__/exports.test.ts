/** The calendar and the drafts as files other programs open. */
import { readCalendar } from '../../../../shared/__tests__/readCalendar';
import type { ReviewItem } from '../../model/items';
import { toEml } from '../exports/eml';
import { toCalendar } from '../exports/ics';
import { contactKind } from '../../model/__tests__/kinds';

const around = { siteTitle: 'The portal', siteUrl: 'https://portal.example', today: '2026-11-24' };
const item = (more: Partial<ReviewItem> = {}): ReviewItem => ({
  kind: contactKind,
  id: 'door',
  title: 'Children’s Front Door',
  path: '/contacts/door',
  file: 'x',
  checked: '2026-05-01',
  due: '2027-02-01',
  owner: { id: 'team', name: 'Partnership team' },
  ...more,
});
const unfold = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

test('an all-day event with two reminders, in lines of at most 75 bytes', () => {
  const calendar = toCalendar([item()], around);
  expect(readCalendar(calendar).parts).toHaveLength(1);
  expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendar.replace(/\r\n/g, '').includes('\n')).toBe(false);
  expect(unfold(calendar)).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20270201',
      'UID:review-contact-door@portal.example',
      'SUMMARY:Check: Children’s Front Door',
      'TRIGGER:-P13DT15H',
      'TRIGGER:-PT15H',
      'END:VCALENDAR',
    ]),
  );
});

test('an event keeps its identifier when its date moves, and its sequence grows', () => {
  const read = (checked: string, due: string) => {
    const lines = unfold(toCalendar([item({ checked, due })], around));
    return {
      uid: lines.find((l) => l.startsWith('UID')),
      sequence: Number(lines.find((l) => l.startsWith('SEQUENCE'))?.slice(9)),
    };
  };
  const [before, after] = [read('2026-05-01', '2027-02-01'), read('2027-01-20', '2027-08-01')];
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test('the same day gives the same bytes, in any time zone of the machine', () => {
  const here = toCalendar([item()], around);
  const before = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const there = toCalendar([item()], around);
  process.env.TZ = before;
  expect(there).toBe(here);
  expect(here).toContain('DTSTART;VALUE=DATE:20270201\r\n');
});

test('a draft opens as a draft, in UTF-8, and no text of a record can add a header', () => {
  const eml = toEml({
    owner: { id: 'team', name: 'Team' },
    to: 'team@partnership.example',
    subject:
      'Children’s records to check, and a subject long enough to need folding into several words',
    body: 'Hello,\n\n“no change”',
  });
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  expect(head).toMatch(/^To: team@partnership\.example\r\nSubject: =\?utf-8\?B\?/);
  expect(head).toContain('X-Unsent: 1');
  expect(head.split('\r\n').every((line) => line.length <= 78)).toBe(true);
  const words = [...head.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map((m) =>
    Buffer.from(m[1] ?? '', 'base64').toString(),
  );
  expect(words.join('')).toBe(
    'Children’s records to check, and a subject long enough to need folding into several words',
  );
  expect(Buffer.from(body, 'base64').toString()).toBe('Hello,\r\n\r\n“no change”');
});
