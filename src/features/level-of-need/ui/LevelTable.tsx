/** A table with a row for each level. On a phone each level is a block, with its cells under each other, each below its heading. */
import type { LevelName } from '../model/slices';
import LevelBadge from './LevelBadge';
import styles from './LevelTable.module.css';

interface Props {
  columns: readonly string[];
  rows: readonly { level: Pick<LevelName, 'number' | 'name'>; cells: readonly string[] }[];
}

export default function LevelTable({ columns, rows }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Level</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level: { number, name }, cells }) => (
          <tr key={number}>
            <th scope="row">
              <LevelBadge number={number} name={name} />
            </th>
            {cells.map((text, i) => (
              <td key={columns[i]} data-label={columns[i]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
