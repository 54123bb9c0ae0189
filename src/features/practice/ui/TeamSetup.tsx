/** Which cases a session has. */
import { useState } from 'react';
import { pairName } from '../../level-of-need/model/view';
import type { TeamPageProps } from '../plugin/teamRoute';
import { mostCases } from './team';
import styles from './TeamPage.module.css';

interface Props extends Pick<TeamPageProps, 'cases'> {
  begin: (ids: readonly string[]) => void;
}

export default function TeamSetup({ cases, begin }: Props) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setIds((all) => (all.includes(id) ? all.filter((other) => other !== id) : [...all, id]));
  const full = ids.length >= mostCases;
  return (
    <form
      method="get"
      className="needs-scripts no-print"
      aria-label="Choose the cases"
      onSubmit={(event) => {
        event.preventDefault();
        if (ids.length > 0) begin(ids);
      }}
    >
      <fieldset className={styles.setup}>
        <legend>Choose up to {mostCases} cases</legend>
        <ul className="plain-list">
          {cases.map(({ id, title, border }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  name="case"
                  value={id}
                  checked={ids.includes(id)}
                  disabled={full && !ids.includes(id)}
                  onChange={() => toggle(id)}
                />
                <span>
                  {title} {border && <span className="quiet">between {pairName(border)}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className={styles.begin}>
        <button type="submit" className="button" disabled={ids.length === 0}>
          Begin
        </button>{' '}
        <span role="status" className="quiet">
          {ids.length === 0 ? 'Choose at least one case.' : `${ids.length} chosen`}
        </span>
      </p>
    </form>
  );
}
