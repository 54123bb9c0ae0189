/** Ways to take the list along: copy, print, a Word file, JSON. Each is made on this device. */
import { useState } from 'react';
import CopyOutcome from '../../../shared/ui/CopyOutcome';
import { download } from '../../../shared/ui/download';
import PrintButton from '../../../shared/ui/PrintButton';
import { useCopy } from '../../../shared/ui/useCopy';
import { type Cover, type EvidenceList, toJson, toText } from '../model/evidence';
import styles from './EvidencePage.module.css';

interface Props {
  list: EvidenceList;
  /** Made when asked for: the date is that of the moment. */
  cover: () => Cover;
  onClear: () => void;
}

export default function EvidenceOutputs({ list, cover, onClear }: Props) {
  const [said, say] = useState('');
  const [copied, copy] = useCopy();
  const word = async () => {
    say('Making the Word file…');
    try {
      const { toDocx } = await import('./evidenceDocx');
      download('evidence.docx', await toDocx(list, cover()));
      say('Downloaded evidence.docx.');
    } catch {
      say('The Word file could not be made. Copy the list as text instead.');
    }
  };
  return (
    <>
      <h2 className="no-print">Take this into a referral</h2>
      <p className="no-print">
        In the order of a referral: what to have ready, your lines and notes, who to ring with their
        numbers, and what is not known.
      </p>
      <div className={styles.outputs}>
        <button
          type="button"
          className="button"
          onClick={() => copy(toText(list, cover()), 'the list')}
        >
          Copy as text
        </button>
        <PrintButton>Print</PrintButton>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            void word();
          }}
        >
          Download for Word
        </button>
        <button type="button" className="button button--quiet" onClick={onClear}>
          Clear the list
        </button>
      </div>
      <CopyOutcome {...copied} />
      <p role="status">{said}</p>
      <p className="quiet">
        The list is kept on this device only. On a shared device, clear it when you have finished.
      </p>
      <details className="no-print">
        <summary>For another program</summary>
        <p>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              download(
                'evidence.json',
                new Blob([toJson(list, cover())], { type: 'application/json' }),
              );
              say('Downloaded evidence.json.');
            }}
          >
            Download JSON
          </button>
        </p>
      </details>
    </>
  );
}
