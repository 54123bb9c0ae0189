/** The choices of the directory, each value with the count it would leave. */
import { useState } from 'react';
import type { Choices, FacetKey, Filtered } from '../model/filter';
import type { DirectoryProps } from '../plugin/routes';
import styles from './DirectoryPage.module.css';

interface Props {
  options: DirectoryProps['options'];
  choices: Choices;
  choose: (change: Choices) => void;
  typed: string;
  type: (text: string) => void;
  counts: Filtered<unknown>['counts'];
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

const facets: { key: Exclude<FacetKey, 'open'>; label: string; all: string }[] = [
  { key: 'area', label: 'Area', all: 'All areas' },
  { key: 'concern', label: 'Worry', all: 'All worries' },
  { key: 'serves', label: 'For', all: 'Everyone' },
  { key: 'sector', label: 'Sector', all: 'All sectors' },
  { key: 'agency', label: 'Agency', all: 'All agencies' },
];

export default function DirectoryFilters({
  options,
  choices,
  choose,
  typed,
  type,
  counts,
  clear,
}: Props) {
  // Shown in the browser alone, so that the screen may be asked: on a phone the list should be in sight.
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 641px)').matches);
  const set = facets.filter(({ key }) => choices[key]).length;
  return (
    <form
      className={styles.filters}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Filter the contacts"
    >
      <label className={styles.words}>
        Name, number or acronym
        <input
          type="search"
          value={typed}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <details
        className={styles.more}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>Area, worry and other filters{set > 0 && ` (${set} set)`}</summary>
        <div>
          {facets.map(({ key, label, all }) => (
            <label key={key}>
              {label}
              <select
                value={choices[key] ?? ''}
                onChange={(event) => choose({ [key]: event.target.value })}
              >
                <option value="">{all}</option>
                {options[key].map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name} ({counts[key].get(id) ?? 0})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={choices.open === 'now'}
          onChange={(event) => choose({ open: event.target.checked ? 'now' : '' })}
        />{' '}
        Open now ({counts.open.get('now') ?? 0})
      </label>
      {clear && (
        <button type="button" className="button button--quiet" onClick={clear}>
          Clear all
        </button>
      )}
    </form>
  );
}
