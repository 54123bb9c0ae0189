/** Words to say, with what only the caller knows in brackets; on paper with room to write it. */
import { piecesOf } from '../model/callWords';
import styles from './Said.module.css';

export default function Said({ words }: { words: string }) {
  return piecesOf(words).map((piece, i) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={i} className={styles.blank}>
        [{piece.blank}]
      </span>
    ),
  );
}
