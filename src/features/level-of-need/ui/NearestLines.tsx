/** The few lines that speak most of what was typed, the best first, each with its level. */
import type { Tickable } from '../model/evidence';
import EvidenceTick from './EvidenceTick';
import LevelBadge from './LevelBadge';
import styles from './NearestLines.module.css';

interface Props {
  /** Best first. */
  lines: readonly Tickable[];
  version: string;
}

export default function NearestLines({ lines, version }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.nearest} aria-labelledby="nearest">
      <h2 id="nearest">Nearest lines, best first</h2>
      <ol>
        {lines.map((line) => (
          <li key={line.id}>
            <LevelBadge number={line.level} />
            <span>
              <EvidenceTick indicator={line} version={version}>
                {line.text}
              </EvidenceTick>{' '}
              <span className={styles.place}>{line.dimension}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet">
        These are only matching words, not a judgement. Compare the levels below, and say what you
        saw.
      </p>
    </section>
  );
}
