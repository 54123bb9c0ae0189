/** On a phone: one tab for each level, with how many lines are shown or marked. A plain link to the column; scripts add which are in view. */
import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import type { ToolVersion } from '../plugin/toolRoutes';
import LevelBadge from './LevelBadge';
import styles from './BrowsePage.module.css';

interface Props {
  levels: ToolVersion['levels'];
  counts: ReadonlyMap<string, number>;
  /** How many lines of a level are near what was typed; absent while nothing is. */
  marked: ((level: number) => number) | undefined;
  /** What scrolls the columns. */
  frame: RefObject<HTMLDivElement | null>;
}

/** With words typed only what is marked is counted: a nought would look like an answer. */
function Count({ count, marked }: { count: number; marked: boolean }) {
  if (marked && count === 0) return null;
  return (
    <>
      <span>{marked ? `◆ ${count}` : count}</span>
      <span className="visually-hidden">
        {` ${count === 1 ? 'indicator' : 'indicators'}${marked ? ' marked' : ''}`}
      </span>
    </>
  );
}

/** The ids of the columns in view. */
function useInView(frame: Props['frame']): ReadonlySet<string> {
  const [inView, setInView] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const root = frame.current;
    if (!root) return undefined;
    const watch = new IntersectionObserver(
      (entries) =>
        setInView((before) => {
          const after = new Set(before);
          for (const { isIntersecting, target } of entries)
            if (isIntersecting) after.add(target.id);
            else after.delete(target.id);
          return after;
        }),
      // A strip across the columns: they are far taller than what is seen of them.
      { root, threshold: 0.01, rootMargin: '0px -20% 0px -20%' },
    );
    for (const column of root.children) watch.observe(column);
    return () => watch.disconnect();
  }, [frame]);
  return inView;
}

export default function LevelTabs({ levels, counts, marked, frame }: Props) {
  const inView = useInView(frame);
  /** Following the link natively would put it after the `#`, where the typed words are. */
  const show = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const column = document.getElementById(id);
    const root = frame.current;
    if (!column || !root) return;
    root.scrollTo({ left: column.offsetLeft - root.offsetLeft });
    column.setAttribute('tabindex', '-1');
    column.focus({ preventScroll: true });
  };
  return (
    <nav aria-label="Levels" className={styles.tabs} data-levels={levels.length}>
      {levels.map(({ number }) => {
        const id = `level-${number}`;
        return (
          <a
            key={number}
            href={`#${id}`}
            aria-current={inView.has(id) ? 'true' : undefined}
            onClick={(event) => show(event, id)}
          >
            <LevelBadge number={number} />
            <Count
              count={marked ? marked(number) : (counts.get(String(number)) ?? 0)}
              marked={marked !== undefined}
            />
          </a>
        );
      })}
    </nav>
  );
}
