/** The changes of one kind, each with its level, dimension, words and reason. */
import type { Change, Comparison } from '../model/compare';
import type { Indicator } from '../model/schema';
import type { ComparedVersion } from '../plugin/toolRoutes';
import Diff from './Diff';
import PermanentLink from './PermanentLink';
import LevelBadge from './LevelBadge';
import styles from './ComparePage.module.css';

export const changeKinds = [
  { id: 'moved', name: 'Moved to another level' },
  { id: 'dimension', name: 'Moved to another dimension' },
  { id: 'reworded', name: 'Reworded' },
  { id: 'added', name: 'New' },
  { id: 'withdrawn', name: 'Withdrawn' },
] as const;

export type ChangeKind = (typeof changeKinds)[number]['id'];

interface Props {
  kind: ChangeKind;
  title: string;
  comparison: Comparison;
  from: ComparedVersion;
  to: ComparedVersion;
  level: string | undefined;
  domain: string | undefined;
}

/** The ids of one kind; an indicator both moved and reworded stands under each. */
function idsOf(kind: ChangeKind, { added, withdrawn, changed }: Comparison): string[] {
  const keys = { moved: 'level', dimension: 'dimension', reworded: 'text' } as const;
  if (kind === 'added') return added;
  if (kind === 'withdrawn') return withdrawn;
  return changed.filter((change) => change[keys[kind]]).map(({ id }) => id);
}

export default function ChangeList({ kind, title, comparison, from, to, level, domain }: Props) {
  const dimensions = new Map([...from.domains, ...to.domains].flatMap((d) => d.dimensions.map((x) => [x.id, { name: x.name, domain: d.id }] as const)));
  const dimensionName = (id: string) => dimensions.get(id)?.name ?? id;
  const items = idsOf(kind, comparison).flatMap((id) => {
    const before = from.indicators.find((i) => i.id === id);
    const after = to.indicators.find((i) => i.id === id);
    const shown = after ?? before;
    if (!shown) return [];
    const levels = [before?.level, after?.level].map(String);
    const domains = [before, after].map((i) => i && dimensions.get(i.dimension)?.domain);
    const fits = (!level || levels.includes(level)) && (!domain || domains.includes(domain));
    return fits ? [{ shown, before, after, change: comparison.changed.find((c) => c.id === id) }] : [];
  });
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{title} ({items.length})</h2>
      {items.length === 0 && <p className="quiet">None{level || domain ? ' with these filters' : ''}.</p>}
      <ul className={styles.list}>
        {items.map(({ shown, before, after, change }) => (
          <li key={shown.id} className={styles.change}>
            <LevelBadge number={shown.level} />
            <div>
              <p>{change?.text ? <Diff before={change.text[0]} after={change.text[1]} /> : shown.text}</p>
              <p className="quiet">{describe(change, before, after, dimensionName)} <PermanentLink id={shown.id}>Its history</PermanentLink></p>
              <Reason id={shown.id} to={to} after={after} kind={kind} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe(change: Change | undefined, before: Indicator | undefined, after: Indicator | undefined, dimensionName: (id: string) => string): string {
  const dimension = (after ?? before)?.dimension ?? '';
  return [
    change?.dimension ? `From ${dimensionName(change.dimension[0])} to ${dimensionName(change.dimension[1])}.` : `${dimensionName(dimension)}.`,
    change?.level ? `From level ${change.level[0]} to level ${change.level[1]}.` : `Level ${(after ?? before)?.level}.`,
  ].join(' ');
}

function Reason({ id, to, after, kind }: { id: string; to: ComparedVersion; after: Indicator | undefined; kind: ChangeKind }) {
  const withdrawal = kind === 'withdrawn' ? to.withdrawn.find((w) => w.id === id) : undefined;
  const reason = withdrawal?.reason ?? after?.reason;
  if (!reason) return null;
  return (
    <p className="quiet">
      Why: {reason}
      {withdrawal && withdrawal.replacedBy.length > 0 && ` Replaced by: ${withdrawal.replacedBy.map((other) => to.indicators.find((i) => i.id === other)?.text ?? other).join('; ')}.`}
    </p>
  );
}
