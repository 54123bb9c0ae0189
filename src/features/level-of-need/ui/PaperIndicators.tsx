/** The indicators of one level for paper: no boxes to tick, no anchors, two columns. */
import { ageWords } from '../../../shared/ages';
import type { LevelSlice } from '../model/slices';
import styles from './PrintPage.module.css';

export default function PaperIndicators({ data }: { data?: LevelSlice }) {
  if (!data) return null;
  return data.groups.map(({ domain, dimensions }) => (
    <section key={domain.id}>
      <h3>{domain.name}</h3>
      <div className={styles.twoColumns}>
        {dimensions.map(({ dimension, indicators }) => (
          <div key={dimension.id} className={styles.dimension}>
            <h4>{dimension.name}</h4>
            <ul>
              {indicators.map(({ id, text, ages }) => (
                <li key={id}>{ageWords(ages) ? `${text} (${ageWords(ages)})` : text}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  ));
}
