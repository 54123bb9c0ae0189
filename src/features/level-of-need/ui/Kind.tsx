/** The changes of one kind, folded under their heading, so that the kinds are in sight together. */
import type { ReactNode } from 'react';
import styles from './ComparePage.module.css';

interface Props {
  id: string;
  title: string;
  count: number;
  /** Whether other filters leave some out. */
  filtered: boolean;
  /** Whether it starts unfolded: when nothing else is shown. */
  open: boolean;
  children: ReactNode;
}

export default function Kind({ id, title, count, filtered, open, children }: Props) {
  const heading = (
    <h2 id={id}>
      {title} ({count})
    </h2>
  );
  return (
    <section aria-labelledby={id} className={styles.kind}>
      {count === 0 ? (
        <>
          {heading}
          <p className="quiet">None{filtered ? ' with these filters' : ''}.</p>
        </>
      ) : (
        <details key={String(open)} open={open}>
          <summary>{heading}</summary>
          {children}
        </details>
      )}
    </section>
  );
}
