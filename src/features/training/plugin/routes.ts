/** The pages of training: a page for each course, and the list where no page of the partnership shows it. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { coursePath } from '../model/addresses';
import type { Course } from '../model/schema';
import type { CourseListData, ListedCourse } from '../model/view';
import type CoursePage from '../ui/CoursePage';
import type CoursesPage from '../ui/CoursesPage';

interface Link {
  title: string;
  path: string;
}

/** A course with all that its page shows. */
export interface CourseView extends ListedCourse {
  covers: string[];
  /** Where places are booked. */
  book?: string;
  ask: Link;
  indicators: Link[];
  recommendations: Link[];
  /** What an audit said of it. */
  findings: Link[];
  /** The names of those for whom it is and to whom no way is known. */
  missed: string[];
  review: { reviewed: string; due: string; owner: Link };
}

export interface CoursePageProps {
  course: CourseView;
  list: Link;
  /** The page of the questions about what a course changes. */
  questions?: string;
}

interface Context {
  listed: readonly ListedCourse[];
  list: Link & { own: boolean };
  data: CourseListData;
  /** The page of a record, and its title. */
  link: (scheme: string, id: string) => Link;
  /** The names of those to whom no way is known, among those it is for. */
  missed: (course: Course) => string[];
}

function viewOf(course: Course, listed: ListedCourse, { link, missed }: Context): CourseView {
  const all = (scheme: string, ids: readonly string[]) => ids.map((id) => link(scheme, id));
  const { covers, book, ask, indicators, recommendations, findings, review } = course;
  return {
    ...listed,
    covers,
    ...(book && { book }),
    ask: link('contact', ask),
    indicators: all('indicator', indicators),
    recommendations: all('recommendation', recommendations),
    findings: all('finding', findings),
    missed: missed(course),
    review: { ...review, owner: link('contact', review.owner) },
  };
}

/** @param courses none where there is none, and then there is no page. */
export function createCourseRoutes(courses: readonly Course[], context: Context): Route[] {
  if (courses.length === 0) return [];
  const { list, data, listed } = context;
  return [
    ...(list.own
      ? [
          page<ComponentProps<typeof CoursesPage>>({
            path: list.path,
            component: 'src/features/training/ui/CoursesPage',
            props: { data },
          }),
        ]
      : []),
    ...courses.flatMap((course) => {
      const shown = listed.find(({ id }) => id === course.id);
      return shown
        ? [
            page<ComponentProps<typeof CoursePage>>({
              path: coursePath(course.id),
              component: 'src/features/training/ui/CoursePage',
              props: {
                course: viewOf(course, shown, context),
                list: { title: list.title, path: list.path },
                ...(data.questions && { questions: data.questions }),
              },
            }),
          ]
        : [];
    }),
  ];
}
