/** Which cases to show. */
import { pairName } from '../../level-of-need/model/view';
import type { CaseFilter, CaseKey } from '../model/filter';
import type { PracticePageProps } from '../plugin/routes';
import styles from './PracticePage.module.css';

interface Props extends Pick<PracticePageProps, 'domains' | 'borders' | 'settings'> {
  filter: CaseFilter;
  choose: (change: CaseFilter) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

export default function CaseFilters({ domains, borders, settings, filter, choose, clear }: Props) {
  const lists: { key: CaseKey; label: string; all: string; options: [string, string][] }[] = [
    {
      key: 'domain',
      label: 'Domain',
      all: 'All domains',
      options: domains.map(({ id, name }) => [id, name]),
    },
    {
      key: 'border',
      label: 'Border',
      all: 'All',
      options: borders.map((pair) => [pair, `Between ${pairName(pair)}`]),
    },
    {
      key: 'setting',
      label: 'Seen by',
      all: 'Anybody',
      options: settings.map(({ id, name }) => [id, name]),
    },
  ];
  return (
    <form
      method="get"
      className={`${styles.filters} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Filter the cases"
    >
      {lists.map(({ key, label, all, options }) => (
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
          Show all cases
        </button>
      )}
    </form>
  );
}
