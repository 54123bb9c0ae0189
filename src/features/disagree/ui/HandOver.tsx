/** The list, or one’s own marks, as an address, a code for a camera and a file. */
import { useState } from 'react';
import { download } from '../../../shared/ui/download';
import QrFor from '../../../shared/ui/QrFor';
import { addressOf } from '../model/code';
import { listOnly, type Reading } from '../model/reading';
import styles from './DisagreePage.module.css';

interface Props {
  summary: string;
  words: string;
  reading: Reading;
  /** The name of the file. */
  file: string;
}

function HandOverOne({ summary, words, reading, file }: Props) {
  const [page, setPage] = useState('');
  const address = page && addressOf(page, reading);
  const save = async () => {
    const { writeReadingFile } = await import('./files');
    download(file, new Blob([writeReadingFile(reading)], { type: 'application/json' }));
  };
  return (
    <details
      className={styles.over}
      onToggle={({ currentTarget: { open } }) => {
        const { origin, pathname } = window.location;
        if (open) setPage(`${origin}${pathname}`);
      }}
    >
      <summary>{summary}</summary>
      <p>{words}</p>
      {address && (
        <>
          <QrFor text={address} label={summary} className={styles.code} />
          <p className={styles.address}>
            <a href={address}>The address, to be copied</a>
          </p>
        </>
      )}
      <p>
        <button type="button" className="button button--quiet" onClick={() => void save()}>
          Save as a file
        </button>
      </p>
    </details>
  );
}

export default function HandOver({ own }: { own: Reading }) {
  return (
    <section aria-labelledby="hand-over" className="no-print">
      <h2 id="hand-over">3. Hand over</h2>
      <p>Nothing is sent from here. You give them the code, the address or the file yourself.</p>
      <HandOverOne
        summary="The list alone"
        words="For the other person, so that they mark the same lines without seeing your marks."
        reading={listOnly(own)}
        file={`lines-${own.version}.json`}
      />
      <HandOverOne
        summary="Your marks"
        words="For the person who compares. Opened there, your marks are shown next to theirs."
        reading={own}
        file={`marks-${own.version}.json`}
      />
    </section>
  );
}
