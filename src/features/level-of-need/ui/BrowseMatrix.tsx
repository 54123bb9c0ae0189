/**
 * The matrix: a column for each level, the same dimensions in each. Every line of the version stays in the page and is
 * hidden or shown: a slow phone cannot make a thousand lines anew at every keystroke.
 */
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Tickable } from '../model/evidence';
import type { ToolVersion } from '../plugin/toolRoutes';
import EvidenceTick from './EvidenceTick';
import LevelBadge from './LevelBadge';
import LevelTabs from './LevelTabs';
import PermanentLink from './PermanentLink';
import { toTickables } from './tickable';
import styles from './BrowsePage.module.css';

interface Props {
  version: ToolVersion;
  /** Ids of the indicators that fit. */
  shown: ReadonlySet<string>;
  /** How many fit at each level, by its number. */
  counts: ReadonlyMap<string, number>;
  /** The levels that get a column. */
  levels: ToolVersion['levels'];
}

const Words = memo(function Words({ item, version }: { item: Tickable; version: string }) {
  return (
    <>
      <EvidenceTick indicator={item} version={version}>
        {item.text}
      </EvidenceTick>{' '}
      <PermanentLink id={item.id} label={`History: ${item.text}`}>
        history
      </PermanentLink>
    </>
  );
});

interface LinesProps {
  items: readonly Tickable[];
  version: string;
  /** One sign for each item: `1` where it is shown. */
  signs: string;
}

const anyShown = (signs: string): boolean => signs.includes('1');

/** Drawn once for a version: which lines show is set on the page itself, since even comparing a thousand lines takes a slow phone too long. */
const Lines = memo(function Lines({ items, version }: Omit<LinesProps, 'signs'>) {
  return items.map((item) => (
    <li key={item.id}>
      <Words item={item} version={version} />
    </li>
  ));
});

const Cell = memo(function Cell({
  name,
  hidden,
  items,
  version,
  signs,
}: LinesProps & { name: string; hidden: boolean }) {
  const some = anyShown(signs);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // While none is shown the whole list is hidden, and its lines can wait.
    if (some)
      [...(list.current?.children ?? [])].forEach((line, i) => {
        if (line instanceof HTMLElement && line.hidden === (signs[i] === '1'))
          line.hidden = !line.hidden;
      });
  }, [items, signs, some]);
  return (
    <div className={some ? styles.cell : `${styles.cell} ${styles.bare}`} hidden={hidden}>
      <h3>{name}</h3>
      <ul hidden={!some} ref={list}>
        <Lines items={items} version={version} />
      </ul>
      <p className={styles.none} hidden={some}>
        None here
      </p>
    </div>
  );
});

const signsOf = (items: readonly Tickable[], shown: ReadonlySet<string>): string =>
  items.map(({ id }) => (shown.has(id) ? '1' : '0')).join('');

export default function BrowseMatrix({ version, shown, counts, levels }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => {
    const tickables = toTickables(version.domains, version.indicators);
    return version.domains
      .flatMap((d) => d.dimensions)
      .map(({ id, name }) => ({
        id,
        name,
        byLevel: new Map(
          version.levels.map(
            ({ number }) =>
              [
                number,
                tickables.filter(
                  (_, i) =>
                    version.indicators[i]?.level === number &&
                    version.indicators[i]?.dimension === id,
                ),
              ] as const,
          ),
        ),
      }));
  }, [version]);
  const rows = grid.map(({ id, name, byLevel }) => {
    const cells = new Map(
      version.levels.map(({ number }) => {
        const items = byLevel.get(number) ?? [];
        return [number, { items, signs: signsOf(items, shown) }] as const;
      }),
    );
    return {
      id,
      name,
      cells,
      hidden: !levels.some(({ number }) => anyShown(cells.get(number)?.signs ?? '')),
    };
  });
  return (
    <>
      {levels.length > 2 && <LevelTabs levels={levels} counts={counts} frame={frame} />}
      <div className={`${styles.columns} ${styles[`of${levels.length}`]}`} ref={frame}>
        {version.levels.map(({ number, name }) => (
          <section
            key={number}
            id={`level-${number}`}
            hidden={!levels.some((l) => l.number === number)}
            className={`${styles.column} ${styles[`level${number}`]}`}
            aria-labelledby={`head-${number}`}
          >
            <h2 id={`head-${number}`}>
              <LevelBadge number={number} name={name} />
            </h2>
            {rows.map(({ id, name: dimension, cells, hidden }) => (
              <Cell
                key={id}
                name={dimension}
                version={version.header.id}
                hidden={hidden}
                items={cells.get(number)?.items ?? []}
                signs={cells.get(number)?.signs ?? ''}
              />
            ))}
            {!counts.get(String(number)) && (
              <p className={styles.emptyLevel}>No indicator at level {number} fits.</p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
