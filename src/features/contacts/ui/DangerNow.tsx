/** The answer that comes before every other. */
import EmergencyNumber from './EmergencyNumber';
import styles from './FinderPage.module.css';

/** @param words in another language, with `{number}` where the number stands. */
export default function DangerNow({
  words = 'Is someone in danger now? Ring {number} first.',
}: {
  words?: string | undefined;
}) {
  const [before = '', after = ''] = words.split('{number}');
  return (
    <p className={styles.danger}>
      {before}
      <EmergencyNumber />
      {after}
    </p>
  );
}
