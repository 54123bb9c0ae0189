/** Courses and sessions: read, checked and shown; where there is none, nothing leads to them. */
import { readCalendar } from '../../../../shared/__tests__/readCalendar';
import { makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { listFiles, listRoutes, openData, searchDocuments } from '../../../../portal/project';
import { readSite } from '../../../../portal/site';
import type { Site } from '../../../../shared/collection';
import { listSent } from '../../../reach/view';
import { courseListCollection } from '../../collection';

const course = `id: signs
name: Reading the signs
provider: A charity
summary: A day about what children show.
audiences: [schools]
findings: [council-strength]
ask: front-door
review: { reviewed: 2026-11-01, due: 2027-05-01, owner: front-door }
`;

const session = (more = '') => `sessions:
  - id: signs-spring
    course: signs
    days:
      - { date: 2027-03-27, from: "09:30", to: "16:00" }
      - { date: 2027-03-29, from: "09:30", to: "12:00" }
    where: The hall
    announced: 2026-11-20
${more}`;

const map = `places:
  - { id: academy, name: The academy, sector: education, audiences: [schools], routes: [] }
`;

const full = {
  'data/courses/signs.yaml': course,
  'data/sessions.yaml': session(),
  'data/audience-map.yaml': map,
  'data/training.yaml': 'levels:\n  - { number: 1, name: Everybody }\n',
};

function read(files: Record<string, string>, today = '2026-11-24') {
  const fixture = makeFixtureSite(files);
  try {
    const { site, problems } = readSite(fixture.root, {
      release: false,
      today,
      url: 'https://portal.example',
    });
    const said = (wanted: string) =>
      problems
        .filter(({ severity }) => severity === wanted)
        .map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`);
    return { site, problems: said('error'), warnings: said('warning') };
  } finally {
    fixture.remove();
  }
}

const paths = (site: Site | undefined) => (site ? listRoutes(site) : []).map(({ path }) => path);
const isTraining = (path: string) => path.includes('training');

test('a course has a page; the site makes a list where the partnership has no page of its own', () => {
  const { site, problems } = read(full);
  expect(problems).toEqual([]);
  expect(paths(site).filter(isTraining)).toEqual(['/training', '/training/courses/signs']);
  expect(site?.resolve('courses', 'all')?.href).toBe('/training');
  expect(site?.resolve('course', 'signs')?.href).toBe('/training/courses/signs');
});

test('where the partnership has a page, it has to show the list', () => {
  const page = (body: string) => ({
    ...full,
    'pages/training.md': `---\ntitle: Training\ndescription: Ours.\n---\n\n${body}\n`,
  });
  const shown = read(page('[Courses and dates](courses:all)'));
  expect(shown.problems).toEqual([]);
  expect(paths(shown.site).filter(isTraining)).toEqual(['/training/courses/signs']);
  expect(read(page('Words.')).problems).toEqual([
    'pages/training.md:1 : it does not show the courses that this site has',
  ]);
});

test('without a course there is no page, no file, no data and no word of training', async () => {
  const { site } = read({ 'data/audience-map.yaml': map });
  if (!site) throw new Error('no site');
  expect([...site.addresses()].filter(isTraining)).toEqual([]);
  expect(paths(site).filter(isTraining)).toEqual([]);
  expect((await listFiles(site)).filter(({ path }) => isTraining(path))).toEqual([]);
  expect(openData(site).files.filter(({ path }) => isTraining(path))).toEqual([]);
  expect(searchDocuments(site).filter(({ path }) => isTraining(path))).toEqual([]);
  expect(site.all(courseListCollection)).toEqual([]);
});

test('what the schema cannot say of courses and sessions is told, with its place', () => {
  const { problems } = read({
    ...full,
    'data/courses/signs.yaml': course.replace(
      'audiences: [schools]',
      'levels: [1, 7]\naudiences: [schools, schools]',
    ),
    'data/sessions.yaml': session('    bookBy: 2027-04-01\n')
      .replace('date: 2027-03-29', 'date: 2027-03-27')
      .replace('to: "12:00"', 'to: "09:00"'),
  });
  expect(problems).toEqual([
    'data/courses/signs.yaml:5 levels[1]: there is no level of training 7',
    'data/courses/signs.yaml:6 audiences[1]: schools is named twice',
    'data/sessions.yaml:6 sessions[0].days[1].date: 2027-03-27 does not come after the day before it in the list',
    'data/sessions.yaml:6 sessions[0].days[1].to: it ends at 09:00, and begins at 09:30',
    'data/sessions.yaml:9 sessions[0].bookBy: 2027-04-01 is after the first day, 2027-03-27',
  ]);
});

test('a session of a course that does not exist is told', () => {
  const { problems } = read({
    ...full,
    'data/sessions.yaml': session().replace('signs\n', 'sings\n'),
  });
  expect(problems.join()).toMatch(/sessions\[0\]\.course: .*sings/);
});

test('whom a session to come does not reach is told, and shown on the page of reach', () => {
  const { site, warnings } = read(full);
  expect(warnings).toContain(
    'data/sessions.yaml:3 sessions[0].course: no way is known by which this reaches The academy',
  );
  expect(site && listSent(site)[0]).toMatchObject({
    title: 'Reading the signs, 27 March 2027 and 29 March 2027',
    path: '/training/courses/signs#signs-spring',
    kind: 'Training session',
    date: '2026-11-20',
  });
  const quiet = (text: string, today?: string) =>
    read({ ...full, 'data/sessions.yaml': text }, today).warnings.filter((one) =>
      one.startsWith('data/sessions.yaml'),
    );
  expect(quiet(session('    cancelled: true\n'))).toEqual([]);
  expect(quiet(session(), '2027-03-28')).toEqual([]);
});

test('sessions are calendars that a reader of the standard takes, with the clocks of London', async () => {
  const { site } = read({
    ...full,
    'data/sessions.yaml': session('    bookBy: 2027-03-01\n    changed: 2\n    cancelled: true\n'),
  });
  if (!site) throw new Error('no site');
  const files = (await listFiles(site)).filter(({ path }) => path.endsWith('.ics'));
  const own = files.filter(({ path }) => isTraining(path));
  expect(own.map(({ path }) => path)).toEqual([
    'training/dates.ics',
    'training/sessions/signs-spring.ics',
  ]);
  const events = readCalendar(String(own[1]?.content)).parts.filter(
    ({ name }) => name === 'VEVENT',
  );
  const lines = events.map(({ lines: all }) => all.map(({ name, value }) => `${name}:${value}`));
  // The clocks go forward on 28 March 2027: both days are by the clock on the wall.
  expect(lines[0]).toEqual(
    expect.arrayContaining([
      'DTSTART:20270327T093000',
      'DTEND:20270327T160000',
      'SUMMARY:Reading the signs\\, day 1 of 2',
      'LOCATION:The hall',
      expect.stringMatching(/^DESCRIPTION:.*Ask for a place by 1 March 2027\./),
      'STATUS:CANCELLED',
      'SEQUENCE:2',
    ]),
  );
  expect(lines[1]).toEqual(expect.arrayContaining(['DTSTART:20270329T093000']));
});

test('the list of open data promises no dates and no questions that are not there', () => {
  const summary = (files: Record<string, string>): string | undefined => {
    const { site } = read(files);
    return site && openData(site).entries.find(({ id }) => id === 'training')?.summary;
  };
  expect(summary(full)).toBe('1 course with dates.');
  expect(summary({ ...full, 'data/sessions.yaml': 'sessions: []\n' })).toBe(
    '1 course, no date announced yet.',
  );
});

test('an audit leads to the course that a finding names', () => {
  const { site } = read(full);
  const question = site && listRoutes(site).find(({ path }) => path.endsWith('/questions/1'));
  expect(JSON.stringify(question?.props)).toContain('/training/courses/signs');
});

test('a recommendation leads to the courses that answer it', () => {
  const { site } = read({
    ...full,
    'data/courses/signs.yaml': `${course}recommendations: ["1"]\n`,
  });
  const list = site && listRoutes(site).find(({ path }) => path.endsWith('/recommendations'));
  expect(JSON.stringify(list?.props)).toContain(
    '"training":[{"title":"Reading the signs","path":"/training/courses/signs"}]',
  );
});
