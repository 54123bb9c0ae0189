/** What changed in a record, and when. */
import { formatDate } from '../../../shared/calendar/dates';
import type { RecordChange } from '../../../shared/collection';
import styles from './ContactPage.module.css';

export default function RecordHistory({ changes }: { changes: readonly RecordChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>Changes to this record ({changes.length})</summary>
      <ol>
        {changes.map(({ on, what }, i) => (
          <li key={i}>
            <time dateTime={on}>{formatDate(on)}</time>:{' '}
            {what.charAt(0).toLowerCase() + what.slice(1)}
          </li>
        ))}
      </ol>
    </details>
  );
}
