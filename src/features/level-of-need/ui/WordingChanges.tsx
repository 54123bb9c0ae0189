/** What the levels, domains and dimensions are called and say, before and after. */
import type { WordingChange } from '../model/wording';
import { shareChanged } from '../model/wordDiff';
import BeforeAfter from './BeforeAfter';
import Diff from './Diff';
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
}: {
  title: string;
  changes: readonly WordingChange[];
  filtered: boolean;
}) {
  const names = [...new Set(changes.map(({ of }) => of))];
  return (
    <section aria-labelledby="wording">
      <h2 id="wording">
        {title} ({changes.length})
      </h2>
      {changes.length === 0 && (
        <p className="quiet">None{filtered ? ' with these filters' : ''}.</p>
      )}
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
    </section>
  );
}
