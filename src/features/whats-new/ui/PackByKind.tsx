/** More changes than a meeting can take in: by kind, the newest of each in sight, the rest folded. Paper has them all. */
import { counted } from '../../../shared/counted';
import { groupByKind } from '../model/byKind';
import { kindNames, type StreamItem } from '../model/item';
import PackItems from './PackItems';
import styles from './PackPage.module.css';

export default function PackByKind({ items }: { items: readonly StreamItem[] }) {
  return groupByKind(items).map(({ kind, count, first }) => {
    const rest = items.filter((item) => item.kind === kind && !first.includes(item));
    return (
      <section key={kind}>
        <h3 className={styles.kind}>
          {kindNames[kind].many}
          {rest.length > 0 && <span className="quiet"> {counted(count, 'change')}</span>}
        </h3>
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
