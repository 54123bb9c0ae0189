/**
 * Whether what a call taker needs is there, before ringing: points to tick. It is folded, for people come for the words to
 * say. On paper, and with scripts off, a list with boxes.
 */
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { RehearsePageProps } from '../../plugin/rehearse';
import styles from './RehearsePage.module.css';
import { clearTicks, tick, useTicks } from './ticksStore';

type Check = NonNullable<RehearsePageProps['check']>;

/** How many are ticked. It counts, and judges nothing: a call is never too early. */
function Count({ check: { groups } }: { check: Check }) {
  const { ticks, trouble } = useTicks();
  const points = groups.flatMap(({ points: own }) => own);
  const there = points.filter(({ id }) => ticks.includes(id)).length;
  return (
    <div className="no-print">
      <p role="status">
        {there} of {points.length} ticked.{' '}
        {there < points.length && 'What you do not know, say that you do not know it.'}
      </p>
      {trouble && (
        <p className="notice">
          This device will not let the site keep your ticks. They will be lost when you close the
          page.
        </p>
      )}
      <button
        type="button"
        className="button button--quiet"
        disabled={ticks.length === 0}
        onClick={clearTicks}
      >
        Clear the ticks
      </button>
    </div>
  );
}

export default function CallCheck({ check }: { check: Check }) {
  const { ticks } = useTicks();
  const ready = useIsBrowser();
  return (
    <details className={styles.check}>
      <summary>
        <h2>Before you ring: is it all there?</h2>
      </summary>
      <p>
        You do not need all of it. If a child may be at risk, ring now with what you have.
        <span className="no-print needs-scripts"> Your ticks are kept on this device only.</span>
      </p>
      {check.groups.map(({ title, points }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {points.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                className="needs-scripts"
                autoComplete="off"
                {...(ready && { checked: ticks.includes(id), onChange: () => tick(id) })}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {ready && <Count check={check} />}
      {check.citations.length > 0 && (
        <p className="quiet no-print">
          Put together in our own words from what reviews and others have learned:{' '}
          {check.citations.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <Link to={`/references#${id}`}>{name}</Link>
            </span>
          ))}
          .
        </p>
      )}
    </details>
  );
}
