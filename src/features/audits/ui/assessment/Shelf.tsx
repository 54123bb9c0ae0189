/** The assessments this device keeps: which is shown, a new one, one from a file, and taking one away. */
import { useState } from 'react';
import { formatDate, isRealDate } from '../../../../shared/calendar/dates';
import FileInput from '../../../../shared/ui/FileInput';
import WhatWasRead, { nothingTold, type Told } from '../../../../shared/ui/WhatWasRead';
import type { Draft } from '../../model/assessment/draft';
import {
  type KeptDrafts,
  nextId,
  withDraft,
  withNew,
  withoutDraft,
} from '../../model/assessment/kept';
import type { Asking } from '../../model/assessment/read';
import styles from './Assessment.module.css';
import { changeKept } from './draftStore';

interface Props {
  kept: KeptDrafts;
  draft: Draft;
  asking: Asking;
  nameOf: (agency: string) => string;
}

/** `YMCA Dulverton Group, the housing team, 20 November 2026`. */
export const draftName = ({ agency, part, reviewedOn, id }: Draft, nameOf: Props['nameOf']) =>
  [nameOf(agency) || `Assessment ${id}`, part, isRealDate(reviewedOn) ? formatDate(reviewedOn) : '']
    .filter(Boolean)
    .join(', ');

/** The name of each; a copy of one that is named the same has its number behind it. */
export function draftNames(drafts: readonly Draft[], nameOf: Props['nameOf']): string[] {
  const names = drafts.map((one) => draftName(one, nameOf));
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function wordsFor(name: string, problems: number, opened: boolean): string {
  if (!opened) return `${name} could not be read. Nothing here has changed.`;
  return problems === 0
    ? `${name} is open, with nothing to put right.`
    : `${name} is open. Look at ${problems === 1 ? 'this' : `these ${problems}`}:`;
}

export default function Shelf({ kept, draft, asking, nameOf }: Props) {
  const [told, tell] = useState<Told>(nothingTold);
  const [deleted, setDeleted] = useState<Draft>();
  const open = async ([file]: File[]) => {
    if (!file) return;
    try {
      const { openFile } = await import('./files');
      const { draft: read, problems, left } = await openFile(file, asking, nextId(kept));
      if (read) changeKept((now) => withDraft(now, { ...read, id: nextId(now) }));
      tell({ words: wordsFor(file.name, problems.length, read !== undefined), problems, left });
    } catch {
      tell({ ...nothingTold, words: `${file.name} could not be read. Nothing here has changed.` });
    }
  };
  return (
    <section aria-label="Your assessments" className={`${styles.shelf} no-print`}>
      {kept.drafts.length > 1 && (
        <label>
          Shown below
          <select
            value={draft.id}
            onChange={(event) => {
              const current = Number(event.target.value);
              changeKept((now) => ({ ...now, current }));
            }}
          >
            {draftNames(kept.drafts, nameOf).map((name, i) => (
              <option key={name} value={kept.drafts[i]?.id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Open a file (YAML)
        <FileInput accept=".yaml,.yml" open={open} />
      </label>
      <p>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => changeKept((now) => withNew(now, asking.cycle))}
        >
          Start another
        </button>{' '}
        {kept.drafts.length > 0 && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              setDeleted(draft);
              changeKept((now) => withoutDraft(now, draft.id));
            }}
          >
            Delete this one from this device
          </button>
        )}
      </p>
      {deleted && (
        <p role="status">
          Deleted: {draftName(deleted, nameOf)}.{' '}
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              changeKept((now) => withDraft(now, deleted));
              setDeleted(undefined);
            }}
          >
            Bring it back
          </button>
        </p>
      )}
      <WhatWasRead told={told} />
    </section>
  );
}
