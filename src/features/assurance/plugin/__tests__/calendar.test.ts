/** The calendar of a whole site: what is written, what follows from the rest, and the files. Dates here are made up. */
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { listRoutes } from '../../../../portal/project';
import { readSite } from '../../../../portal/site';
import { readCalendar } from '../../../../shared/__tests__/readCalendar';
import type { Site } from '../../../../shared/collection';
import { toJsonSchema } from '../../../../shared/openData';
import { statusOf } from '../../../publish/view';
import { toText } from '../../../publish/model/status';
import { agencyDatesFile, assurancePath, datesFile } from '../../model/addresses';
import type { Entry } from '../../model/entry';
import { datasets, files } from '../../project';
import { listEntries, overdueBesideReviews } from '../../view';

const file = 'data/quality-assurance.yaml';

const written = (entries: string, more = '') => ({ [file]: `${more}entries:\n${entries}` });

const some = written(
  `  - id: spring-return
    title: Figures
    kind: return
    when: 2027-01
    until: 2027-03
    repeats: year
    owner: Quality assurance manager
    agencies: [council]
    page: /audits/2021-22/recommendations#recommendation-1
    citation: act
  - { id: board, title: A meeting, kind: meeting, when: 2027-02-03, until: 2027-02-04, everyAgency: true }
  - { id: late, title: A plan, kind: audit, when: 2026-10-01, changed: 2 }
  - { id: off, title: A visit, kind: audit, when: 2026-09-01, cancelled: true }
  - { id: open, title: The next audit, kind: audit, note: Ask. }
`,
  'yearStarts: 4\n',
);

const action = `recommendations:
  - number: 1
    text: Share.
    askedOf: Agencies
    findings: [council-strength]
    progress: { status: not-yet-reported }
    actions:
      - { id: share-it, text: Share it., owner: A role, due: 2026-10-31, status: planned }
`;

function read(files: Record<string, string>, today = '2026-11-24') {
  const fixture = makeFixtureSite(files);
  try {
    const { site, problems } = readSite(fixture.root, {
      release: false,
      today,
      url: 'https://portal.example',
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
      site,
      problems: errors.map((one) => `${one.file}:${one.line} ${one.field}: ${one.message}`),
    };
  } finally {
    fixture.remove();
  }
}

function whole(files: Record<string, string>, today?: string): Site {
  const { site, problems } = read(files, today);
  if (!site) throw new Error(problems.join('\n'));
  return site;
}

const of = (site: Site, id: string): Entry | undefined =>
  listEntries(site).find((one) => one.id === id);

const fileOf = (site: Site, path: string): string =>
  files(site).find((one) => one.path === path)?.content ?? '';

test('what is written is shown as exactly as it is known', () => {
  const site = whole(some);
  expect(of(site, 'entry-spring-return')).toEqual({
    id: 'entry-spring-return',
    title: 'Figures',
    kind: 'return',
    span: { first: '2027-01-01', last: '2027-03-31', exact: 'month' },
    repeats: 'year',
    owner: 'Quality assurance manager',
    reach: 'named',
    agencies: [{ id: 'council', name: 'Council' }],
    path: '/audits/2021-22/recommendations#recommendation-1',
    source: { title: 'An Act (1989)', path: '/references#act' },
    cancelled: false,
    changed: 0,
  });
  expect(of(site, 'entry-open')?.span).toBeUndefined();
  expect(of(site, 'entry-board')?.reach).toBe('all');
});

test('the rest follows: conversations of audits, actions, what nobody has planned, reviews', () => {
  const bare = whole({});
  expect(of(bare, 'audit-2021-22-2022-02-01')).toMatchObject({
    kind: 'audit',
    done: { on: '2022-02-01' },
    agencies: [{ id: 'council' }],
  });
  expect(of(bare, 'actions-2021-22')?.title).toBe(
    'An audit: 1 of 1 recommendations without an action',
  );
  expect(listEntries(bare).filter(({ kind }) => kind === 'review')).toMatchObject([
    { reach: 'owner', late: '2027-05-01', path: '/freshness' },
    { title: expect.stringMatching(/^Review: /) as string, span: { first: '2027-05-01' } },
    { title: 'Check 1 piece of law or guidance', span: { first: '2027-11-01' } },
  ]);
  const planned = whole({ 'data/audits/2021-22/recommendations.yaml': action });
  expect(of(planned, 'actions-2021-22')).toBeUndefined();
  expect(of(planned, 'action-2021-22-share-it')).toMatchObject({
    span: { first: '2026-10-31' },
    path: '/audits/2021-22/recommendations#share-it',
  });
});

test('an action with its evidence is done', () => {
  const done = action.replace(
    'status: planned',
    'status: complete, evidence: [{ on: 2026-11-02, text: Shared., source: Minutes }]',
  );
  const site = whole({ 'data/audits/2021-22/recommendations.yaml': done });
  expect(of(site, 'action-2021-22-share-it')?.done).toEqual({ on: '2026-11-02' });
  expect(overdueBesideReviews(site)).toEqual([]);
});

describe('an agency that assessed itself', () => {
  const file = 'data/audits/2021-22/responses/council.yaml';
  const told = (actions: string) => ({
    [file]: `agency: council
reviewedOn: 2022-02-01
summary: What it said.
answers:
  - question: 1
    summary: One person.
    judgement: partly
    actions:
${actions}findings:
  - { id: council-strength, question: 1, type: strength, text: One person leads. }
`,
  });
  const site = whole(
    told(`      - { text: Write it down., owner: Training lead, due: 2026-10-31 }
      - { text: Ask staff. }
      - { text: Tell them., due: 2026-10-01, done: { on: 2026-09-30, text: Minutes } }
      - { text: Print it., done: { on: 2026-08-03, text: The sheet } }
`),
    '2026-12-01',
  );

  test('has its dated actions in the calendar, by role, and in its own file', () => {
    expect(of(site, 'action-2021-22-council-question-1-1')).toEqual({
      id: 'action-2021-22-council-question-1-1',
      kind: 'action',
      title: 'Council: Write it down.',
      note: 'What it set out to do when it assessed itself.',
      span: { first: '2026-10-31', last: '2026-10-31', exact: 'day' },
      owner: 'Training lead',
      reach: 'named',
      agencies: [{ id: 'council', name: 'Council' }],
      path: '/audits/2021-22/agencies/council#question-1',
    });
    expect(fileOf(site, agencyDatesFile('council'))).toContain('Action: Council: Write it down.');
  });

  test('what was done is never overdue, and what has no date is counted', () => {
    expect(overdueBesideReviews(site).map(({ id }) => id)).toEqual([
      'action-2021-22-council-question-1-1',
    ]);
    expect(of(site, 'action-2021-22-council-question-1-3')?.done).toEqual({
      on: '2026-09-30',
      text: 'Minutes',
    });
    expect(of(site, 'action-2021-22-council-question-1-4')?.span?.first).toBe('2026-08-03');
    expect(of(site, 'actions-2021-22-council')?.title).toBe(
      'Council: 1 of 4 actions without a date',
    );
  });

  test('cannot say that it is done without a day and what shows it, or in days to come', () => {
    const faults = (done: string) => read(told(`      - { text: Ask., done: ${done} }\n`)).problems;
    expect(faults('{ on: 2026-09-30 }')).toEqual([
      expect.stringContaining('answers[0].actions[0].done.text'),
    ]);
    expect(faults('{ on: 2027-09-30, text: Minutes }')).toEqual([
      expect.stringContaining('answers[0].actions[0].done.on'),
    ]);
  });
});

test('the commands name what is overdue, and no review a second time', () => {
  const site = whole({ ...some, 'data/audits/2021-22/recommendations.yaml': action }, '2027-06-01');
  expect(overdueBesideReviews(site).map(({ id }) => id)).toEqual([
    'entry-late',
    'action-2021-22-share-it',
    'entry-spring-return',
  ]);
  expect(toText(statusOf(site))).toContain(
    'Overdue in the quality assurance calendar:\n  1 October 2026  A plan\n',
  );
});

test('the page has every entry, and nothing of the day on which it is built', () => {
  const propsOn = (today: string) =>
    listRoutes(whole(some, today)).find(({ path }) => path === assurancePath)?.props;
  expect(propsOn('2026-11-24')).toMatchObject({ yearStarts: 4, year: 2026 });
  expect(propsOn('2027-02-24')).toEqual(propsOn('2026-11-24'));
});

describe('calendar files', () => {
  const site = whole(some);
  const events = (path: string) =>
    readCalendar(fileOf(site, path)).parts.map(({ lines }) =>
      Object.fromEntries(lines.map(({ name, value }) => [name, value])),
    );

  test('an event has an id that stays; days end with the last, months stand on their first', () => {
    const find = (id: string) =>
      events(datesFile).find(({ UID }) => UID === `${id}@portal.example`);
    expect(find('entry-board')).toMatchObject({ DTSTART: '20270203', DTEND: '20270205' });
    expect(find('entry-spring-return')).toMatchObject({
      DTSTART: '20270101',
      SUMMARY: 'Return: Figures (January 2027 to March 2027)',
    });
    expect(find('entry-spring-return')).not.toHaveProperty('DTEND');
    expect(find('entry-late')).toMatchObject({ SEQUENCE: '2' });
    expect(find('entry-off')).toMatchObject({ STATUS: 'CANCELLED' });
    expect(find('entry-open')).toBeUndefined();
  });

  test('an agency has a file of what it takes part in', () => {
    const uids = events(agencyDatesFile('council')).map(({ UID = '' }) => UID.split('@')[0]);
    expect(uids).toEqual(
      expect.arrayContaining(['entry-spring-return', 'entry-board', 'entry-late']),
    );
    expect(uids.filter((uid) => uid?.startsWith('review'))).toEqual([]);
  });
});

test('the data satisfies its schema, and the CSV has a row for each entry', () => {
  const site = whole(some);
  const [dataset] = datasets(site);
  if (!dataset) throw new Error('no data set');
  const ajv = addFormats(new Ajv({ strict: true }));
  const judge = ajv.compile(toJsonSchema(dataset.schema, 'https://portal.example'));
  judge(dataset.json);
  expect(judge.errors ?? []).toEqual([]);
  const rows: Record<string, string>[] = parse(dataset.others[0]?.content ?? '', {
    columns: true,
    bom: true,
  });
  expect(rows).toHaveLength(listEntries(site).length);
  expect(rows.find(({ id }) => id === 'entry-spring-return')).toMatchObject({
    first: '2027-01-01',
    last: '2027-03-31',
    exact: 'month',
    agencies: 'council',
    page: 'https://portal.example/audits/2021-22/recommendations#recommendation-1',
  });
});

test.each([
  ['until: 2027-01-01', 'it has an end and no beginning'],
  ['when: 2027-01-02, until: 2027-03', 'one end is a day and the other a month'],
  ['when: 2027-01-02, until: 2027-01-02', 'it ends in 2027-01-02, and begins in 2027-01-02'],
  ['agencies: [council, council]', 'council is named twice'],
  ['agencies: [council], everyAgency: true', 'it names agencies, and says that every agency'],
  ['cancelled: true, done: { on: 2026-11-01, text: Seen. }', 'it is both done and cancelled'],
  ['page: /nowhere', 'there is no page at /nowhere'],
  ['agencies: [nobody]', 'nobody'],
  ['done: { on: 2026-12-01, text: Seen. }', '2026-12-01'],
])('an entry with “%s” is refused', (more, message) => {
  const { problems } = read(written(`  - { id: a, title: A, kind: audit, ${more} }\n`));
  expect(problems).toEqual([expect.stringContaining(message)]);
});
