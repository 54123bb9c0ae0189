/** The tray at the foot of a page with indicators: how many were kept at each level, and the list itself when opened. */
import Link from '@docusaurus/Link';
import { countWords } from '../model/evidence';
import { useEvidence } from './evidenceStore';
import styles from './EvidenceTray.module.css';

/** What a person must know about a list that is not kept. */
export const troubleWords = {
  'not-kept': 'This device does not let the site keep your list. It works until you close the page: copy or download it first.',
  unreadable: 'A list kept on this device could not be read and was set aside. You can start a new one.',
} as const;

export default function EvidenceTray() {
  const { list, trouble } = useEvidence();
  if (list.items.length === 0 && !trouble) return null;
  return (
    <aside className={styles.tray} aria-label="Evidence list">
      {trouble && <p>{troubleWords[trouble]}</p>}
      {list.items.length > 0 && (
        <p role="status">
          <strong>Evidence:</strong> {countWords(list.items)} <Link className="button" to="/level-of-need/evidence">Open the list</Link>
        </p>
      )}
    </aside>
  );
}
