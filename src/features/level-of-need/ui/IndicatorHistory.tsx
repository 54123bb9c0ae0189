/** Where an indicator was in every version: first seen, moved, reworded with both texts, withdrawn. */
import { type Step, traceHistory } from '../model/history';
import type { DimensionPageProps, IndicatorEntry } from '../plugin/routes';
import BeforeAfter from './BeforeAfter';
import Diff from './Diff';
import styles from './DimensionPage.module.css';

const opening: Record<Step['kind'], string> = {
  appeared: 'first appears',
  changed: '',
  unchanged: 'no change',
  withdrawn: 'withdrawn',
};

export default function IndicatorHistory({
  entry,
  props,
}: {
  entry: IndicatorEntry;
  props: DimensionPageProps;
}) {
  const order = [...props.versions].reverse().map(({ id }) => id);
  const steps = traceHistory(order, entry.history);
  const nameOf = (id: string) => {
    if (id === 'next') return 'Draft';
    return props.versions.find((v) => v.id === id)?.adopted ? id : `${id} (example text)`;
  };
  const dimensionName = (id: string) => props.dimensionNames[id] ?? id;
  return (
    <ol className={styles.history}>
      {steps.map(({ version, kind, level, dimension, text }) => {
        const standing = entry.history.find((h) => h.version === version);
        const words = [
          opening[kind],
          kind === 'appeared' && standing ? `at level ${standing.level}` : '',
          level ? `moved from level ${level[0]} to level ${level[1]}` : '',
          dimension
            ? `moved from ${dimensionName(dimension[0])} to ${dimensionName(dimension[1])}`
            : '',
          text ? 'reworded' : '',
        ]
          .filter(Boolean)
          .join(', ');
        return (
          <li key={version}>
            <strong>{nameOf(version)}</strong>: {words}
            {kind === 'appeared' && standing && <>: “{standing.text}”</>}
            {text && (
              <>
                <BeforeAfter before={text[0]} after={text[1]} />
                <details className={styles.request} data-on-request>
                  <summary>Mark the words that changed</summary>
                  <p>
                    <Diff before={text[0]} after={text[1]} />
                  </p>
                </details>
              </>
            )}
            {standing?.reason && kind === 'changed' && (
              <p className="quiet">Why: {standing.reason}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
