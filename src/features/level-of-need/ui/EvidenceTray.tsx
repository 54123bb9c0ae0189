/** The tray at the foot of a page with indicators: how many were kept at each level; opened, the list itself with its notes. */
import { useId, useState } from 'react';
import Link from '@docusaurus/Link';
import { countWords, judgement } from '../model/evidence';
import EvidenceItems from './EvidenceItems';
import { useEvidence } from './evidenceStore';
import styles from './EvidenceTray.module.css';

/** What a person must know about a list that is not kept. */
export const troubleWords = {
  'not-kept':
    'This device will not let the site save your list. It will be lost when you close the page, so copy or download it first.',
} as const;

/** @param version the version of the page, to tell a list that was made against another. */
export default function EvidenceTray({ version }: { version?: string }) {
  const { list, setAside, trouble } = useEvidence();
  const [open, setOpen] = useState(false);
  const drawer = useId();
  if (list.items.length === 0 && setAside.length === 0 && !trouble) return null;
  const other = version && list.items.length > 0 && list.version !== version;
  return (
    <aside className={styles.tray} aria-label="Evidence list">
      {trouble && <p>{troubleWords[trouble]}</p>}
      {setAside.length > 0 && (
        <p>
          We could not read part of your list, so we left it out.{' '}
          <Link to="/level-of-need/evidence">See that part</Link>
        </p>
      )}
      {other && (
        <p>
          Your list was made against{' '}
          {list.version === 'next' ? 'the draft' : `the ${list.version} version`}. Open the list to
          update it.
        </p>
      )}
      {list.items.length > 0 && (
        <>
          <div className={styles.bar}>
            <p role="status">
              <strong>Evidence:</strong> {countWords(list.items)}
            </p>
            <button
              type="button"
              className="button button--quiet"
              aria-expanded={open}
              aria-controls={drawer}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Hide' : 'Show'}
              <span className="visually-hidden"> the list here</span>
            </button>
            <Link className="button" to="/level-of-need/evidence">
              Open the list
            </Link>
          </div>
          <div id={drawer} className={styles.drawer} hidden={!open}>
            {open && (
              <>
                <p className="quiet">{judgement} Do not write names.</p>
                <EvidenceItems items={list.items} />
              </>
            )}
          </div>
        </>
      )}
    </aside>
  );
}
