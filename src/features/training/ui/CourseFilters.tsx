/** Which courses to show. */
import type { Choice, CourseFilter } from '../model/filter';
import styles from './CourseList.module.css';

interface Props {
  choices: readonly Choice[];
  filter: CourseFilter;
  choose: (change: CourseFilter) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

export default function CourseFilters({ choices, filter, choose, clear }: Props) {
  if (choices.length === 0) return null;
  return (
    <form
      method="get"
      className={`${styles.filters} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Filter the courses"
    >
      {choices.map(({ key, label, all, options }) => (
        <label key={key}>
          {label}
          <select
            name={key}
            value={filter[key] ?? ''}
            onChange={(event) => choose({ [key]: event.target.value })}
          >
            <option value="">{all}</option>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      {clear && (
        <button type="button" className="button button--quiet" onClick={clear}>
          Show all courses
        </button>
      )}
    </form>
  );
}
