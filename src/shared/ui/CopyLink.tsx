/** The permanent link of one line: a plain link to itself, so that it can be followed, copied or shared without scripts. */
import styles from './CopyLink.module.css';

export default function CopyLink({ id, label }: { id: string; label: string }) {
  return (
    <a className={styles.link} href={`#${id}`} aria-label={label} title={label}>
      Link
    </a>
  );
}
