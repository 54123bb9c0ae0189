/**
 * A table of counts, each of which leads to what it counts. A phone shows each row as a block: its name, and under it every
 * count beside the name of its column.
 */
import type { ReactNode } from 'react';
import { useStackedRoles } from '../../../shared/ui/useStackedRoles';
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
  const named = useStackedRoles();
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table
        {...named('table')}
        className={`table-stacks ${styles.counts} ${total ? styles.total : ''}`}
      >
        <thead {...named('rowgroup')}>
          <tr {...named('row')}>
            {[corner, ...columns].map((name) => (
              <th key={name} scope="col" {...named('columnheader')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...named('rowgroup')}>
          {rows.map(({ name, cells }, row) => (
            <tr key={name} {...named('row')}>
              <th scope="row" {...named('rowheader')}>
                {name}
              </th>
              {cells.map((cell, i) => (
                <td
                  key={columns[i]}
                  className={look?.[row]?.[i]}
                  data-label={columns[i]}
                  {...named('cell')}
                >
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
