/**
 * What to compare, and which changes to show; each value with how many changes it would leave. A phone has the filters
 * folded, so that what changed is what it sees first.
 */
import { Fold } from '../../../shared/ui/FilterForm';
import { changeKinds, guidanceKind, wordingKind } from '../model/changeFilter';
import type { ComparedVersion } from '../plugin/toolRoutes';
import styles from './ComparePage.module.css';

export interface CompareChoices {
  from?: string;
  to?: string;
  kind?: string;
  level?: string;
  domain?: string;
}

interface Props {
  versions: readonly ComparedVersion[];
  sides: readonly [ComparedVersion, ComparedVersion];
  choices: CompareChoices;
  choose: (change: CompareChoices) => void;
  /** Domains of either side. */
  domains: readonly { id: string; name: string }[];
  /** How many changes of a kind the other filters leave. */
  countOf: (kind: string) => number;
}

export default function CompareForm({
  versions,
  sides: [from, to],
  choices,
  choose,
  domains,
  countOf,
}: Props) {
  const inUse = [choices.kind, choices.level, choices.domain].filter(Boolean).length;
  // The year first: a phone shows only the start of a choice.
  const options = versions.map(({ header: { id, title, status } }) => (
    <option key={id} value={id}>
      {status === 'draft' ? 'Draft' : `${id}: ${title}`}
    </option>
  ));
  return (
    <form
      className={`${styles.form} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="What to compare"
    >
      <label>
        From
        <select
          value={from.header.id}
          onChange={(e) => choose({ from: e.target.value, to: to.header.id })}
        >
          {options}
        </select>
      </label>
      <label>
        To
        <select
          value={to.header.id}
          onChange={(e) => choose({ from: from.header.id, to: e.target.value })}
        >
          {options}
        </select>
      </label>
      <Fold words={`Filters${inUse > 0 ? ` (${inUse} in use)` : ''}`}>
        <label>
          Kind
          <select value={choices.kind ?? ''} onChange={(e) => choose({ kind: e.target.value })}>
            <option value="">All kinds</option>
            {[...changeKinds, wordingKind, guidanceKind].map(({ id, name }) => (
              <option key={id} value={id}>{`${name} (${countOf(id)})`}</option>
            ))}
          </select>
        </label>
        <label>
          Level
          <select value={choices.level ?? ''} onChange={(e) => choose({ level: e.target.value })}>
            <option value="">All levels</option>
            {to.levels.map(({ number, name }) => (
              <option key={number} value={number}>
                {number} {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Domain
          <select value={choices.domain ?? ''} onChange={(e) => choose({ domain: e.target.value })}>
            <option value="">All domains</option>
            {domains.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </Fold>
    </form>
  );
}
