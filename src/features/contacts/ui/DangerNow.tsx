/** The answer that comes before every other. */
import EmergencyNumber from './EmergencyNumber';
import styles from './FinderPage.module.css';

export default function DangerNow() {
  return (
    <p className={styles.danger}>
      Is someone in danger now? Ring <EmergencyNumber /> first.
    </p>
  );
}
