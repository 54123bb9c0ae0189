/** Training: pure views of the site. */
import { once, type Site } from '../../shared/collection';
import { coursesName } from '../../shared/slicePaths';
import { pageCollection } from '../pages/collection';
import { audienceCollection, partnershipCollection } from '../partnership/collection';
import { placeCollection } from '../reach/collection';
import { unreachedBy } from '../reach/view';
import { aboutData } from '../review/view';
import { createDocument } from '../search/model/documents';
import {
  courseCollection,
  courseListCollection,
  sessionCollection,
  trainingCollection,
} from './collection';
import { coursePath, questionsPath } from './model/addresses';
import type { CourseListData } from './model/view';
import { createCalendars } from './plugin/calendar';
import { createTrainingDataset } from './plugin/dataset';
import { questionFiles } from './plugin/questionFiles';
import { createQuestionRoutes, questionAddresses } from './plugin/questionRoutes';
import { createCourseRoutes } from './plugin/routes';
import { checkListed } from './plugin/rules/listed';
import { listCourses, questionnaireOf } from './view';

export { collections } from './collection';

/** Where the courses are listed: a page of the partnership that shows them, or one of our own. */
const listOf = once((site: Site) => {
  const path = courseListCollection.address({ id: 'all' }, site) ?? '';
  return { title: 'Training', path, own: !site.get(pageCollection, path) };
});

export const siteRules = [
  {
    name: 'list of courses',
    about: 'The partnership’s own page on training shows the courses and dates.',
    check: (site: Site) =>
      site.all(courseCollection).length === 0 || listOf(site).own
        ? []
        : checkListed(site.get(pageCollection, listOf(site).path)),
  },
];

export const addresses = (site: Site): string[] => {
  const courses = site.all(courseCollection);
  if (courses.length === 0) return [];
  const { path, own } = listOf(site);
  return [
    ...(own ? [path] : []),
    ...courses.map(({ id }) => coursePath(id)),
    ...questionAddresses(questionnaireOf(site)),
  ];
};

const listData = once((site: Site): CourseListData => {
  const places = site.all(placeCollection);
  return {
    courses: listCourses(site),
    ...(places.length > 0 && {
      reach: { missed: unreachedBy(site, []).length, of: places.length },
    }),
    ...(questionnaireOf(site) && { questions: questionsPath }),
  };
});

export const routes = (site: Site) => [
  ...createCourseRoutes(site.all(courseCollection), {
    listed: listCourses(site),
    list: listOf(site),
    data: listData(site),
    link(scheme, id) {
      const found = site.resolve(scheme, id);
      return { title: found?.title ?? id, path: found?.href ?? '' };
    },
    missed: ({ audiences }) => unreachedBy(site, audiences).map(({ name }) => name),
  }),
  ...createQuestionRoutes(questionnaireOf(site), {
    courses: listCourses(site),
    settings: site.all(audienceCollection),
    list: { title: listOf(site).title, path: listOf(site).path },
  }),
];

/** What a Markdown page that lists the courses imports. */
export const slices = (site: Site) =>
  site.all(courseCollection).length === 0 ? [] : [{ name: coursesName, data: listData(site) }];

export const files = (site: Site) => [
  ...questionFiles(questionnaireOf(site), site.url),
  ...createCalendars(site.all(sessionCollection), {
    courses: new Map(site.all(courseCollection).map((course) => [course.id, course])),
    siteTitle: site.one(partnershipCollection).siteTitle,
    url: site.url,
  }),
];

export function datasets(site: Site) {
  const courses = site.all(courseCollection);
  const training = site.all(trainingCollection)[0] ?? { levels: [] };
  return courses.length === 0
    ? []
    : [
        createTrainingDataset(
          { ...training, courses, sessions: site.all(sessionCollection) },
          { siteUrl: site.url, about: aboutData(site) },
        ),
      ];
}

/** Below a page that answers a worry: a course is no help for a child now. */
const standing = 0.5;

export const documents = (site: Site) =>
  listCourses(site).map(({ id, name, summary }) =>
    createDocument({
      kind: 'page',
      path: coursePath(id),
      title: `${name} (course)`,
      description: summary,
      standing,
    }),
  );
