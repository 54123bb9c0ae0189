/** Which courses are shown: what nobody has said of a course never hides it. */
import fc from 'fast-check';
import { type CourseFilter, listChoices, readCourseFilter, showCourses } from '../filter';
import type { ListedCourse } from '../view';

const one = (id: string, more: Partial<ListedCourse> = {}): ListedCourse => ({
  id,
  name: id,
  provider: 'A charity',
  summary: 'A day.',
  levels: [],
  audiences: [],
  subjects: [],
  sessions: [],
  ...more,
});
const session = (date: string, cancelled = false) => ({
  id: date,
  days: [{ date, from: '09:00', to: '10:00' }],
  where: 'online',
  cancelled,
});
const schools = { id: 'schools', name: 'Schools' };
const third = { number: 3, name: 'Working' };

const courses = [
  one('said', { audiences: [schools], levels: [third], format: 'online' }),
  one('other', { audiences: [{ id: 'police', name: 'Police' }], provider: 'The council' }),
  one('unsaid'),
];
const ids = (found: ReturnType<typeof showCourses>) => [
  found.fits.map(({ id }) => id),
  found.perhaps.map(({ id }) => id),
];

test('a course of which nobody has said whom it is for is shown apart, and never hidden', () => {
  expect(ids(showCourses(courses, { for: 'schools' }, undefined))).toEqual([['said'], ['unsaid']]);
  expect(ids(showCourses(courses, { level: '3', for: 'police' }, undefined))).toEqual([
    [],
    ['other', 'unsaid'],
  ]);
});

test('only what some course has can be chosen, and an address that asks for more is told', () => {
  const choices = listChoices(courses);
  expect(choices.map(({ key }) => key)).toEqual(['for', 'level', 'format', 'provider']);
  expect(
    readCourseFilter({ provider: 'the-council', for: 'bakers', dates: 'ahead' }, choices),
  ).toEqual({
    filter: { provider: 'the-council' },
    unknown: [
      { name: 'for', value: 'bakers' },
      { name: 'dates', value: 'ahead' },
    ],
  });
});

test('a date gone by, or one that was cancelled, is no date to come', () => {
  const dated = [
    one('past', { sessions: [session('2026-11-23')] }),
    one('today', { sessions: [session('2026-11-24')] }),
    one('off', { sessions: [session('2026-12-24', true)] }),
    one('none'),
  ];
  expect(ids(showCourses(dated, { dates: 'ahead' }, '2026-11-24'))).toEqual([['today'], []]);
  // The server does not know the day.
  expect(ids(showCourses(dated, { dates: 'ahead' }, undefined))).toEqual([['past', 'today'], []]);
});

test('whatever is chosen, no course is shown twice, and all are there where nothing is chosen', () => {
  const choices = listChoices(courses);
  const filter = fc.record(
    Object.fromEntries(
      choices.map(({ key, options }) => [key, fc.constantFrom(...options.map(([id]) => id))]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filter, (chosen) => {
      const { fits, perhaps } = showCourses(courses, chosen as CourseFilter, undefined);
      const shown = [...fits, ...perhaps].map(({ id }) => id);
      expect(new Set(shown).size).toBe(shown.length);
      if (Object.keys(chosen).length === 0) expect(shown).toHaveLength(courses.length);
    }),
  );
});
