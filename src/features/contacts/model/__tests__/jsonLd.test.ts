import fc from 'fast-check';
import type { LinkedFacts } from '../jsonLd';
import { toScriptText } from '../../../../shared/scriptText';
import { toJsonLd } from '../jsonLd';
import { toOpeningHours } from '../openingHours';
import { clockSpans } from '../openState';
import { days } from '../../../../shared/calendar/days';
import type { Hours } from '../schema';
import { addDays, fromClock, minutesOfDay, weekdayOf } from '../../../../shared/calendar/london';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';

const calendar = {
  // A year before the build.
  from: '2025-01-01',
  to: '2029-12-31',
  bankHolidays: ['2026-12-25', '2026-12-28', '2027-05-03', '2028-12-25'],
};
const weekly: Hours = {
  kind: 'weekly',
  weekly: [{ days: ['monday', 'friday'], spans: ['09:00-12:30', '18:00-08:00'] }],
  bankHolidays: 'closed',
  exceptions: [
    { date: '2026-12-24', spans: ['09:00-12:00'] },
    { date: '2026-12-29', spans: [] },
  ],
};
/** The true bank holidays of England. */
const england = makeCalendar('2026-11-26');
const officeHours: Extract<Hours, { kind: 'weekly' }> = {
  kind: 'weekly',
  weekly: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday'], spans: ['08:00-12:30', '13:30-18:00'] },
    { days: ['friday', 'saturday'], spans: ['09:00-16:30'] },
  ],
  bankHolidays: 'closed',
  exceptions: [
    { date: '2026-12-24', spans: ['09:00-12:00'] },
    { date: '2027-05-31', spans: ['10:00-11:00'] },
    { date: '2027-08-31', spans: [] },
  ],
};
const facts: LinkedFacts = {
  id: 'helpline',
  name: 'Helpline',
  otherNames: ['Line'],
  purpose: 'For worries.',
  agency: { name: 'The Council', sector: 'council' },
  concerns: [],
  areas: [{ name: 'Here' }],
  serves: [{ name: 'School staff' }],
  phones: [{ href: 'tel:+448088005000' }, { href: 'tel:999', label: 'Emergency' }],
  email: 'team@council.example',
  webForm: { label: 'Form', url: 'https://council.example/form' },
  hours: weekly,
  hoursText: [],
  mark: { status: 'confirmed', label: 'Confirmed', sentence: 'Confirmed.', on: '2026-11-03' },
};
const made = (change: Partial<LinkedFacts> = {}) =>
  JSON.parse(
    toScriptText(
      toJsonLd({ ...facts, ...change }, { siteUrl: 'https://portal.example', calendar }),
    ),
  );

test('a confirmed contact gives its number, form, hours and provider', () => {
  expect(made()).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': 'https://portal.example/contacts/helpline',
    name: 'Helpline',
    alternateName: ['Line'],
    provider: { '@type': 'GovernmentOrganization', name: 'The Council' },
    areaServed: [{ '@type': 'AdministrativeArea', name: 'Here' }],
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: 'https://council.example/form',
      servicePhone: [
        {
          '@type': 'ContactPoint',
          telephone: '+448088005000',
          contactType: 'Helpline',
          email: 'team@council.example',
        },
        { telephone: '999', contactType: 'Emergency' },
      ],
    },
  });
});

test.each(['sample', 'second-hand'] as const)(
  'a %s contact gives no number, address, form or hours, and says why',
  (status) => {
    const block = JSON.stringify(
      made({ mark: { status, label: 'x', sentence: 'Nobody confirmed it.', on: '2026-11-03' } }),
    );
    for (const secret of ['telephone', 'council.example', 'opens', 'ContactPoint', '0808'])
      expect(block).not.toContain(secret);
    expect(block).toContain('Nobody confirmed it.');
  },
);

test('usual hours, and the days that differ: bank holidays, exceptions, closed days', () => {
  expect(toOpeningHours(weekly, calendar)).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Friday'],
      opens: '09:00',
      closes: '12:30',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Friday'],
      opens: '18:00',
      closes: '08:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-24',
      validThrough: '2026-12-24',
      opens: '09:00',
      closes: '12:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
      opens: '00:00',
      closes: '00:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-28',
      validThrough: '2026-12-28',
      opens: '00:00',
      closes: '00:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2027-05-03',
      validThrough: '2027-05-03',
      opens: '00:00',
      closes: '00:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2028-12-25',
      validThrough: '2028-12-25',
      opens: '00:00',
      closes: '00:00',
    },
    // 29 December 2026 is a Tuesday, on which it is closed anyway.
  ]);
  expect(
    toOpeningHours({ ...weekly, bankHolidays: 'open', exceptions: [] } as Hours, calendar),
  ).toHaveLength(2);
  expect(
    toOpeningHours({ ...weekly, bankHolidays: 'all-day', exceptions: [] } as Hours, calendar),
  ).toContainEqual({
    '@type': 'OpeningHoursSpecification',
    validFrom: '2026-12-25',
    validThrough: '2026-12-25',
    opens: '00:00',
    closes: '23:59',
  });
  expect(toOpeningHours({ kind: 'always' }, calendar)).toEqual([
    expect.objectContaining({
      opens: '00:00',
      closes: '23:59',
      dayOfWeek: expect.arrayContaining(['Sunday']),
    }),
  ]);
  expect(toOpeningHours({ kind: 'unknown', note: 'Ask.' }, calendar)).toEqual([]);
});

interface Statement {
  dayOfWeek?: string[];
  validFrom?: string;
  opens: string;
  closes: string;
}

/** What the statements say of one date: those of that date alone, where there are any; of its weekday otherwise. */
function spansOn(date: string, said: readonly Statement[]): [number, number][] {
  const name = days[weekdayOf(date)]?.replace(/^./, (c) => c.toUpperCase()) ?? '';
  const own = said.filter(({ validFrom }) => validFrom === date);
  return (own.length > 0 ? own : said.filter(({ dayOfWeek }) => dayOfWeek?.includes(name)))
    .map(({ opens, closes }): [number, number] => [
      fromClock(opens),
      closes === '23:59' ? minutesOfDay : fromClock(closes),
    ])
    .filter(([from, to]) => from !== to)
    .map(([from, to]): [number, number] => [from, to < from ? to + minutesOfDay : to])
    .sort((a, b) => a[0] - b[0]);
}

test.each(['closed', 'open', 'all-day'] as const)(
  'on every day of the calendar the statements say the hours, %s on bank holidays',
  (bankHolidays) => {
    const hours = { ...officeHours, bankHolidays };
    const said = toOpeningHours(hours, england) as Statement[];
    const wrong: string[] = [];
    for (let date = england.from; date <= england.to; date = addDays(date, 1))
      if (spansOn(date, said).join() !== clockSpans(hours, date, england).join()) wrong.push(date);
    expect(wrong).toEqual([]);
  },
);

test('closed at Christmas 2026, and on the substitute days of 2027', () => {
  for (const date of ['2026-12-25', '2026-12-28', '2027-12-27', '2027-12-28'])
    expect(toOpeningHours(officeHours, england)).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      validFrom: date,
      validThrough: date,
      opens: '00:00',
      closes: '00:00',
    });
});

test('no record can end the script it is in', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script>')),
      (purpose) => {
        const text = toScriptText(
          toJsonLd({ ...facts, purpose }, { siteUrl: 'https://portal.example', calendar }),
        );
        expect(text).not.toContain('<');
        expect(JSON.parse(text).description).toBe(purpose);
      },
    ),
  );
});
