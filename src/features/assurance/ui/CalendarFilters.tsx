/** Which year, kind and agency to show. */
import FilterForm, { Choice, Options } from '../../../shared/ui/FilterForm';
import type { CalendarFilter, Options as Lists } from '../model/filter';

interface Props {
  options: Lists;
  filter: CalendarFilter;
  choose: (change: CalendarFilter) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

const lists = [
  { key: 'year', label: 'Year', all: 'All years' },
  { key: 'kind', label: 'Kind', all: 'All kinds' },
  { key: 'agency', label: 'Agency', all: 'All agencies' },
] as const;

export default function CalendarFilters({ options, filter, choose, clear }: Props) {
  return (
    <FilterForm folds label="Filter the calendar" clear={clear} clearWords="Show everything">
      {lists
        .filter(({ key }) => options[key].length > 0)
        .map(({ key, label, all }) => (
          <Choice key={key} label={label} name={key} filter={filter} choose={choose}>
            <Options all={all} list={options[key]} />
          </Choice>
        ))}
    </FilterForm>
  );
}
