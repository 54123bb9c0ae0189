/** How far the assessment is, what is left, and where the two agencies differ. */
import { judgementWords } from '../../model/judgements';
import {
  type AskedPart,
  differencesIn,
  listItems,
  progressOf,
  unfinishedIn,
} from '../../model/assessment/asked';
import type { Draft } from '../../model/assessment/draft';
import styles from './Assessment.module.css';

interface Props {
  draft: Draft;
  parts: readonly AskedPart[];
}

/** More links than these nobody reads. */
const mostListed = 12;

function Differences({ draft, parts }: Props) {
  const differences = differencesIn(draft, parts);
  if (!draft.peer) return null;
  return (
    <>
      <h3>Where the two differ</h3>
      {differences.length === 0 ? (
        <p>Nowhere so far, of what both have judged.</p>
      ) : (
        <ul>
          {differences.map(({ item, own, peer }) => (
            <li key={item.key}>
              <a href={`#${item.key}`}>{item.name}</a>: you say{' '}
              {judgementWords[own].name.toLowerCase()}, the second agency says{' '}
              {judgementWords[peer].name.toLowerCase()}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export default function Standing({ draft, parts }: Props) {
  const { judged, asked } = progressOf(draft, listItems(parts));
  const left = unfinishedIn(draft, parts);
  const rest = left.length - mostListed;
  return (
    <section aria-labelledby="progress" className={styles.standing}>
      <h2 id="progress">How far you are</h2>
      <p>
        <progress max={asked} value={judged} aria-label="Judged so far" /> {judged} of {asked}{' '}
        judged.
      </p>
      <ul className={styles.parts}>
        {parts.map(({ id, name, items }) => {
          const own = progressOf(draft, items);
          return (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>, {own.judged} of {own.asked}
            </li>
          );
        })}
      </ul>
      <Differences draft={draft} parts={parts} />
      <details className="no-print">
        <summary>
          {left.length === 0
            ? 'Nothing is left to do before it can be filed'
            : `${left.length} left to do before it can be filed`}
        </summary>
        <ul>
          {left.slice(0, mostListed).map(({ anchor, what }) => (
            <li key={what}>
              <a href={`#${anchor}`}>{what}</a>
            </li>
          ))}
          {rest > 0 && <li>And {rest} more.</li>}
        </ul>
      </details>
    </section>
  );
}
