/** Which courses of the list are shown. What nobody has said of a course never hides it. */
import { type ReadChoices, readChoices } from '../../../shared/addressChoices';
import { slugOf } from '../../../shared/slug';
import { isOver, levelName, type ListedCourse } from './view';
import { type Format, formatNames } from './words';

export const courseKeys = ['subject', 'for', 'level', 'format', 'provider', 'dates'] as const;

export type CourseKey = (typeof courseKeys)[number];
export type CourseFilter = Partial<Record<CourseKey, string>>;

/** One thing to choose by, with what there is to choose. */
export interface Choice {
  key: CourseKey;
  label: string;
  /** The words for choosing nothing. */
  all: string;
  /** Value and words; never one that no course has. */
  options: [string, string][];
}

/** What a course says under a key; undefined where nobody has said. */
const said: Record<Exclude<CourseKey, 'dates'>, (course: ListedCourse) => string[] | undefined> = {
  subject: ({ subjects }) => subjects.map(({ id }) => id),
  for: ({ audiences }) => (audiences.length > 0 ? audiences.map(({ id }) => id) : undefined),
  level: ({ levels }) => (levels.length > 0 ? levels.map(({ number }) => `${number}`) : undefined),
  format: ({ format }) => format && [format],
  provider: ({ provider }) => [slugOf(provider)],
};

const inOrder = (options: ReadonlyMap<string, string>): [string, string][] =>
  [...options].sort(([, a], [, b]) => a.localeCompare(b, 'en-GB', { numeric: true }));

/** The lists to choose from. A list in which there is nothing to choose is left out. */
export function listChoices(courses: readonly ListedCourse[]): Choice[] {
  const collect = (pairs: (course: ListedCourse) => [string, string][]) =>
    inOrder(new Map(courses.flatMap(pairs)));
  const choices: Choice[] = [
    {
      key: 'subject',
      label: 'Subject',
      all: 'All subjects',
      options: collect(({ subjects }) => subjects.map(({ id, title }) => [id, title])),
    },
    {
      key: 'for',
      label: 'For',
      all: 'Everybody',
      options: collect(({ audiences }) => audiences.map(({ id, name }) => [id, name])),
    },
    {
      key: 'level',
      label: 'Level of training',
      all: 'All levels',
      options: collect(({ levels }) => levels.map((one) => [`${one.number}`, levelName(one)])),
    },
    {
      key: 'format',
      label: 'How it is held',
      all: 'Any way',
      options: collect(({ format }) => (format ? [[format, formatNames[format as Format]]] : [])),
    },
    {
      key: 'provider',
      label: 'Held by',
      all: 'Anybody',
      options: collect(({ provider }) => [[slugOf(provider), provider]]),
    },
    {
      key: 'dates',
      label: 'Dates',
      all: 'With or without',
      options: courses.some(({ sessions }) => sessions.length > 0)
        ? [['ahead', 'With a date to come']]
        : [],
    },
  ];
  return choices.filter(({ options }) => options.length > 0);
}

/** The choices of an address that the list has, and those it does not have. */
export const readCourseFilter = (
  chosen: CourseFilter,
  choices: readonly Choice[],
): ReadChoices<CourseKey> =>
  readChoices(courseKeys, chosen, (key, value) =>
    choices.some((one) => one.key === key && one.options.some(([option]) => option === value)),
  );

/** Whether a course is what somebody chose: yes, no, or nobody has said. */
function fit(
  course: ListedCourse,
  filter: CourseFilter,
  today: string | undefined,
): 'yes' | 'no' | 'not-said' {
  const answers = courseKeys.map((key) => {
    const wanted = filter[key];
    if (!wanted) return 'yes';
    if (key === 'dates')
      return course.sessions.some((one) => !one.cancelled && !(today && isOver(one, today)))
        ? 'yes'
        : 'no';
    const values = said[key](course);
    if (!values) return 'not-said';
    return values.includes(wanted) ? 'yes' : 'no';
  });
  if (answers.includes('no')) return 'no';
  return answers.includes('not-said') ? 'not-said' : 'yes';
}

/**
 * The courses that fit, and those that may: nobody has said whom they are for, at which level or how they are held.
 * @param today a calendar date in London; undefined where it is not known, and no date counts as past.
 */
export function showCourses(
  courses: readonly ListedCourse[],
  filter: CourseFilter,
  today: string | undefined,
): { fits: ListedCourse[]; perhaps: ListedCourse[] } {
  const judged = courses.map((course) => ({ course, fit: fit(course, filter, today) }));
  const those = (wanted: 'yes' | 'not-said') =>
    judged.filter((one) => one.fit === wanted).map(({ course }) => course);
  return { fits: those('yes'), perhaps: those('not-said') };
}
