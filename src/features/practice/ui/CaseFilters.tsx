/** Which cases to show. */
import FilterForm, { Choice, Options } from '../../../shared/ui/FilterForm';
import { pairName } from '../../level-of-need/model/view';
import type { CaseFilter, CaseKey } from '../model/filter';
import type { PracticePageProps } from '../plugin/routes';

interface Props extends Pick<PracticePageProps, 'domains' | 'borders' | 'settings'> {
  filter: CaseFilter;
  choose: (change: CaseFilter) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

export default function CaseFilters({ domains, borders, settings, filter, choose, clear }: Props) {
  const lists: {
    key: CaseKey;
    label: string;
    all: string;
    list: readonly { id: string; name: string }[];
  }[] = [
    {
      key: 'domain',
      label: 'Domain',
      all: 'All domains',
      list: domains,
    },
    {
      key: 'border',
      label: 'Border',
      all: 'All',
      list: borders.map((pair) => ({ id: pair, name: `Between ${pairName(pair)}` })),
    },
    {
      key: 'setting',
      label: 'Seen by',
      all: 'Anybody',
      list: settings,
    },
  ];
  return (
    <FilterForm folds label="Filter the cases" clear={clear} clearWords="Show all cases">
      {lists.map(({ key, label, all, list }) => (
        <Choice key={key} label={label} name={key} filter={filter} choose={choose}>
          <Options all={all} list={list} />
        </Choice>
      ))}
    </FilterForm>
  );
}
