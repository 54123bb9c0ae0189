/** Another id for a record, or its end: what would change is shown first. */
import { useState } from 'react';
import type { OpenRecord, RecordName } from '../../../../src/portal/edit/records';
import { ask } from './ask';

interface Props {
  record: OpenRecord;
  records: readonly RecordName[];
  /** Whether the form holds what is not saved: the files are changed, and the form is closed after. */
  unsaved: boolean;
  done: () => Promise<void>;
}

export function Life({ record: { kind, id }, records, unsaved, done }: Props) {
  const [to, setTo] = useState('');
  const [use, setUse] = useState('');
  const [why, setWhy] = useState('');
  const [told, setTold] = useState<{ words: string; again?: () => void }>({ words: '' });
  const isPage = kind === 'page';
  const name = isPage ? id : `${kind}:${id}`;
  const others = records.filter((one) => one.kind === kind && one.id !== id);
  /** Shows what would change, with a button that does it. */
  const run = async (action: string, asked: object, write = false): Promise<void> => {
    if (unsaved) return setTold({ words: 'Save what you typed above first.' });
    setTold({ words: 'Looking at every file…' });
    try {
      const words = await ask<string>(action, { name, ...asked, write });
      if (write) return await done();
      setTold({ words, again: () => void run(action, asked, true) });
    } catch (error) {
      setTold({ words: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <details className="life">
      <summary>Rename or withdraw</summary>
      <div className="row">
        <label htmlFor="new-id">{isPage ? 'New address' : 'New id'}</label>
        <p className="hint">
          Its file and address are named after it; every place that names it follows, and the old
          address leads on. For example:{' '}
          {isPage ? `${id.replace(/[^/]*\/?$/, '')}another-name` : 'another-name'}
        </p>
        <input id="new-id" value={to} onChange={({ target }) => setTo(target.value)} />
        <button type="button" className="quiet" onClick={() => void run('rename', { to })}>
          Show what renaming changes
        </button>
      </div>
      <div className="row">
        <label htmlFor="use">What takes its place</label>
        <p className="hint">Every place that names this record will name that one.</p>
        <select id="use" value={use} onChange={({ target }) => setUse(target.value)}>
          <option value="">Nothing</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
        <label htmlFor="why">Why it is withdrawn</label>
        <p className="hint">A sentence for readers. For example: The team was closed in May.</p>
        <input id="why" value={why} onChange={({ target }) => setWhy(target.value)} />
        <button
          type="button"
          className="quiet"
          disabled={why.trim() === ''}
          onClick={() =>
            void run('withdraw', {
              ...(use !== '' && { use: isPage ? use : `${kind}:${use}` }),
              why,
              by: 'The partnership team',
            })
          }
        >
          Show what withdrawing changes
        </button>
      </div>
      <div role="status">
        {told.words && <pre>{told.words}</pre>}
        {told.again && (
          <button type="button" onClick={told.again}>
            Do it
          </button>
        )}
      </div>
    </details>
  );
}
