/** A page for the notes of a call, kept on this device. On paper, and with scripts off, it has lines to write on. */
import { useId, useState } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CopyOutcome from '../../../../shared/ui/CopyOutcome';
import { useCopy } from '../../../../shared/ui/useCopy';
import { type CallNotes as Notes, notesText } from '../../model/callNotes';
import type { Call } from '../../model/callSchema';
import { clearNotes, useNotes, writeNote } from './notesStore';
import styles from './RehearsePage.module.css';

function Buttons({ asked, notes }: { asked: Call['notes']; notes: Notes }) {
  const [copied, copy] = useCopy();
  const [said, say] = useState('');
  const isEmpty = Object.keys(notes).length === 0;
  return (
    <>
      <p className={`no-print ${styles.buttons}`}>
        <button
          type="button"
          className="button button--quiet"
          disabled={isEmpty}
          onClick={() => {
            say('');
            copy(notesText(asked, notes), 'your notes');
          }}
        >
          Copy the notes
        </button>
        <button
          type="button"
          className="button button--quiet"
          disabled={isEmpty}
          onClick={() => {
            clearNotes();
            say('The notes are off this device.');
          }}
        >
          Clear the notes
        </button>
      </p>
      <CopyOutcome {...copied} />
      <p role="status" className="no-print">
        {said}
      </p>
    </>
  );
}

export default function CallNotes({ asked }: { asked: Call['notes'] }) {
  const { notes, trouble } = useNotes();
  const ready = useIsBrowser();
  const id = useId();
  return (
    <section>
      <h2 className={styles.heading}>Notes of the call</h2>
      <p className="quiet no-print">
        Your notes are kept on this device only, until you clear them. On a shared device, clear
        them when you have finished. Do not write a name or anything that shows who the child is:
        that belongs in your service’s own record.
      </p>
      {trouble && (
        <p className="notice">
          This device will not let the site keep your notes. They will be lost when you close the
          page.
        </p>
      )}
      <dl className={styles.notes}>
        {asked.map(({ id: key, ask }) => (
          <div key={key}>
            <dt>
              <label htmlFor={`${id}-${key}`}>{ask}</label>
            </dt>
            <dd>
              <textarea
                id={`${id}-${key}`}
                className="needs-scripts"
                rows={1}
                autoComplete="off"
                value={notes[key] ?? ''}
                onChange={(event) => writeNote(key, event.target.value)}
              />
              <span className={styles.written}>{notes[key]}</span>
            </dd>
          </div>
        ))}
      </dl>
      {ready && <Buttons asked={asked} notes={notes} />}
    </section>
  );
}
