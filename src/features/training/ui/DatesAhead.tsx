/** The dates of courses, soonest first. Those gone by are taken out once the browser knows the day. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { calendarFile, coursePath } from '../model/addresses';
import { isOver, type ListedCourse } from '../model/view';
import SessionLine from './SessionLine';
import styles from './CourseList.module.css';

interface Props {
  courses: readonly ListedCourse[];
  /** A calendar date in London; undefined in the page that the server made. */
  today: string | undefined;
}

export default function DatesAhead({ courses, today }: Props) {
  const feed = useBaseUrl(`/${calendarFile}`);
  const sessions = courses
    .flatMap((course) => course.sessions.map((session) => ({ course, session })))
    .filter(({ session }) => today === undefined || !isOver(session, today))
    .sort((a, b) => (a.session.days[0]?.date ?? '').localeCompare(b.session.days[0]?.date ?? ''));
  if (sessions.length === 0) return null;
  return (
    <>
      <h3>Dates</h3>
      <ul className={styles.list}>
        {sessions.map(({ course, session }) => (
          <li key={session.id}>
            <Link to={coursePath(course.id)}>{course.name}</Link>
            <span>
              <SessionLine session={session} today={today} />
            </span>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={feed}>All dates as a calendar</a> that your own can follow.
      </p>
      <h3>Courses</h3>
    </>
  );
}
