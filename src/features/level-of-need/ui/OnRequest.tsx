/** Lines that are not in force, folded until somebody asks for them: by pressing, by the address, or by a link to one of them. */
import { useEffect, useRef } from 'react';
import type { DimensionPageProps, IndicatorEntry as Entry } from '../plugin/routes';
import IndicatorEntry from './IndicatorEntry';
import styles from './DimensionPage.module.css';

interface Props {
  title: string;
  entries: readonly Entry[];
  props: DimensionPageProps;
  /** Whether the address asks for them. */
  shown: boolean;
  show: (shown: boolean) => void;
}

export default function OnRequest({ title, entries, props, shown, show }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const ids = entries.map(({ id }) => id).join(' ');
  useEffect(() => {
    // Not every browser opens what is folded around the place that an address names.
    const reveal = () => {
      const id = window.location.hash.slice(1);
      if (!fold.current || fold.current.open || !ids.split(' ').includes(id)) return;
      fold.current.open = true;
      document.getElementById(id)?.scrollIntoView();
    };
    reveal();
    window.addEventListener('hashchange', reveal);
    return () => window.removeEventListener('hashchange', reveal);
  }, [ids]);
  if (entries.length === 0) return null;
  return (
    <details
      ref={fold}
      className={styles.request}
      data-on-request
      open={shown}
      onToggle={({ target, currentTarget }) => {
        // What is folded within it says so too.
        if (target === currentTarget && currentTarget.open !== shown) show(currentTarget.open);
      }}
    >
      <summary>
        {title} ({entries.length})
      </summary>
      <ul className="plain-list">
        {entries.map((entry) => (
          <IndicatorEntry key={entry.id} entry={entry} props={props} />
        ))}
      </ul>
    </details>
  );
}
