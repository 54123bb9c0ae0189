/** Whom this site cannot know: written in by hand. */
import styles from './Booklet.module.css';

export default function OwnLead() {
  return (
    <div className={styles.entry}>
      <p>
        <strong>Our safeguarding lead</strong>
      </p>
      <p className={styles.writeIn}>Name and number:</p>
      <p className={styles.writeIn}>When they are away:</p>
    </div>
  );
}
