/** The indicators of one level, by domain and dimension. The page's build hands in the data of its own version. */
import Heading from '@theme/Heading';
import type { LevelSlice } from '../model/slices';
import EvidenceTray from './EvidenceTray';
import IndicatorLine from './IndicatorLine';
import MovedOn from './MovedOn';
import paper from './LevelPaper.module.css';
import styles from './lists.module.css';

export default function LevelIndicators({ data }: { data?: LevelSlice }) {
  if (!data) return null;
  return (
    <div className={`${styles.groups} ${paper.level}`}>
      {data.groups.map(({ domain, dimensions }) => (
        <section key={domain.id}>
          <Heading as="h3" id={`in-${domain.id}`}>
            {domain.name}
          </Heading>
          {dimensions.map(({ dimension, indicators }) => (
            <div key={dimension.id} className={styles.dimension}>
              <h4>{dimension.name}</h4>
              <ul>
                {indicators.map((indicator) => (
                  <IndicatorLine
                    key={indicator.id}
                    indicator={indicator}
                    place={{
                      version: data.version.id,
                      domain: domain.name,
                      dimension: dimension.name,
                    }}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <MovedOn items={data.movedOn} />
      <EvidenceTray version={data.version.id} />
    </div>
  );
}
