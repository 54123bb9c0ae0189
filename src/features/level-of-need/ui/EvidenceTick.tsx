/** The box that puts an indicator on the evidence list, with the words it stands for. Without scripts there are only the words: a tick could not be kept. */
import { type Tickable, toggle } from '../model/evidence';
import { changeEvidence, useIsKept } from './evidenceStore';
import styles from './EvidenceTick.module.css';

interface Props {
  indicator: Tickable;
  version: string;
  /** What is shown beside the box, and pressed like it. */
  children: string;
}

export default function EvidenceTick({ indicator, version, children }: Props) {
  const { id, level, domain, dimension, text } = indicator;
  const kept = useIsKept(id);
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={`${styles.tick} needs-scripts`}
        autoComplete="off"
        aria-label={`Keep as evidence: ${text}`}
        title="Keep as evidence"
        checked={kept}
        onChange={() =>
          changeEvidence((now) => toggle(now, { id, level, domain, dimension, text }, version))
        }
      />
      {children}
    </label>
  );
}
