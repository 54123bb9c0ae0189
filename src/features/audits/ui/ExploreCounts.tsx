/** How much was found, type by type; every count leads to its findings. */
import ListLink from '../../../shared/ui/ListLink';
import { type Count, type CountRow, writeFilter } from '../model/explore';
import { everyAgencyWords, findingWords } from '../model/words';
import type { ExplorePageProps } from '../plugin/exploreRoutes';
import CountTable from './CountTable';

interface Props {
  rows: readonly CountRow[];
  agencies: ExplorePageProps['agencies'];
  base: string;
}

/** With more agencies than this each has a row, not a column. */
const columnsKept = 4;

/** A count as a link to its findings; nothing leads nowhere. @param what it counts, for those who hear the link alone. */
export const countLink = ({ filter, count }: Count, what: string, base: string) =>
  count === 0 ? (
    '0'
  ) : (
    <ListLink to={`${base}/explore${writeFilter(filter)}#found`} aria-label={`${count}: ${what}`}>
      {count}
    </ListLink>
  );

export default function ExploreCounts({ rows, agencies, base }: Props) {
  const every = everyAgencyWords(agencies.length).toLowerCase();
  const several = agencies.length > 1;
  const names = rows.map(({ type }) => (type ? findingWords[type].plural : 'All findings'));
  const columns = [
    ...agencies.map(({ name }) => name),
    ...(several ? [`Questions, ${every}`] : []),
    'Not taken up',
  ];
  const cells = rows.map(({ agencies: counts, every: shared, untaken }, i) => [
    ...counts.map((count, at) => countLink(count, `${names[i]}, ${agencies[at]?.name}`, base)),
    ...(shared ? [countLink(shared, `questions, ${names[i]}, ${every}`, base)] : []),
    untaken ? countLink(untaken, `${names[i]} under no recommendation`, base) : '',
  ]);
  const turned = agencies.length > columnsKept;
  return (
    <>
      <CountTable
        label="How many findings"
        total={!turned}
        corner={turned ? 'Agency' : 'Type'}
        columns={turned ? names : columns}
        rows={
          turned
            ? columns.map((name, i) => ({ name, cells: cells.map((row) => row[i]) }))
            : names.map((name, i) => ({ name, cells: cells[i] ?? [] }))
        }
      />
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
