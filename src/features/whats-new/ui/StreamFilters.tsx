/** Which changes to show; every choice is in the address. */
import FilterForm, { Choice, Day, Options } from '../../../shared/ui/FilterForm';
import type { FilterKey, StreamFilter, StreamNames } from '../model/filter';
import { changeKinds, kindNames } from '../model/item';

interface Props {
  names: StreamNames;
  filter: StreamFilter;
  choose: (change: Partial<Record<FilterKey, string>>) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

export default function StreamFilters({ names, filter, choose, clear }: Props) {
  const fields = { filter, choose };
  return (
    <FilterForm label="Filter what’s new" clear={clear} clearWords="Show everything" folds>
      <Choice label="For" name="role" {...fields}>
        <Options all="Everyone" list={names.audiences} />
      </Choice>
      <Choice label="Kind" name="kind" {...fields}>
        <Options
          all="All kinds"
          list={changeKinds.map((id) => ({ id, name: kindNames[id].many }))}
        />
      </Choice>
      {names.areas.length > 1 && (
        <Choice label="Area" name="area" {...fields}>
          <Options all="All areas" list={names.areas} />
        </Choice>
      )}
      {names.agencies.length > 0 && (
        <Choice label="Agency" name="agency" {...fields}>
          <Options all="All agencies" list={names.agencies} />
        </Choice>
      )}
      {names.subjects.length > 0 && (
        <Choice label="Subject" name="subject" {...fields}>
          <Options all="All subjects" list={names.subjects} />
        </Choice>
      )}
      <Day label="From" name="from" {...fields} />
      <Day label="To" name="to" {...fields} />
    </FilterForm>
  );
}
