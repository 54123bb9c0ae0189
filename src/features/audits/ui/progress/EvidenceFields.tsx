/** What shows how far an action is: each piece with its day, and where it can be read. */
import { emptyEvidence, type ReportEvidence } from '../../model/report/draft';
import styles from './Progress.module.css';

interface Props {
  /** Of which action, for who does not see where the fields are. */
  about: string;
  evidence: readonly ReportEvidence[];
  change: (evidence: readonly ReportEvidence[]) => void;
}

export default function EvidenceFields({ about, evidence, change }: Props) {
  const set = (at: number, part: Partial<ReportEvidence>) =>
    change(evidence.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <div>
      {evidence.map((one, i) => (
        <fieldset key={i} className={styles.evidence}>
          <legend>
            Evidence {i + 1}
            <span className="visually-hidden">: {about}</span>
          </legend>
          <label>
            Day
            <input
              type="date"
              value={one.on}
              onChange={(event) => set(i, { on: event.target.value })}
            />
          </label>
          <label>
            What shows it
            <input
              type="text"
              maxLength={500}
              value={one.text}
              onChange={(event) => set(i, { text: event.target.value })}
            />
          </label>
          <label>
            Where it can be read, if anywhere
            <input
              type="text"
              maxLength={200}
              value={one.source}
              onChange={(event) => set(i, { source: event.target.value })}
            />
          </label>
          <button
            type="button"
            className="button button--quiet no-print"
            onClick={() => change(evidence.filter((_, at) => at !== i))}
          >
            Remove<span className="visually-hidden"> evidence {i + 1}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button button--quiet no-print"
        onClick={() => change([...evidence, emptyEvidence])}
      >
        Add evidence<span className="visually-hidden">: {about}</span>
      </button>
    </div>
  );
}
