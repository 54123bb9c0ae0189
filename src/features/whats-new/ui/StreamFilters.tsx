/** Which changes to show; every choice is in the address. */
import type { ReactNode } from 'react';
import type { FilterKey, StreamFilter, StreamNames } from '../model/filter';
import { changeKinds, kindNames } from '../model/item';
import styles from './StreamFilters.module.css';

interface Props {
  names: StreamNames;
  filter: StreamFilter;
  choose: (change: Partial<Record<FilterKey, string>>) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

type FieldProps = Pick<Props, 'filter' | 'choose'> & { label: string; name: FilterKey };

function Choice({ label, name, filter, choose, children }: FieldProps & { children: ReactNode }) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={filter[name] ?? ''}
        onChange={(event) => choose({ [name]: event.target.value })}
      >
        {children}
      </select>
    </label>
  );
}

const Day = ({ label, name, filter, choose }: FieldProps) => (
  <label>
    {label}
    <input
      type="date"
      name={name}
      value={filter[name] ?? ''}
      onChange={(event) => choose({ [name]: event.target.value })}
    />
  </label>
);

const options = (list: StreamNames[keyof StreamNames]) =>
  list.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

export default function StreamFilters({ names, filter, choose, clear }: Props) {
  const fields = { filter, choose };
  return (
    <form
      method="get"
      className={`${styles.filters} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Filter what’s new"
    >
      <Choice label="For" name="role" {...fields}>
        <option value="">Everyone</option>
        {options(names.audiences)}
      </Choice>
      <Choice label="Kind" name="kind" {...fields}>
        <option value="">All kinds</option>
        {changeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind].many}
          </option>
        ))}
      </Choice>
      {names.areas.length > 1 && (
        <Choice label="Area" name="area" {...fields}>
          <option value="">All areas</option>
          {options(names.areas)}
        </Choice>
      )}
      {names.agencies.length > 0 && (
        <Choice label="Agency" name="agency" {...fields}>
          <option value="">All agencies</option>
          {options(names.agencies)}
        </Choice>
      )}
      {names.subjects.length > 0 && (
        <Choice label="Subject" name="subject" {...fields}>
          <option value="">All subjects</option>
          {options(names.subjects)}
        </Choice>
      )}
      <Day label="From" name="from" {...fields} />
      <Day label="To" name="to" {...fields} />
      {clear && (
        <button type="button" className="button button--quiet" onClick={clear}>
          Show everything
        </button>
      )}
    </form>
  );
}
