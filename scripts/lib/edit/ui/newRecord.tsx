/** Begins a record of any kind; the form of it opens, and nothing is written before it is saved. */
import { useEffect, useState } from 'react';
import type { FreshRecord } from '../fresh';
import { ask, wordsOf } from './ask';
import { labelOf } from './model';

export function NewRecord({
  begun,
  mayLeave,
}: {
  begun: (record: FreshRecord) => void;
  /** Asked before another form takes the place of one that is open. */
  mayLeave: () => boolean;
}) {
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const [kind, setKind] = useState('');
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState('');
  useEffect(() => void ask<string[]>('kinds', {}).then(setKinds), []);
  const start = async () => {
    if (!mayLeave()) return;
    try {
      begun(await ask<FreshRecord>('start', { kind: kind || kinds[0], title }));
      setTitle('');
      setRefused('');
    } catch (error) {
      setRefused(wordsOf(error));
    }
  };
  return (
    <form
      className="new"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <label htmlFor="new-kind">Make a new</label>
      <select id="new-kind" value={kind} onChange={({ target }) => setKind(target.value)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
      <label htmlFor="new-title">What it is called</label>
      <input id="new-title" value={title} onChange={({ target }) => setTitle(target.value)} />
      <button type="submit" className="quiet">
        Begin
      </button>
      {refused && (
        <p className="problem" role="alert">
          {refused}
        </p>
      )}
    </form>
  );
}
