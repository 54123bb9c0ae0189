/** Training as other features see it. */
import { once, type Collection, type Site } from '../../shared/collection';
import { joinWords } from '../../shared/lists';
import { formatDate } from '../../shared/calendar/dates';
import { audienceCollection } from '../partnership/collection';
import { pageCollection } from '../pages/collection';
import { courseCollection, sessionCollection, trainingCollection } from './collection';
import { coursePath, questionsPath, sessionPath } from './model/addresses';
import type { Course, Questionnaire, Session } from './model/schema';
import type { ListedCourse, Subject } from './model/view';

export interface CourseLink {
  title: string;
  path: string;
}

const toLink = ({ id, name }: Pick<Course, 'id' | 'name'>): CourseLink => ({
  title: name,
  path: coursePath(id),
});

/** The courses that name a record. */
export const coursesNaming = (
  site: Site,
  collection: Collection<unknown>,
  id: string,
): CourseLink[] => site.backlinks(collection, id, courseCollection).map(toLink);

/** The questions about what a course changes, where there are courses and questions. */
export const questionnaireOf = (site: Site): Questionnaire | undefined =>
  site.all(courseCollection).length === 0
    ? undefined
    : site.all(trainingCollection)[0]?.questionnaire;

/** What this site has on training for a recommendation: courses, and the questions that tell what one changes. */
export const trainingFor = (site: Site, recommendation: string): CourseLink[] => [
  ...site
    .all(courseCollection)
    .filter(({ recommendations }) => recommendations.includes(recommendation))
    .map(toLink),
  ...(questionnaireOf(site)?.recommendations.includes(recommendation)
    ? [{ title: 'Questions before and after a course', path: questionsPath }]
    : []),
];

const firstDay = ({ days }: Session): string => days[0]?.date ?? '';

/** `4 March 2027`, `4 March 2027 and 11 March 2027`. */
const dayWords = ({ days }: Session): string => joinWords(days.map(({ date }) => formatDate(date)));

export interface AnnouncedSession {
  title: string;
  path: string;
  /** The day of the announcement. */
  date: string;
  audiences: readonly string[];
}

/** The sessions that were announced, for those who ask whom the news reached. */
export const listAnnounced = once((site: Site): AnnouncedSession[] =>
  site.all(sessionCollection).flatMap((session) => {
    const course = site.get(courseCollection, session.course);
    if (!course || session.cancelled) return [];
    return [
      {
        title: `${course.name}, ${dayWords(session)}`,
        path: sessionPath(course.id, session.id),
        date: session.announced,
        audiences: course.audiences,
      },
    ];
  }),
);

const pageTitles = once(
  (site: Site) =>
    new Map(site.all(pageCollection).map(({ path, matter }) => [path, matter.title] as const)),
);

/** What a course is about, each thing once. */
function subjectsOf(site: Site, { topics, terms, pages }: Course): Subject[] {
  const named = [
    ...topics.map((id) => ({ id, link: site.resolve('topic', id) })),
    ...terms.map((id) => ({ id, link: site.resolve('term', id) })),
  ].flatMap(({ id, link }) => (link ? [{ id, title: link.title, path: link.href }] : []));
  const read = pages.flatMap((path) => {
    const title = pageTitles(site).get(path);
    return title ? [{ id: path.replace(/^.*\//, ''), title, path }] : [];
  });
  return [...new Map([...named, ...read].map((one) => [one.title, one])).values()];
}

const sessionsOf = (site: Site, course: string): ListedCourse['sessions'] =>
  site
    .all(sessionCollection)
    .filter((one) => one.course === course)
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)))
    .map(({ id, days, where, bookBy, note, cancelled }) => ({
      id,
      days,
      where,
      cancelled,
      ...(bookBy && { bookBy }),
      ...(note && { note }),
    }));

/** Every course as lists show it, by name. */
export const listCourses = once((site: Site): ListedCourse[] => {
  const levels = site.all(trainingCollection)[0]?.levels ?? [];
  return site
    .all(courseCollection)
    .map((course) => ({
      id: course.id,
      name: course.name,
      provider: course.provider,
      summary: course.summary,
      levels: levels.filter(({ number }) => course.levels.includes(number)),
      audiences: course.audiences.flatMap((id) => {
        const audience = site.get(audienceCollection, id);
        return audience ? [{ id, name: audience.name }] : [];
      }),
      ...(course.format && { format: course.format }),
      subjects: subjectsOf(site, course),
      sessions: sessionsOf(site, course.id),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
});
