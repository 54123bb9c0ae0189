/**
 * The matrix: a column for each level, the same dimensions in each. Every line of the version stays in the page and is
 * hidden or shown: a slow phone cannot make a thousand lines anew at every keystroke.
 */
import { memo, useMemo, useRef } from 'react';
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
      <EvidenceTick indicator={item} version={version}>{item.text}</EvidenceTick>{' '}
      <PermanentLink id={item.id} label={`History: ${item.text}`}>history</PermanentLink>
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

/** Drawn anew only when the signs differ, and not at all while none is shown: then the whole list is hidden. */
const Lines = memo(function Lines({ items, version, signs }: LinesProps) {
  return items.map((item, i) => <li key={item.id} hidden={signs[i] !== '1'}><Words item={item} version={version} /></li>);
}, (before, after) => before.items === after.items && before.version === after.version && (before.signs === after.signs || !anyShown(after.signs)));

const Cell = memo(function Cell({ name, hidden, ...lines }: LinesProps & { name: string; hidden: boolean }) {
  const some = anyShown(lines.signs);
  return (
    <div className={styles.cell} hidden={hidden}>
      <h3>{name}</h3>
      <ul hidden={!some}><Lines {...lines} /></ul>
      {!some && <p className={styles.none}>None here</p>}
    </div>
  );
});

const signsOf = (items: readonly Tickable[], shown: ReadonlySet<string>): string => items.map(({ id }) => (shown.has(id) ? '1' : '0')).join('');

export default function BrowseMatrix({ version, shown, counts, levels }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => {
    const tickables = toTickables(version.domains, version.indicators);
    return version.domains.flatMap((d) => d.dimensions).map(({ id, name }) => ({
      id, name,
      byLevel: new Map(version.levels.map(({ number }) => [number, tickables.filter((_, i) => version.indicators[i]?.level === number && version.indicators[i]?.dimension === id)] as const)),
    }));
  }, [version]);
  const rows = grid.map(({ id, name, byLevel }) => {
    const cells = new Map(version.levels.map(({ number }) => {
      const items = byLevel.get(number) ?? [];
      return [number, { items, signs: signsOf(items, shown) }] as const;
    }));
    return { id, name, cells, hidden: !levels.some(({ number }) => anyShown(cells.get(number)?.signs ?? '')) };
  });
  return (
    <>
      {levels.length > 2 && <LevelTabs levels={levels} counts={counts} frame={frame} />}
      <div className={`${styles.columns} ${styles[`of${levels.length}`]}`} ref={frame}>
        {version.levels.map(({ number, name }) => (
          <section key={number} id={`level-${number}`} hidden={!levels.some((l) => l.number === number)} className={`${styles.column} ${styles[`level${number}`]}`} aria-labelledby={`head-${number}`}>
            <h2 id={`head-${number}`}><LevelBadge number={number} name={name} /></h2>
            {rows.map(({ id, name: dimension, cells, hidden }) => <Cell key={id} name={dimension} version={version.header.id} hidden={hidden} items={cells.get(number)?.items ?? []} signs={cells.get(number)?.signs ?? ''} />)}
            {!counts.get(String(number)) && <p className={styles.emptyLevel}>No indicator at level {number} fits.</p>}
          </section>
        ))}
      </div>
    </>
  );
}
