/** The changes of one kind, each with its level, dimension, words and reason. */
import type { Change, Comparison } from '../model/compare';
import type { ChangeKind, ShownChange } from '../model/changeFilter';
import type { Reason } from '../model/reasons';
import type { ComparedVersion } from '../plugin/toolRoutes';
import Diff from './Diff';
import Kind from './Kind';
import PermanentLink from './PermanentLink';
import LevelBadge from './LevelBadge';
import styles from './ComparePage.module.css';

interface Props {
  kind: ChangeKind;
  title: string;
  changes: readonly ShownChange[];
  comparison: Comparison;
  sides: readonly [ComparedVersion, ComparedVersion];
  reasonsFor: (id: string) => Reason[];
  /** The words of an indicator of any version. */
  textOf: (id: string) => string;
  filtered: boolean;
  /** Whether it starts unfolded. */
  open: boolean;
}

export default function ChangeList({
  kind,
  title,
  changes,
  comparison,
  sides,
  reasonsFor,
  textOf,
  filtered,
  open,
}: Props) {
  const names = new Map(
    sides.flatMap(({ domains }) =>
      domains.flatMap((d) => d.dimensions.map((x) => [x.id, x.name] as const)),
    ),
  );
  const dimensionName = (id: string) => names.get(id) ?? id;
  return (
    <Kind id={`kind-${kind}`} title={title} count={changes.length} filtered={filtered} open={open}>
      <ul className={styles.list}>
        {changes.map((shown) => {
          const change = comparison.changed.find((c) => c.id === shown.id);
          const standing = shown.after ?? shown.before;
          return (
            standing && (
              <li key={shown.id} className={styles.change}>
                <LevelBadge number={standing.level} />
                <div>
                  <p>
                    {change?.text ? (
                      <Diff before={change.text[0]} after={change.text[1]} />
                    ) : (
                      standing.text
                    )}
                  </p>
                  <p className="quiet">
                    {describe(change, standing, dimensionName)}{' '}
                    <PermanentLink id={shown.id} label={`Its history: ${standing.text}`}>
                      Its history
                    </PermanentLink>
                  </p>
                  {reasonsFor(shown.id).map((reason) => (
                    <Why key={reason.version} reason={reason} textOf={textOf} />
                  ))}
                </div>
              </li>
            )
          );
        })}
      </ul>
    </Kind>
  );
}

function describe(
  change: Change | undefined,
  { dimension, level }: { dimension: string; level: number },
  dimensionName: (id: string) => string,
): string {
  return [
    change?.dimension
      ? `From ${dimensionName(change.dimension[0])} to ${dimensionName(change.dimension[1])}.`
      : `${dimensionName(dimension)}.`,
    change?.level
      ? `From level ${change.level[0]} to level ${change.level[1]}.`
      : `Level ${level}.`,
  ].join(' ');
}

function Why({
  reason: { version, reason, replacedBy = [] },
  textOf,
}: {
  reason: Reason;
  textOf: Props['textOf'];
}) {
  return (
    <p className="quiet">
      {`Why (${version === 'next' ? 'draft' : version}): ${reason}`}
      {replacedBy.length > 0 && (
        <>
          {' '}
          Replaced by:{' '}
          {replacedBy.map((id, i) => (
            <span key={id}>
              {i > 0 && '; '}
              <PermanentLink id={id}>{textOf(id)}</PermanentLink>
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}
