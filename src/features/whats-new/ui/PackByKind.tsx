/** More changes than a meeting can take in: by kind, the newest of each in sight, the rest folded. Paper has them all. */
import { groupByKind } from '../model/byKind';
import type { StreamItem } from '../model/item';
import KindHeading from './KindHeading';
import PackItems from './PackItems';
import styles from './PackPage.module.css';

export default function PackByKind({ items }: { items: readonly StreamItem[] }) {
  return groupByKind(items).map((group) => {
    const { kind, first } = group;
    const rest = items.filter((item) => item.kind === kind && !first.includes(item));
    return (
      <section key={kind}>
        <KindHeading of={group} as="h3" />
        <PackItems items={first} headings="h4" />
        {rest.length > 0 && (
          <details className={styles.rest}>
            <summary>{rest.length} more</summary>
            <PackItems items={rest} headings="h4" />
          </details>
        )}
      </section>
    );
  });
}
