/** The indicators of one domain: each dimension with its levels, so that neighbours can be compared. */
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { DomainSlice } from '../model/slices';
import EvidenceTray from './EvidenceTray';
import IndicatorLine from './IndicatorLine';
import LevelBadge from './LevelBadge';
import MovedOn from './MovedOn';
import styles from './lists.module.css';
import { useLevelSign } from './useLevelSign';

export default function DomainIndicators({ data }: { data?: DomainSlice }) {
  const sign = useLevelSign();
  if (!data) return null;
  return (
    <div className={styles.groups}>
      {data.dimensions.map(({ dimension, levels }) => (
        <section key={dimension.id}>
          <Heading as="h2" id={dimension.id}>
            {dimension.name}
          </Heading>
          <p>
            {dimension.summary}{' '}
            <Link to={`/indicators/${dimension.id}`}>History of these indicators</Link>
          </p>
          <div className={styles.levels}>
            {levels.map(({ level, indicators }) => (
              <div
                key={level.number}
                className={styles.level}
                data-colour={sign(level.number).colour}
              >
                <h3>
                  <LevelBadge number={level.number} name={level.name} />
                </h3>
                {indicators.length > 0 ? (
                  <ul>
                    {indicators.map((indicator) => (
                      <IndicatorLine
                        key={indicator.id}
                        indicator={indicator}
                        place={{
                          version: data.version.id,
                          domain: data.domain.name,
                          dimension: dimension.name,
                        }}
                      />
                    ))}
                  </ul>
                ) : (
                  <p className="quiet">No indicator at this level.</p>
                )}
              </div>
            ))}
          </div>
        </section>
      ))}
      <MovedOn items={data.movedOn} />
      <EvidenceTray version={data.version.id} />
    </div>
  );
}
