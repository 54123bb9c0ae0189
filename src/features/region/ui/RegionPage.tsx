/** What other partnerships published: theirs, and plainly so. Each links to the original. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import { formatDate } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { shownAddress } from '../../../shared/webAddress';
import { ageWords } from '../model/age';
import type { CopiedItem } from '../model/schema';
import styles from './RegionPage.module.css';

interface Region {
  id: string;
  name: string;
  site?: string;
  feed: string;
  /** The last day on which its feed answered; missing where it never did. */
  copied?: string;
  items: CopiedItem[];
}

function Copied({ copied, feed, site }: Region) {
  const today = useLondonDay();
  if (!copied)
    return <p className="notice">We have not been able to copy anything from them yet.</p>;
  // How old it is depends on the day it is read; the day it was copied is in every page.
  const age = today && ageWords(copied, today);
  return (
    <>
      {age && <p className="notice">{age}</p>}
      <p className="quiet">
        Copied from <a href={site ?? feed}>{shownAddress(site ?? feed)}</a> on{' '}
        <time dateTime={copied}>{formatDate(copied)}</time>. Their words, not ours.
      </p>
    </>
  );
}

export default function RegionPage({ neighbours }: { neighbours: Region[] }) {
  const { partnership } = usePortalData();
  return (
    <Page
      title="From other partnerships"
      description="What other safeguarding partnerships have published, with a link to each original."
      lede="What other safeguarding partnerships have published, with a link to each original."
      trail={[{ title: 'Learning briefs', path: '/briefs/' }]}
      notice={
        <p className="notice">
          <strong>None of this is ours.</strong> {partnership?.name ?? 'This partnership'} has not
          checked it. Numbers, forms and levels of need may be different there. For what to do here,
          use our own pages.
        </p>
      }
    >
      {neighbours.map((one) => (
        <section key={one.id} aria-labelledby={one.id} className={styles.neighbour}>
          <h2 id={one.id}>{one.name}</h2>
          <Copied {...one} />
          {one.copied && one.items.length === 0 && <p>There was nothing in their feed.</p>}
          <ul className="plain-list">
            {one.items.map(({ title, url, date, summary }) => (
              <li key={url} className={styles.item}>
                <p className="quiet">
                  {one.name} · <time dateTime={date}>{formatDate(date)}</time>
                </p>
                <h3>
                  <a href={url}>{title}</a>
                </h3>
                {summary && <p>{summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
