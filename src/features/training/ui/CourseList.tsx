/**
 * Every course with its dates, on whatever page lists them. The choices are in the address; with scripts off the list is
 * whole.
 */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import Ignored from '../../../shared/ui/Ignored';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { coursePath } from '../model/addresses';
import {
  courseKeys,
  type CourseFilter,
  listChoices,
  readCourseFilter,
  showCourses,
} from '../model/filter';
import { type CourseListData, levelName, type ListedCourse } from '../model/view';
import { formatNames } from '../model/words';
import CourseFilters from './CourseFilters';
import DatesAhead from './DatesAhead';
import styles from './CourseList.module.css';

const nothing = Object.fromEntries(courseKeys.map((key) => [key, ''])) as CourseFilter;

const countCourses = (count: number): string => counted(count, 'course');

/** What is known of a course, and nothing of what is not. */
function KnownOf({ course }: { course: ListedCourse }) {
  const { provider, levels, audiences, format, sessions } = course;
  const known = [
    `Held by: ${provider}.`,
    levels.length > 0 && `${levels.map(levelName).join(', ')}.`,
    audiences.length > 0 && `For: ${audiences.map(({ name }) => name).join(', ')}.`,
    format && `${formatNames[format]}.`,
    sessions.length === 0 && 'No date has been given.',
  ];
  return <span className="quiet">{known.filter(Boolean).join(' ')}</span>;
}

function Courses({ courses }: { courses: readonly ListedCourse[] }) {
  return (
    <ul className={styles.list}>
      {courses.map((course) => (
        <li key={course.id}>
          <Link to={coursePath(course.id)}>{course.name}</Link>
          <KnownOf course={course} />
        </li>
      ))}
    </ul>
  );
}

/** Who may never hear of a course. */
function Reach({ reach }: { reach: CourseListData['reach'] }) {
  if (!reach || reach.missed === 0) return null;
  const { of: places, missed } = reach;
  return (
    <p>
      {missed === places
        ? `None of the ${places} organisations and settings of the area has a known way to hear of courses. `
        : `Of ${places} organisations and settings of the area, ${missed} ${missed === 1 ? 'has' : 'have'} no known way to hear of courses. `}
      <Link to="/whats-new/reach">See which</Link>.
    </p>
  );
}

export default function CourseList({
  data: { courses, reach, questions },
}: {
  data: CourseListData;
}) {
  const [chosen, choose] = useAddressChoices(courseKeys);
  const today = useLondonDay();
  const choices = listChoices(courses);
  const { filter, unknown } = readCourseFilter(chosen, choices);
  const { fits, perhaps } = showCourses(courses, filter, today);
  const isChosen = Object.keys(filter).length > 0;
  return (
    <div className={styles.courses}>
      <CourseFilters
        choices={choices}
        filter={filter}
        choose={choose}
        clear={isChosen ? () => choose(nothing) : undefined}
      />
      <Ignored asked={unknown} place="this list" />
      <DatesAhead courses={[...fits, ...perhaps]} today={today} />
      <p role="status" className="quiet">
        {countCourses(fits.length)}
        {isChosen && perhaps.length > 0 && `, and ${perhaps.length} that may fit`}
      </p>
      <Courses courses={fits} />
      {perhaps.length > 0 && (
        <>
          <p>These may fit too. Nobody has told us whom they are for, or how they are held:</p>
          <Courses courses={perhaps} />
        </>
      )}
      <Reach reach={reach} />
      {questions && (
        <p>
          Going on a course? <Link to={questions}>Answer a few questions before and after</Link>, to
          see what it changed.
        </p>
      )}
    </div>
  );
}
