/** Room to write on paper, as a line: drawn, so that it is never wider than the page and is not read out mark by mark. */
import styles from './Blank.module.css';

/** @param size of what is written there: a number, a name or a day, or a sentence. */
export default function Blank({ size = 'name' }: { size?: 'number' | 'name' | 'sentence' }) {
  return <span className={`${styles.blank} ${styles[size]}`} />;
}
