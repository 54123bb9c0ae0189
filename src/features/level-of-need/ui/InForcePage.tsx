/** Which version applied on a day: for someone explaining a past decision. The date a person types stays after the `#`. */
import Link from '@docusaurus/Link';
import { formatDate, isRealDate, londonDay } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { useHashText } from '../../../shared/ui/useHashText';
import { beginWithNotice, noticeFor } from '../model/adoption';
import { inForceOn } from '../model/inForce';
import type { InForcePageProps } from '../plugin/toolRoutes';
import ExampleNotice from './ExampleNotice';
import { useDocumentTrail } from './useDocumentTrail';

export default function InForcePage({ versions }: InForcePageProps) {
  const document = useDocumentTrail();
  const [date, setDate] = useHashText('date');
  const published = versions.filter(({ status }) => status !== 'draft');
  const found = isRealDate(date) ? inForceOn(versions, date) : undefined;
  return (
    <Page
      interactive
      title="Which version was in force?"
      description={`Which version of the ${document.title} document applied on a given day.`}
      trail={[document]}
      notice={!found && <ExampleNotice of={published} />}
      lede="Find the version that applied on the day of a decision."
    >
      <form className="needs-scripts no-print" onSubmit={(event) => event.preventDefault()}>
        <p>
          <label>
            Day of the decision
            <br />
            <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
          </label>
        </p>
      </form>
      <div role="status">
        {date && !isRealDate(date) && (
          <p className="notice">
            That is not a date. Write it as year, month, day, for example 2021-05-12.
          </p>
        )}
        {isRealDate(date) && found && date > londonDay(new Date()) && (
          <p className="notice">
            That day is in the future. This version will apply then, unless a newer one is published
            first.
          </p>
        )}
        {isRealDate(date) && found && (
          <p className="lede">
            On {formatDate(date)}:{' '}
            <Link to={found.path}>
              {found.title} ({found.id})
            </Link>
            .
          </p>
        )}
        {isRealDate(date) && !found && (
          <p className="lede">
            {beginWithNotice(
              noticeFor(published),
              `No adopted document is recorded here for ${formatDate(date)}. Ask the partnership for the signed copy.`,
            )}
          </p>
        )}
      </div>
      <h2>Every version</h2>
      <div
        className="table-scroll"
        role="region"
        aria-label="Versions and their dates"
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">In force from</th>
              <th scope="col">Until</th>
            </tr>
          </thead>
          <tbody>
            {published.map(({ id, title, path, adopted, inForceFrom, inForceUntil }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={path}>
                    {title} {id}
                  </Link>
                </th>
                {adopted ? (
                  <>
                    <td>{inForceFrom ? formatDate(inForceFrom) : 'not known'}</td>
                    <td>{inForceUntil ? formatDate(inForceUntil) : 'still in force'}</td>
                  </>
                ) : (
                  <td colSpan={2}>Example text, not adopted</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{published[0]?.note}</p>
    </Page>
  );
}
