/** The urgent numbers for a wall: one sheet of A4 for each area served. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePortalData } from '../../../portal/ui/usePortalData';
import { formatDate } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { shownAddress } from '../../../shared/webAddress';
import QrCode from '../../../shared/ui/QrCode';
import type { PosterPageProps } from '../plugin/poster';
import BookletEntry from './booklet/BookletEntry';
import OwnLead from './booklet/OwnLead';
import styles from './PosterPage.module.css';

type SheetProps = Omit<PosterPageProps, 'areas'> & PosterPageProps['areas'][number];

function Sheet({ area, urgent, publisher, date, qr }: SheetProps) {
  const shown = shownAddress(qr.text);
  return (
    <section className={styles.sheet} aria-labelledby={`poster-${area.id}`}>
      <h2 id={`poster-${area.id}`} className={styles.title}>
        Worried about a child in {area.name}?
      </h2>
      <p className={styles.lead}>
        Tell somebody today. You do not need to be sure, or to have proof.
      </p>
      {urgent.map(({ when, contact }) => (
        <BookletEntry key={`${contact.id} ${when}`} contact={contact} when={when} />
      ))}
      <OwnLead />
      <div className={styles.foot}>
        <div>
          <p>
            <strong>Who to ring for any other worry, and who is open now:</strong>
          </p>
          <p className={styles.address}>{shown}</p>
          <p className={styles.small}>
            {publisher}. As recorded on {formatDate(date)}: print it again after three months, or
            when a number changes.
          </p>
        </div>
        <QrCode className={styles.qr} qr={qr} label={`QR code of ${shown}`} />
      </div>
    </section>
  );
}

export default function PosterPage({ areas, ...rest }: PosterPageProps) {
  const pdf = usePortalData().downloads.find(({ id }) => id === 'poster');
  const base = useBaseUrl('/').replace(/\/$/, '');
  return (
    <Page
      title="Poster"
      description="The urgent numbers on one sheet of A4, for a staff room or an office."
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
      lede="The urgent numbers on one sheet of A4, for a staff room or an office. Print this page and write in your own safeguarding lead."
    >
      {pdf && (
        <p className="no-print">
          Ready-made: <a href={`${base}${pdf.path}`}>{pdf.title} (PDF)</a>
        </p>
      )}
      <div className={styles.sheets} data-printable>
        {areas.map((one) => (
          <Sheet key={one.area.id} {...one} {...rest} />
        ))}
      </div>
    </Page>
  );
}
