/** On a phone: one tab for each level, with how many fit. A plain link to the column; scripts add which one is in view. */
import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import type { ToolVersion } from '../plugin/toolRoutes';
import LevelBadge from './LevelBadge';
import styles from './BrowsePage.module.css';

interface Props {
  levels: ToolVersion['levels'];
  counts: ReadonlyMap<string, number>;
  /** What scrolls the columns. */
  frame: RefObject<HTMLDivElement | null>;
}

export default function LevelTabs({ levels, counts, frame }: Props) {
  const [inView, setInView] = useState<string>();
  useEffect(() => {
    const root = frame.current;
    if (!root) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) setInView(target.id);
      },
      { root, threshold: 0.01, rootMargin: '0px -49% 0px -49%' },
    );
    for (const column of root.children) watch.observe(column);
    return () => watch.disconnect();
  }, [frame]);
  /** Following the link natively would put it after the `#`, where the typed words stand. */
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
    <nav aria-label="Levels" className={styles.tabs}>
      {levels.map(({ number }) => {
        const id = `level-${number}`;
        const count = counts.get(String(number)) ?? 0;
        return (
          <a
            key={number}
            href={`#${id}`}
            aria-current={inView === id ? 'true' : undefined}
            onClick={(event) => show(event, id)}
          >
            <LevelBadge number={number} />
            <span>{count}</span>
            <span className="visually-hidden">{count === 1 ? ' indicator' : ' indicators'}</span>
          </a>
        );
      })}
    </nav>
  );
}
