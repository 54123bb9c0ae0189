/** Which lines are read: from the evidence list, a file, or one after another from the document. */
import { useState } from 'react';
import Link from '@docusaurus/Link';
import { useEvidence } from '../../level-of-need/ui';
import type { ToolVersion } from '../../level-of-need/plugin/toolRoutes';
import FileInput from '../../../shared/ui/FileInput';
import WhatWasRead, { nothingTold, type Told } from '../../../shared/ui/WhatWasRead';
import {
  cleanReason,
  longestReason,
  mostLines,
  type Reading,
  withLine,
  withLines,
  withoutLine,
} from '../model/reading';
import styles from './DisagreePage.module.css';
import { changeOwn, takeInReading, tellOf } from './readingStore';

interface Props {
  version: ToolVersion;
  own: Reading | undefined;
}

/** The evidence list of this device: each line was ticked because it was seen; a short note is its reason. */
function FromEvidence({ own }: { own: Reading | undefined }) {
  const { list } = useEvidence();
  if (list.items.length === 0)
    return (
      <p>
        Your <Link to="/level-of-need/evidence">evidence list</Link> is empty. Choose lines below.
      </p>
    );
  if (own && own.version !== list.version)
    return <p>Your evidence list is of another version, so its lines cannot be added here.</p>;
  const add = () => {
    const items = list.items.slice(0, mostLines);
    changeOwn(list.version, (now) =>
      items
        .filter(({ id }) => !now.lines.some(({ line }) => line === id))
        .reduce(
          (all, { id, note }) =>
            withLine(all, id, {
              mark: 'seen',
              reason: note.length > longestReason ? '' : cleanReason(note),
            }),
          now,
        ),
    );
    tellOf('The lines of your evidence list are here, marked as seen. Change what is not so.');
  };
  return (
    <p>
      <button type="button" className="button" onClick={add}>
        Start with your evidence list ({list.items.length})
      </button>{' '}
      <Link to="/level-of-need/evidence">Look at it first</Link>
    </p>
  );
}

function wordsFor(name: string, opened: boolean, problems: number): string {
  if (!opened) return `${name} could not be read. Nothing here has changed.`;
  return problems === 0 ? `${name} was read.` : `${name} was read. Look at this:`;
}

/** A file that this page saved, or an evidence list. */
function FromFile() {
  const [told, tell] = useState<Told>(nothingTold);
  const open = async ([file]: File[]) => {
    if (!file) return;
    try {
      const { openReading } = await import('./files');
      const { reading, problems, left } = await openReading(file);
      if (reading) takeInReading(reading);
      const words = wordsFor(file.name, reading !== undefined, problems.length);
      tell({ words, problems, left });
    } catch {
      tell({ ...nothingTold, words: `${file.name} could not be read. Nothing here has changed.` });
    }
  };
  return (
    <>
      <label className={styles.file}>
        Open a file: a list, the other person’s marks, or a downloaded evidence list
        <FileInput accept=".json,.yaml,.yml,application/json" open={open} />
      </label>
      <WhatWasRead told={told} />
    </>
  );
}

/** The lines of one dimension, each to be ticked. */
function FromDocument({ version, own }: Props) {
  const [dimension, setDimension] = useState('');
  const lines = version.indicators.filter((one) => one.dimension === dimension);
  const chosen = new Set(own?.lines.map(({ line }) => line));
  const full = chosen.size >= mostLines;
  const toggle = (id: string) =>
    changeOwn(version.header.id, (now) =>
      chosen.has(id) ? withoutLine(now, id) : withLines(now, [id]),
    );
  return (
    <>
      <label className={styles.file}>
        Choose lines from the document
        <select
          value={dimension}
          autoComplete="off"
          onChange={({ target }) => setDimension(target.value)}
        >
          <option value="">Which part?</option>
          {version.domains.map(({ id, name, dimensions }) => (
            <optgroup key={id} label={name}>
              {dimensions.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {lines.length > 0 && (
        <ul className={`plain-list ${styles.choices}`}>
          {lines.map(({ id, level, text }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={chosen.has(id)}
                  disabled={full && !chosen.has(id)}
                  onChange={() => toggle(id)}
                />
                <span>
                  Level {level}: {text}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {full && <p>That is the most this page takes: {mostLines} lines.</p>}
    </>
  );
}

export default function ChooseLines({ version, own }: Props) {
  return (
    <section aria-labelledby="choose" className="needs-scripts no-print">
      <h2 id="choose">1. Choose the lines</h2>
      <FromEvidence own={own} />
      <FromFile />
      <FromDocument version={version} own={own} />
    </section>
  );
}
