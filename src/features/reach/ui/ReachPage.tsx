/** Who did not hear of what: for each brief, update and session those it is for and to whom no way is known. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { joinWords } from '../../../shared/lists';
import Page from '../../../shared/ui/Page';
import type { ReachPageProps } from '../plugin/routes';
import styles from './ReachPage.module.css';

const wayNames = {
  feed: 'Feed',
  digest: 'Digest',
  'team-pack': 'Team pack',
  embed: 'On its intranet',
} as const;

/** A bar of ten pieces, as the numbers beside it say: none of it is colour alone. */
const Bar = ({ reached, meant }: { reached: number; meant: number }) => (
  <meter className={styles.bar} min={0} max={Math.max(meant, 1)} value={reached} aria-hidden="true">
    {reached} of {meant}
  </meter>
);

export default function ReachPage({ sectors, sent }: ReachPageProps) {
  const places = sectors.flatMap((sector) => sector.places);
  const without = places.filter(({ routes }) => routes.length === 0).length;
  return (
    <Page
      wide
      title="Who did this not reach?"
      description="Organisations and settings of the area, the ways by which news reaches each, and what did not reach whom."
      lede={`${without} of ${places.length} organisations and settings ${without === 1 ? 'has' : 'have'} no known way by which news reaches them.`}
      trail={[{ title: 'What’s new', path: '/whats-new' }]}
    >
      <p>
        Not known is not the same as not reached. If you work there, tell the partnership how you
        want to hear of changes. <Link to="/whats-new/feeds">The feeds</Link> are one way.
      </p>
      <h2>By sector</h2>
      <div className="table-scroll" role="region" aria-label="News by sector" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Sector</th>
              <th scope="col">Way known</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {sectors.map(({ name, places: own }) => {
              const reached = own.filter(({ routes }) => routes.length > 0).length;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    {reached} of {own.length}
                  </td>
                  <td>
                    <Bar reached={reached} meant={own.length} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {sectors.map(({ name, places: own }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {own.map(({ id, name: place, routes }) => (
              <li key={id}>
                {place}:{' '}
                {routes.length === 0
                  ? 'no way known'
                  : joinWords(
                      routes.map(
                        ({ by, how, known }) =>
                          `${wayNames[by]} (${how}, known since ${formatDate(known)})`,
                      ),
                    )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>What did not reach whom</h2>
      <div className="table-scroll" role="region" aria-label="What did not reach whom" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Way known</th>
              <th scope="col">No way known to</th>
            </tr>
          </thead>
          <tbody>
            {sent.map(({ title, path, date, kind, meant, missed }) => (
              <tr key={path}>
                <th scope="row">
                  <Link to={path}>{title}</Link>
                  <span className={styles.kind}>
                    {kind}, {formatDate(date)}
                  </span>
                </th>
                <td>
                  {meant - missed.length} of {meant}
                </td>
                <td>{missed.length === 0 ? 'Nobody' : joinWords(missed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
