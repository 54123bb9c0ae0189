/** Which level, and which lines decided it. Without scripts the ticks are for the reader alone. */
import { LevelBadge } from '../../level-of-need/ui';
import type { CaseView } from '../plugin/routes';
import styles from './CasePage.module.css';

interface Props extends Pick<CaseView, 'id' | 'levels' | 'lines'> {
  level: number | undefined;
  chosen: readonly string[];
  /** Set once the answer is kept. */
  locked: boolean;
  chooseLevel: (level: number) => void;
  toggleLine: (id: string) => void;
}

function Lines({
  lines,
  chosen,
  locked,
  toggleLine,
}: Pick<Props, 'lines' | 'chosen' | 'locked' | 'toggleLine'>) {
  return lines.map(({ id, name, levels }) => (
    <fieldset key={id} className={styles.lines} disabled={locked}>
      <legend>{name}</legend>
      <ul className="plain-list">
        {levels.flatMap(({ number, lines: own }) =>
          own.map((line) => (
            <li key={line.id}>
              <label>
                <input
                  type="checkbox"
                  name="line"
                  value={line.id}
                  checked={chosen.includes(line.id)}
                  onChange={() => toggleLine(line.id)}
                />
                <LevelBadge number={number} />
                <span>{line.text}</span>
              </label>
            </li>
          )),
        )}
      </ul>
    </fieldset>
  ));
}

export default function AnswerForm(props: Props) {
  const { id, levels, level, locked, chooseLevel } = props;
  return (
    <form
      method="get"
      className={`${styles.form} no-print`}
      aria-labelledby={`answer-${id}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 id={`answer-${id}`}>Which level would you say?</h3>
      <fieldset className={styles.levels} disabled={locked}>
        <legend className="visually-hidden">Level</legend>
        {levels.map(({ number, name }) => (
          <label key={number}>
            <input
              type="radio"
              name="level"
              value={number}
              checked={level === number}
              onChange={() => chooseLevel(number)}
            />
            <LevelBadge number={number} name={name} />
          </label>
        ))}
      </fieldset>
      <h3>Which lines decided it?</h3>
      <p>
        These are all the lines of the document on this subject, for this age. Tick the ones that
        fit what you read.
      </p>
      <Lines {...props} />
    </form>
  );
}
