/** A table with a row for each level. On a phone each level is a block, with its cells under each other and their headings; the roles keep it a table for screen readers. */
import type { LevelName } from '../model/slices';
import LevelBadge from './LevelBadge';
import styles from './LevelTable.module.css';

interface Props {
  columns: readonly string[];
  rows: readonly { level: Pick<LevelName, 'number' | 'name'>; cells: readonly string[] }[];
}

export default function LevelTable({ columns, rows }: Props) {
  return (
    <table className={styles.table} role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Level
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ level: { number, name }, cells }) => (
          <tr key={number} role="row">
            <th scope="row" role="rowheader">
              <LevelBadge number={number} name={name} />
            </th>
            {cells.map((text, i) => (
              <td key={columns[i]} role="cell" data-label={columns[i]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
