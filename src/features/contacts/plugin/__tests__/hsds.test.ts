import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { createHsdsFiles, type HsdsFile, hsdsSchema } from '../exports/hsds/dataset';
import { uuidsOf } from '../exports/hsds/ids';
import { toSchedules } from '../exports/hsds/schedules';
import type { Page, Service, ServiceHeader } from '../exports/hsds/tables';
import { addDays, fromClock, minutesOfDay, weekdayOf } from '../../../../shared/calendar/london';
import { clockSpans } from '../../model/openState';
import type { Hours } from '../../model/schema';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { toService } from '../exports/hsds/records';
import { toDetail } from '../props';
import { calendar, contact, namesOf, phone, sample, weekly } from './samples';

const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, strictRequired: false }));
ajv.addSchema(hsdsSchema, 'hsds');
const faults = ({ shape, json }: Pick<HsdsFile, 'shape' | 'json'>) => {
  const validate = ajv.getSchema(`hsds#/$defs/${shape}`);
  if (!validate) throw new Error(`no definition ${shape}`);
  return validate(json) ? [] : validate.errors;
};

const records = [
  contact({
    id: 'front-door',
    kind: 'front-door',
    otherNames: ['MASH'],
    hours: weekly({
      bankHolidays: 'all-day',
      exceptions: [
        { date: '2026-12-24', spans: ['09:00-12:00'] },
        { date: '2026-12-29', spans: [], note: 'Moving house.' },
      ],
    }),
  }),
  contact({
    id: 'duty-team',
    hours: weekly({
      weekly: [
        { days: ['saturday', 'sunday'], spans: ['00:00-24:00'] },
        { days: ['friday'], spans: ['18:00-08:00'] },
      ],
    }),
  }),
  contact({
    id: 'lado',
    kind: 'role',
    email: 'lado@council.example',
    webForm: { label: 'Notify', url: 'https://council.example/lado' },
    haveReady: ['A name.'],
  }),
  sample({ id: 'named-nurse', kind: 'role' }),
  contact({
    id: 'seen',
    phones: [phone('01632 960 102', { label: 'Duty', note: 'Free.' })],
    evidence: { class: 'second-hand', on: '2026-11-24', source: { title: 'A page' } },
    hours: { kind: 'unknown', note: 'Ask.' },
  }),
  contact({
    id: 'helpline',
    agency: 'charity',
    areas: ['country'],
    evidence: {
      class: 'published',
      on: '2026-11-20',
      source: { title: 'A page', url: 'https://line.example/' },
    },
  }),
];
const files = createHsdsFiles(namesOf(records), {
  siteUrl: 'https://portal.example',
  publisher: 'A partnership',
  email: 'team@council.example',
  calendar,
  licence: { name: 'OGL', url: 'https://licence.example' },
  date: '2026-11-24',
});
const services = files
  .filter(({ shape }) => shape === 'service')
  .map(({ json }) => json as Service);
const service = (id: string) => services.find(({ url }) => url.endsWith(`/${id}`)) as Service;

test.each(files.map((file) => [file.path, file] as const))(
  '%s is of the standard’s shape',
  (_, file) => expect(faults(file)).toEqual([]),
);

test('the shape refuses a field the standard does not know, a missing one, a bad id, time and day', () => {
  const good = service('front-door');
  expect(faults({ shape: 'service', json: good })).toEqual([]);
  const { name: _, ...nameless } = good;
  for (const bad of [
    { ...good, phone: '1' },
    nameless,
    { ...good, id: 'front-door' },
    { ...good, status: 'sample' },
    { ...good, schedules: [{ ...good.schedules[0], opens_at: '24:00' }] },
    { ...good, schedules: [{ ...good.schedules[0], byday: 'monday' }] },
  ]) {
    expect(faults({ shape: 'service', json: bad })).not.toEqual([]);
  }
});

test('every id is used once, and every reference leads to a record that is there', () => {
  const ids = services.flatMap((s) => [
    s.id,
    ...[...s.phones, ...s.schedules, ...s.service_areas, ...s.contacts, ...s.attributes].map(
      ({ id }) => id,
    ),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(20);
  const list = <T>(path: string) => (files.find((f) => f.path === path)?.json as Page<T>).contents;
  const organizations = list<{ id: string }>('organizations.json').map(({ id }) => id);
  const terms = list<{ id: string }>('taxonomy_terms.json');
  for (const s of services) {
    expect(organizations).toContain(s.organization_id);
    for (const a of s.attributes) expect(terms).toContainEqual(a.taxonomy_term);
  }
  expect(list<ServiceHeader>('services.json').map(({ id }) => `services/${id}.json`)).toEqual(
    files.filter(({ shape }) => shape === 'service').map(({ path }) => path),
  );
  expect(files.find(({ path }) => path === 'service_at_locations.json')?.json).toMatchObject({
    contents: [],
    total_items: 0,
    empty: true,
  });
});

test('ids are version 5 UUIDs (checked against a known one), the same each time, and differ between partnerships', () => {
  // The name-based UUID of the URL namespace for this name, as Python's uuid.uuid5 gives it.
  const known = uuidsOf('A partnership')('service', 'lado');
  expect(known).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(known).toBe('c3b9bc6b-6415-5ece-895b-7570f2ac7b0c');
  expect(uuidsOf('Another')('service', 'lado')).not.toBe(known);
});

test('a sample is unmistakable in every field that a reader may take alone, and gives no number, address or hours', () => {
  const nurse = service('named-nurse');
  expect(nurse).toMatchObject({
    name: 'named nurse (no number yet)',
    status: 'inactive',
    alert: expect.stringMatching(/^NO NUMBER YET/),
    phones: [],
    schedules: [],
  });
  for (const field of ['email', 'assured_date', 'application_process'])
    expect(nurse).not.toHaveProperty(field);
  expect(nurse.contacts).toEqual([expect.not.objectContaining({ email: expect.anything() })]);
});

test('a role is a person to write to, and what to have ready comes with the form', () => {
  const lado = service('lado');
  expect(lado.contacts).toMatchObject([{ title: 'lado', email: 'lado@council.example' }]);
  expect(lado.application_process).toBe(
    'Have ready:\n- A name.\n\nNotify: https://council.example/lado',
  );
});

test('a date of assurance is given only where the details were checked', () => {
  expect(service('seen')).toMatchObject({
    status: 'active',
    alert: expect.stringMatching(/^NOT CONFIRMED/),
  });
  expect(service('seen')).not.toHaveProperty('assured_date');
  expect(service('seen').phones[0]?.description).toBe('Not confirmed by the service. Duty. Free.');
  expect(service('helpline')).toMatchObject({ assured_date: '2026-11-20' });
  expect(service('helpline')).not.toHaveProperty('alert');
  expect(service('front-door')).toMatchObject({
    assured_date: '2026-11-03',
    assurer_email: 'team@council.example',
    alternate_name: 'MASH',
  });
});

/** The minutes of one date, and of the night after it, at which the rules that begin on that date say it is open. */
function minutesOn(date: string, rules: ReturnType<typeof toSchedules>): Set<number> {
  const code = 'MO TU WE TH FR SA SU'.split(' ')[weekdayOf(date)] ?? '';
  const spans = rules
    .filter(({ valid_from: from = date, valid_to: to = date }) => from <= date && date <= to)
    .filter(({ freq, byday }) => !freq || byday?.split(',').includes(code))
    .flatMap(({ opens_at, closes_at }): [number, number][] => {
      if (!opens_at || !closes_at) return [];
      const from = fromClock(opens_at);
      if (closes_at === '23:59') return [[from, minutesOfDay]];
      const to = fromClock(closes_at);
      return [[from, to <= from ? to + minutesOfDay : to]];
    });
  return minutesOf(spans);
}

const minutesOf = (spans: readonly [number, number][]): Set<number> =>
  new Set(spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));

const england = makeCalendar('2026-11-26');
const office = weekly({
  weekly: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday'], spans: ['08:00-12:30', '13:30-18:00'] },
    { days: ['friday', 'saturday'], spans: ['09:00-16:30'] },
  ],
  exceptions: [
    { date: '2026-12-24', spans: ['09:00-12:00'] },
    { date: '2027-05-31', spans: ['10:00-11:00'] },
    { date: '2027-08-31', spans: [], note: 'Moving house.' },
  ],
}) as Extract<Hours, { kind: 'weekly' }>;

test.each(['closed', 'open', 'all-day'] as const)(
  'on every day of the calendar the rules add up to the hours, %s on bank holidays',
  (bankHolidays) => {
    const hours = { ...office, bankHolidays };
    const rules = toSchedules(hours, england);
    const wrong: string[] = [];
    for (let date = england.from; date <= england.to; date = addDays(date, 1)) {
      const [said, open] = [minutesOn(date, rules), minutesOf(clockSpans(hours, date, england))];
      if (said.size !== open.size || [...open].some((minute) => !said.has(minute)))
        wrong.push(date);
    }
    expect(wrong).toEqual([]);
  },
);

test('closed at Christmas 2026 and on the substitute days of 2027: no rule of the week holds, and the day says so', () => {
  const rules = toSchedules(weekly(), england);
  for (const [date, words] of [
    ['2026-12-25', '25 December 2026'],
    ['2026-12-28', '28 December 2026'],
    ['2027-12-27', '27 December 2027'],
    ['2027-12-28', '28 December 2027'],
  ] as const) {
    expect([date, minutesOn(date, rules).size]).toEqual([date, 0]);
    expect(rules).toContainEqual({
      valid_from: date,
      valid_to: date,
      description: `Closed on ${words}, a bank holiday.`,
    });
  }
  // The day before, the day between and the day after are as usual.
  for (const date of ['2026-12-24', '2026-12-29', '2027-12-24', '2027-12-29'])
    expect([date, minutesOn(date, rules).size]).toEqual([date, 7 * 60]);
  // New Year's Day opens the calendar: no rule is left of the time before it.
  expect(rules.filter(({ valid_to: to = england.to }) => to < england.from)).toEqual([]);
  expect(rules.at(-1)?.description).toMatch(/^Closed on/);
  expect(
    new Set(rules.filter(({ freq }) => freq).map(({ valid_to }) => valid_to)).has(undefined),
  ).toBe(false);
});

test('a day added in the middle of a year renames no other schedule', () => {
  const idsOf = (hours: Hours) =>
    toService(
      contact({ id: 'x', hours }),
      toDetail(
        contact({ id: 'x', hours }),
        namesOf([contact({ id: 'x', hours }), contact({ id: 'front-door' })]),
      ),
      { id: 'o', name: 'O', description: 'O' },
      {
        uuid: uuidsOf('A partnership'),
        siteUrl: 'https://p.example',
        calendar: england,
        email: 'a@b.example',
        concerns: [],
        audiences: [],
      },
    ).schedules.map(({ id }) => id);
  const before = idsOf(office);
  const after = idsOf({
    ...office,
    exceptions: [...office.exceptions, { date: '2027-07-07', spans: [] }],
  });
  // The rules of the one stretch that was cut in two are new, and the day itself.
  expect(before.filter((id) => !after.includes(id))).toHaveLength(2);
});

test('hours become rules that open, and dated ones where they differ', () => {
  const rules = toSchedules(
    weekly({
      bankHolidays: 'all-day',
      exceptions: [
        { date: '2026-12-25', spans: ['10:00-12:00'] },
        { date: '2026-12-29', spans: [], note: 'Moving house.' },
      ],
    }),
    calendar,
  );
  expect(
    rules
      .filter(({ freq }) => freq)
      .map(({ byday, opens_at, closes_at }) => [byday, opens_at, closes_at]),
  ).toEqual([
    ...Array.from({ length: 3 }, () => ['MO,TU,WE,TH,FR', '09:00', '12:30']),
    ...Array.from({ length: 3 }, () => ['MO,TU,WE,TH,FR', '13:30', '17:00']),
  ]);
  expect(rules.slice(0, 3).map(({ valid_from, valid_to }) => [valid_from, valid_to])).toEqual([
    [undefined, '2026-12-24'],
    ['2026-12-26', '2026-12-28'],
    ['2026-12-30', undefined],
  ]);
  expect(
    rules
      .filter(({ freq }) => !freq)
      .map(({ valid_from, valid_to, opens_at, closes_at }) => [
        valid_from,
        valid_to,
        opens_at,
        closes_at,
      ]),
  ).toEqual([
    ['2026-12-25', '2026-12-25', '10:00', '12:00'],
    ['2026-12-29', '2026-12-29', undefined, undefined],
    ...['2026-12-28', '2027-01-01', '2027-12-27'].map((date) => [date, date, '00:00', '23:59']),
  ]);
  expect(
    toSchedules(weekly({ weekly: [{ days: ['friday'], spans: ['18:00-08:00'] }] }), calendar)[0],
  ).toMatchObject({
    opens_at: '18:00',
    closes_at: '08:00',
    notes: expect.stringContaining('the day after'),
  });
  expect(toSchedules({ kind: 'always' }, calendar)).toMatchObject([
    { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' },
  ]);
});
