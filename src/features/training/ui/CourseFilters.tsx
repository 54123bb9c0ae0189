/** Which courses to show. */
import FilterForm, { Choice as Field, Options } from '../../../shared/ui/FilterForm';
import type { Choice, CourseFilter } from '../model/filter';

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
    <FilterForm folds label="Filter the courses" clear={clear} clearWords="Show all courses">
      {choices.map(({ key, label, all, options }) => (
        <Field key={key} label={label} name={key} filter={filter} choose={choose}>
          <Options all={all} list={options.map(([id, name]) => ({ id, name }))} />
        </Field>
      ))}
    </FilterForm>
  );
}
