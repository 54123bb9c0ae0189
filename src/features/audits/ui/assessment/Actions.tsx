/** What the agency will do: each with who, by role, by when, and once it is done, what shows it. */
import { type DraftAction, emptyAction } from '../../model/assessment/draft';
import styles from './Assessment.module.css';

interface Props {
  about: string;
  actions: readonly DraftAction[];
  change: (actions: readonly DraftAction[]) => void;
}

export default function Actions({ about, actions, change }: Props) {
  const set = (at: number, part: Partial<DraftAction>) =>
    change(actions.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <div>
      {actions.map((action, i) => (
        <fieldset key={i} className={styles.action}>
          <legend>
            Action {i + 1}
            <span className="visually-hidden">: {about}</span>
          </legend>
          <label>
            What you will do
            <input
              type="text"
              maxLength={500}
              value={action.text}
              onChange={(event) => set(i, { text: event.target.value })}
            />
          </label>
          <label>
            Who, by role
            <input
              type="text"
              maxLength={200}
              value={action.owner}
              onChange={(event) => set(i, { owner: event.target.value })}
            />
          </label>
          <label>
            By when
            <input
              type="date"
              value={action.due}
              onChange={(event) => set(i, { due: event.target.value })}
            />
          </label>
          <label>
            Done on
            <input
              type="date"
              value={action.doneOn}
              onChange={(event) => set(i, { doneOn: event.target.value })}
            />
          </label>
          <label>
            What shows that it is done
            <input
              type="text"
              maxLength={500}
              value={action.shows}
              onChange={(event) => set(i, { shows: event.target.value })}
            />
          </label>
          <button
            type="button"
            className="button button--quiet no-print"
            onClick={() => change(actions.filter((_, at) => at !== i))}
          >
            Remove<span className="visually-hidden"> action {i + 1}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button button--quiet no-print"
        onClick={() => change([...actions, emptyAction])}
      >
        Add an action<span className="visually-hidden">: {about}</span>
      </button>
    </div>
  );
}
