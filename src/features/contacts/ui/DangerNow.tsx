/** The answer that comes before every other. */
import type { ContactLine } from '../plugin/props';
import styles from './FinderPage.module.css';

export default function DangerNow({ emergency }: { emergency: ContactLine | undefined }) {
  const phone = emergency?.phones[0];
  if (!phone) return null;
  return (
    <p className={styles.danger}>
      Is someone in danger now? Ring{' '}
      <a className="phone" href={phone.href}>
        {phone.display}
      </a>{' '}
      first.
    </p>
  );
}
