/** What stands where no record is open: the last changes of the content, each with its undo. */
import { useEffect, useState } from 'react';
import type { LatestChange } from '../../../../src/shared/collection';
import { ask, wordsOf } from './ask';
import { Review } from './review';

/** @param changed after the files of the folder changed. */
export function Changes({ changed }: { changed: () => Promise<void> }) {
  const [changes, setChanges] = useState<readonly LatestChange[]>([]);
  const [told, setTold] = useState('');
  const load = () =>
    ask<{ changes: LatestChange[] } | null>('changes', {}).then((latest) =>
      setChanges(latest?.changes ?? []),
    );
  useEffect(() => void load(), []);
  const undo = async (hash: string) => {
    try {
      setTold(await ask<string>('undo', { hash }));
      await load();
    } catch (error) {
      setTold(wordsOf(error));
    }
  };
  return (
    <main className="start">
      <h1>Choose a record</h1>
      <p>
        What you save is written to the files of this folder, and nowhere else. Nobody sees it until
        it was sent, somebody has agreed, and it is merged.
      </p>
      <Review changed={changed} />
      <h2>The last changes of the content</h2>
      <div role="status" className="told">
        {told && <p>{told}</p>}
      </div>
      {changes.length === 0 && <p>There is no git history in this folder.</p>}
      <ul className="changes">
        {changes.map(({ hash, on, what }) => (
          <li key={hash}>
            {what} ({on}){' '}
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
