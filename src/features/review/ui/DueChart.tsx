/** A bar chart that is its own table of data: each row has its name, its numbers in words, and a bar drawn at build time. */
import { countKinds } from '../model/groups';
import type { ReviewLine } from '../model/items';
import styles from './FreshnessPage.module.css';

type Counted = Pick<ReviewLine, 'kind' | 'due'>;

interface Props {
  caption: string;
  /** What the rows are: Month, Owner. */
  heading: string;
  rows: { key: string; name: string; items: readonly Counted[] }[];
  /** Once known, the part of each bar that is overdue is set apart, and said in words. */
  today: string | undefined;
}

/** The bar's drawing is 100 wide and stretched to its place; the gap between its parts tells them apart without colour. */
function Bar({ total, overdue, longest }: { total: number; overdue: number; longest: number }) {
  const [full, late] = [(100 * total) / longest, (100 * overdue) / longest];
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {total > overdue && (
        <rect
          className={styles.whole}
          x={late > 0 ? late + 0.6 : 0}
          width={Math.max(0.5, full - late - (late > 0 ? 0.6 : 0))}
          height={4}
        />
      )}
      {overdue > 0 && <rect className={styles.late} width={late} height={4} />}
    </svg>
  );
}

export default function DueChart({ caption, heading, rows, today }: Props) {
  const longest = Math.max(1, ...rows.map(({ items }) => items.length));
  return (
    <table className={styles.chart}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">Reviews due</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, items }) => {
          const overdue = today === undefined ? 0 : items.filter(({ due }) => due < today).length;
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <b>{items.length}</b>
                {items.length > 0 && <span className="quiet"> {countKinds(items)}</span>}
                {overdue > 0 && <span className={styles.lateWords}> {overdue} overdue</span>}
                <Bar total={items.length} overdue={overdue} longest={longest} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
