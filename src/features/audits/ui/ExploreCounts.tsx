/** How much was found, type by type; every count leads to its findings. */
import Link from '@docusaurus/Link';
import { type Count, type CountRow, writeFilter } from '../model/explore';
import { everyAgencyWords, findingWords } from '../model/words';
import type { ExplorePageProps } from '../plugin/routes';
import styles from './ExplorePage.module.css';

interface Props {
  rows: readonly CountRow[];
  agencies: ExplorePageProps['agencies'];
  base: string;
}

export default function ExploreCounts({ rows, agencies, base }: Props) {
  const cell = ({ filter, count }: Count, what: string) =>
    count === 0 ? (
      '0'
    ) : (
      <Link to={`${base}/explore${writeFilter(filter)}#found`} aria-label={`${count}: ${what}`}>
        {count}
      </Link>
    );
  const every = everyAgencyWords(agencies.length);
  return (
    <>
      <div className="table-scroll" role="region" aria-label="How many findings" tabIndex={0}>
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">Type</th>
              {agencies.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              {agencies.length > 1 && <th scope="col">Questions, {every.toLowerCase()}</th>}
              <th scope="col">Not taken up</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ type, agencies: counts, every: shared, untaken }) => {
              const name = type ? findingWords[type].plural : 'All findings';
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {counts.map((count, i) => (
                    <td key={agencies[i]?.id}>{cell(count, `${name}, ${agencies[i]?.name}`)}</td>
                  ))}
                  {shared && <td>{cell(shared, `questions, ${name}, ${every.toLowerCase()}`)}</td>}
                  <td>{untaken && cell(untaken, `${name} under no recommendation`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {rows
          .flatMap(({ type }) => (type ? [findingWords[type]] : []))
          .map(({ name, meaning }) => `${name}: ${meaning}.`)
          .join(' ')}{' '}
        Not taken up: a gap, a barrier or a suggestion under no recommendation.
      </p>
    </>
  );
}
