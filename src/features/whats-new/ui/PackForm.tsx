/** What a pack holds: a period, a role, subjects. Every choice is after the # of the address. */
import FilterForm, { Options } from '../../../shared/ui/FilterForm';
import type { PackChoice } from '../model/pack';
import type { PackPageProps } from '../plugin/routes';
import pack from './PackPage.module.css';

interface Props extends Pick<PackPageProps, 'names' | 'first' | 'newest'> {
  choice: PackChoice;
  setFrom: (day: string) => void;
  setTo: (day: string) => void;
  setRole: (id: string) => void;
  setSubjects: (ids: readonly string[]) => void;
}

export default function PackForm({
  names,
  first,
  newest,
  choice: { from, to, role, subjects },
  setFrom,
  setTo,
  setRole,
  setSubjects,
}: Props) {
  const toggle = (id: string) =>
    setSubjects(subjects.includes(id) ? subjects.filter((one) => one !== id) : [...subjects, id]);
  const days = { min: first, max: newest };
  return (
    <FilterForm label="Choose what the pack has">
      <label>
        From
        <input
          type="date"
          name="from"
          {...days}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <label>
        To
        <input
          type="date"
          name="to"
          {...days}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </label>
      <label>
        For
        <select name="role" value={role ?? ''} onChange={(event) => setRole(event.target.value)}>
          <Options all="Everyone" list={names.audiences} />
        </select>
      </label>
      {names.subjects.length > 0 && (
        <details className={pack.subjects}>
          <summary>Subjects: {subjects.length === 0 ? 'all' : `${subjects.length} chosen`}</summary>
          <ul className="plain-list">
            {names.subjects.map(({ id, name }) => (
              <li key={id}>
                <label className={pack.tick}>
                  <input
                    type="checkbox"
                    name="subject"
                    value={id}
                    checked={subjects.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </FilterForm>
  );
}
