/** What the levels, domains and dimensions are called and say, before and after. */
import type { WordingChange } from '../model/wording';
import { shareChanged } from '../model/wordDiff';
import BeforeAfter from './BeforeAfter';
import Diff from './Diff';
import Kind from './Kind';
import styles from './ComparePage.module.css';

/** Above this share of changed words the two texts are easier to read one after the other. */
const readableUntil = 0.4;

function Words({ before, after }: Pick<WordingChange, 'before' | 'after'>) {
  if (before !== undefined && after !== undefined)
    return shareChanged(before, after) <= readableUntil ? (
      <p>
        <Diff before={before} after={after} />
      </p>
    ) : (
      <BeforeAfter before={before} after={after} />
    );
  return (
    <>
      {before !== undefined && (
        <p>
          <strong>Before:</strong> {before}
        </p>
      )}
      {after !== undefined && (
        <p>
          <strong>New:</strong> {after}
        </p>
      )}
      {after === undefined && <p className="quiet">Taken out.</p>}
    </>
  );
}

export default function WordingChanges({
  title,
  changes,
  filtered,
  open,
}: {
  title: string;
  changes: readonly WordingChange[];
  filtered: boolean;
  /** Whether it starts unfolded. */
  open: boolean;
}) {
  const names = [...new Set(changes.map(({ of }) => of))];
  return (
    <Kind id="wording" title={title} count={changes.length} filtered={filtered} open={open}>
      {names.map((name) => (
        <div key={name} className={styles.wording}>
          <h3>{name}</h3>
          <dl>
            {changes
              .filter(({ of }) => of === name)
              .map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{field}</dt>
                  <dd>
                    <Words
                      {...(before !== undefined && { before })}
                      {...(after !== undefined && { after })}
                    />
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </Kind>
  );
}
