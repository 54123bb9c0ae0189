/** Says politely that something was copied; where the browser refused, shows the text ready to be copied by hand. */
import type { Copied } from './useCopy';
import styles from './CopyOutcome.module.css';

export default function CopyOutcome({ said, refused }: Copied) {
  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {refused !== undefined && (
        <textarea
          className={styles.text}
          readOnly
          aria-label="Text to copy"
          rows={Math.min(8, refused.split('\n').length + 1)}
          value={refused}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
