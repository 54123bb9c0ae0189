/** A table of counts, each of which leads to what it counts. */
import type { ReactNode } from 'react';
import styles from './ExplorePage.module.css';

interface Props {
  label: string;
  /** What the first column is. */
  corner: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly ReactNode[] }[];
  /** Whether the last row is the sum of the others. */
  total?: boolean;
  /** The class of each cell, row by row. */
  look?: readonly (readonly (string | undefined)[])[];
}

export default function CountTable({ label, corner, columns, rows, total = false, look }: Props) {
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className={`${styles.counts} ${total ? styles.total : ''}`}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]} className={look?.[row]?.[i]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
