/** What stands where no record is open: the last changes of the content, each with its undo. */
import { useEffect, useState } from 'react';
import type { LatestChange } from '../../../../src/shared/collection';
import { formatDate } from '../../../../src/shared/calendar/dates';
import { ask, wordsOf } from './ask';
import { Review } from './review';

/** @param changed after the files of the folder changed. */
export function Changes({ changed }: { changed: () => Promise<void> }) {
  const [changes, setChanges] = useState<readonly LatestChange[]>([]);
  const [told, setTold] = useState<{ words: string; isFault?: boolean }>({ words: '' });
  const [undone, setUndone] = useState(0);
  const load = () =>
    ask<{ changes: LatestChange[] } | null>('changes', {}).then((latest) =>
      setChanges(latest?.changes ?? []),
    );
  useEffect(() => void load(), []);
  const undo = async (hash: string) => {
    setTold({ words: 'Checking the whole content…' });
    try {
      setTold({ words: await ask<string>('undo', { hash }) });
      setUndone(undone + 1);
      await changed();
    } catch (error) {
      setTold({ words: wordsOf(error), isFault: true });
    }
  };
  return (
    <main className="start">
      <h1>Choose a record</h1>
      <p>
        What you save is written to the files of this folder, and nowhere else. Nobody sees it until
        it was sent, somebody has agreed, and it is merged.
      </p>
      <Review key={undone} changed={changed} />
      <h2>The last changes of the content</h2>
      <div role="status" className="told">
        {told.words && <p className={told.isFault ? 'problem' : 'lines'}>{told.words}</p>}
      </div>
      {changes.length === 0 && <p>There is no git history in this folder.</p>}
      <ul className="changes">
        {changes.map(({ hash, on, what }) => (
          <li key={hash}>
            {what} ({formatDate(on)}){' '}
            <button
              type="button"
              className="quiet"
              aria-label={`Undo: ${what}`}
              onClick={() => void undo(hash)}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
