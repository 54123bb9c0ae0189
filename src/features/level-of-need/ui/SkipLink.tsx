/** A way past many lines for whoever goes from one to the next with a keyboard; seen while it has the focus. */
import type { MouseEvent, ReactNode } from 'react';
import styles from './SkipLink.module.css';

/** Following the link natively would put it after the `#`, where the typed words are. */
function show(event: MouseEvent, id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  event.preventDefault();
  place.setAttribute('tabindex', '-1');
  place.focus();
}

/** @param to the id of the place after the lines. */
export default function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={`#${to}`} className={styles.skip} onClick={(event) => show(event, to)}>
      {children}
    </a>
  );
}
