/**
 * The indicators of one domain as a matrix for paper: dimensions down, levels across. The head is repeated on every page,
 * and a row is a few indicators high, so that a page breaks between rows and leaves no hole.
 */
import { ageWords } from '../../../shared/ages';
import Anchored from '../../../shared/ui/Anchored';
import type { DomainSlice } from '../model/slices';
import LevelBadge from './LevelBadge';
import styles from './DomainMatrix.module.css';
import { usePartId } from './partIds';

type Row = DomainSlice['dimensions'][number];

/** The n-th row of a dimension: the n-th indicator of each level. */
const rowsOf = ({ levels }: Row): number[] =>
  Array.from(
    { length: Math.max(1, ...levels.map(({ indicators }) => indicators.length)) },
    (_, i) => i,
  );

export default function DomainMatrix({ data }: { data?: DomainSlice }) {
  const idOf = usePartId();
  if (!data) return null;
  const levels = data.dimensions[0]?.levels ?? [];
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">
        {data.domain.name}: indicators by dimension and level
      </caption>
      <thead>
        <tr>
          {levels.map(({ level }) => (
            <th key={level.number} scope="col">
              <LevelBadge number={level.number} name={level.name} />
            </th>
          ))}
        </tr>
      </thead>
      {data.dimensions.map((row) => (
        <tbody key={row.dimension.id}>
          <tr className={styles.dimension}>
            <th colSpan={levels.length} scope="rowgroup">
              <Anchored as="strong" id={idOf(row.dimension.id) ?? row.dimension.id}>
                {row.dimension.name}.
              </Anchored>{' '}
              <span className={styles.summary}>{row.dimension.summary}</span>
            </th>
          </tr>
          {rowsOf(row).map((i) => (
            <tr key={i}>
              {row.levels.map(({ level, indicators }) => {
                const indicator = indicators[i];
                const ages = indicator ? ageWords(indicator.ages) : '';
                return (
                  <td key={level.number}>
                    {indicator ? `${indicator.text}${ages && ` (${ages})`}` : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
