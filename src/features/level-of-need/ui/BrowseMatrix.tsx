/**
 * The matrix: a column for each level, the same dimensions in each. Every line of the version stays in the page and is
 * hidden, shown or marked: a slow phone cannot make a thousand lines anew at every keystroke.
 */
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Tickable } from '../model/evidence';
import type { ToolVersion } from '../plugin/toolRoutes';
import EvidenceTick from './EvidenceTick';
import LevelBadge from './LevelBadge';
import LevelTabs from './LevelTabs';
import PermanentLink from './PermanentLink';
import SkipLink from './SkipLink';
import { toTickables } from './tickable';
import { useLevelSign } from './useLevelSign';
import styles from './BrowsePage.module.css';

interface Props {
  version: ToolVersion;
  /** Ids of the indicators that the filters leave. */
  shown: ReadonlySet<string>;
  /** The lines to mark, best first; undefined while nothing is typed. */
  nearest: readonly { id: string; level: number }[] | undefined;
  /** How many the filters leave at each level, by its number. */
  counts: ReadonlyMap<string, number>;
  /** The dimensions by id, in the order in which they are shown. */
  order: readonly string[];
  /** The levels that get a column. */
  levels: ToolVersion['levels'];
  /** The two levels a phone opens on, where two matter more than the others. */
  pair: string | undefined;
}

const Words = memo(function Words({ item, version }: { item: Tickable; version: string }) {
  return (
    <>
      <EvidenceTick indicator={item} version={version}>
        {item.text}
      </EvidenceTick>{' '}
      <PermanentLink id={item.id} label={`More on this: ${item.text}`}>
        More on this
      </PermanentLink>
    </>
  );
});

/** The state of a line: left out by a filter, shown, or shown and near what was typed. */
const signs = { hidden: '0', shown: '1', near: '2' } as const;

interface LinesProps {
  items: readonly Tickable[];
  version: string;
  /** One sign for each item. */
  written: string;
}

const anyShown = (written: string): boolean => /[12]/.test(written);

/** Drawn once for a version: which lines show is set on the page itself, since even comparing a thousand lines takes a slow phone too long. */
const Lines = memo(function Lines({ items, version }: Omit<LinesProps, 'written'>) {
  return items.map((item) => (
    <li key={item.id}>
      <Words item={item} version={version} />
    </li>
  ));
});

/** The id of the cell of a dimension at a level. */
const cellId = (dimension: string, level: number): string => `${dimension}-at-${level}`;

interface CellProps extends LinesProps {
  id: string;
  name: string;
  hidden: boolean;
  /** The next cell of the level with lines to see; undefined at the last. */
  nextId: string | undefined;
  nextName: string | undefined;
}

const Cell = memo(function Cell({
  id,
  name,
  hidden,
  items,
  version,
  written,
  nextId,
  nextName,
}: CellProps) {
  const some = anyShown(written);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // While none is shown the whole list is hidden, and its lines can wait.
    if (!some) return;
    [...(list.current?.children ?? [])].forEach((line, i) => {
      if (!(line instanceof HTMLElement)) return;
      const [hide, near] = [written[i] === signs.hidden, written[i] === signs.near];
      if (line.hidden !== hide) line.hidden = hide;
      if ('near' in line.dataset !== near) line.toggleAttribute('data-near', near);
    });
  }, [items, written, some]);
  return (
    <div id={id} className={some ? styles.cell : `${styles.cell} ${styles.bare}`} hidden={hidden}>
      <h3>{name}</h3>
      {some && nextId && <SkipLink to={nextId}>Skip to {nextName}</SkipLink>}
      <ul hidden={!some} ref={list}>
        <Lines items={items} version={version} />
      </ul>
      <p className={styles.none} hidden={some}>
        {items.length > 0 ? 'Left out by the filters' : 'Not described in this version'}
      </p>
    </div>
  );
});

/** Each dimension of a version with its lines, by level. */
const arrange = ({ domains, indicators, levels }: ToolVersion) => {
  const tickables = toTickables(domains, indicators);
  return new Map(
    domains
      .flatMap((d) => d.dimensions)
      .map(({ id, name }) => {
        const own = tickables.filter((_, i) => indicators[i]?.dimension === id);
        const byLevel = new Map(
          levels.map(({ number }) => [number, own.filter(({ level }) => level === number)]),
        );
        return [id, { id, name, byLevel }] as const;
      }),
  );
};

function signOf(id: string, shown: ReadonlySet<string>, near: ReadonlySet<string>): string {
  if (!shown.has(id)) return signs.hidden;
  return near.has(id) ? signs.near : signs.shown;
}

/** Where the matrix ends. */
const endId = 'indicators-end';

/** Where a cell leads on to. @param filled the rows with lines to see at its level. */
function after(
  filled: readonly { id: string; name: string }[],
  dimension: string,
  level: number,
): Pick<CellProps, 'nextId' | 'nextName'> {
  const at = filled.findIndex(({ id }) => id === dimension);
  const next = at < 0 ? undefined : filled[at + 1];
  return { nextId: next && cellId(next.id, level), nextName: next?.name };
}

export default function BrowseMatrix({
  version,
  shown,
  nearest,
  counts,
  order,
  levels,
  pair,
}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const sign = useLevelSign();
  const grid = useMemo(() => arrange(version), [version]);
  const near = useMemo(() => new Set(nearest?.map(({ id }) => id)), [nearest]);
  const rows = order.flatMap((dimension) => {
    const row = grid.get(dimension);
    if (!row) return [];
    const cells = new Map(
      version.levels.map(({ number }) => {
        const items = row.byLevel.get(number) ?? [];
        return [
          number,
          { items, written: items.map(({ id }) => signOf(id, shown, near)).join('') },
        ];
      }),
    );
    return [
      {
        ...row,
        cells,
        hidden: !levels.some(({ number }) => anyShown(cells.get(number)?.written ?? '')),
      },
    ];
  });
  useLayoutEffect(() => {
    const root = frame.current;
    const first = pair && root?.querySelector<HTMLElement>(`#level-${pair.split('-')[0]}`);
    if (root && first) root.scrollTo({ left: first.offsetLeft - root.offsetLeft });
  }, [pair]);
  const marked = (level: number): number =>
    nearest?.filter((line) => line.level === level).length ?? 0;
  const nextLevel = (level: number) => levels[levels.findIndex((l) => l.number === level) + 1];
  return (
    <>
      {levels.length > 2 && (
        <LevelTabs levels={levels} counts={counts} marked={nearest && marked} frame={frame} />
      )}
      <div
        className={`${styles.columns} ${pair ? styles.paired : ''}`}
        data-columns={levels.length}
        ref={frame}
      >
        {version.levels.map(({ number, name }) => {
          const filled = rows.filter(({ cells }) => anyShown(cells.get(number)?.written ?? ''));
          const next = nextLevel(number);
          return (
            <section
              key={number}
              id={`level-${number}`}
              hidden={!levels.some((l) => l.number === number)}
              className={styles.column}
              data-colour={sign(number).colour}
              aria-labelledby={`head-${number}`}
            >
              <h2 id={`head-${number}`}>
                <LevelBadge number={number} name={name} />
              </h2>
              <SkipLink to={next ? `level-${next.number}` : endId}>
                {next ? `Skip to level ${next.number}` : 'Skip to the end of the indicators'}
              </SkipLink>
              {rows.map(({ id, name: dimension, cells, hidden }) => (
                <Cell
                  key={id}
                  id={cellId(id, number)}
                  name={dimension}
                  {...after(filled, id, number)}
                  version={version.header.id}
                  hidden={hidden}
                  items={cells.get(number)?.items ?? []}
                  written={cells.get(number)?.written ?? ''}
                />
              ))}
              {!counts.get(String(number)) && (
                <p className={styles.emptyLevel}>
                  The filters leave out every line of level {number}.
                </p>
              )}
            </section>
          );
        })}
      </div>
      <div id={endId} />
    </>
  );
}
