/** The tray at the foot of a page with indicators: how many were kept at each level; opened, the list itself with its notes. */
import { useEffect, useId, useState } from 'react';
import Link from '@docusaurus/Link';
import { countWords, judgement } from '../model/evidence';
import EvidenceItems from './EvidenceItems';
import { type EvidenceState, useEvidence } from './evidenceStore';
import styles from './EvidenceTray.module.css';

/** What a person must know about a list that is not kept. */
export const troubleWords = {
  'not-kept':
    'This device will not let the site save your list. It will be lost when you close the page, so copy or download it first.',
} as const;

/** Lets every other place of the page keep clear of the tray when the focus comes to it. */
function useKeptClear(shown: boolean, open: boolean): void {
  useEffect(() => {
    const name = (open ? styles.belowOpen : styles.below) ?? '';
    if (!shown || !name) return undefined;
    document.body.classList.add(name);
    return () => document.body.classList.remove(name);
  }, [shown, open]);
}

/** That the list is not kept, is not whole, or is of another version than the page. */
function Notices({ state, version }: { state: EvidenceState; version: string | undefined }) {
  const { list, setAside, trouble } = state;
  const other = version && list.items.length > 0 && list.version !== version;
  return (
    <>
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
    </>
  );
}

/** @param version the version of the page, to tell a list that was made against another. */
export default function EvidenceTray({ version }: { version?: string }) {
  const state = useEvidence();
  const { list, setAside, trouble } = state;
  const [opened, setOpen] = useState(false);
  const drawer = useId();
  const filled = list.items.length > 0;
  const open = filled && opened;
  const empty = !filled && setAside.length === 0 && !trouble;
  useKeptClear(!empty, open);
  // The status is there before it has anything to say: a screen reader tells of what changes in it.
  return (
    <div
      {...(!empty && { role: 'complementary', 'aria-label': 'Evidence list' })}
      className={empty ? 'visually-hidden' : styles.tray}
    >
      <Notices state={state} version={version} />
      <div className={filled ? styles.bar : undefined}>
        <p role="status">
          {filled && (
            <>
              <strong>Evidence:</strong> {countWords(list.items)}
            </>
          )}
        </p>
        {filled && (
          <>
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
          </>
        )}
      </div>
      {filled && (
        <div id={drawer} className={styles.drawer} hidden={!open}>
          {open && (
            <>
              <p className="quiet">{judgement} Do not write names.</p>
              <EvidenceItems items={list.items} />
            </>
          )}
        </div>
      )}
    </div>
  );
}
