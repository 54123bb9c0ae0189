/** The first page: whose booklet, of what date, and where to check it. */
import { formatDate } from '../../../../shared/calendar/dates';
import { shownAddress } from '../../../../shared/webAddress';
import type { Mark } from '../../model/reliance';
import type { BookletPageProps } from '../../plugin/booklet';
import type { Named } from '../../plugin/props';
import QrCode from '../../../../shared/ui/QrCode';
import styles from './Booklet.module.css';

interface Props extends Pick<BookletPageProps, 'publisher' | 'date' | 'qr'> {
  area: Named;
  audience: Named | undefined;
  /** How far each number in it can be trusted. */
  warned: readonly Mark['status'][];
}

export default function BookletCover({ publisher, date, qr, area, audience, warned }: Props) {
  const shown = shownAddress(qr.text);
  return (
    <div className={styles.cover}>
      <p className={styles.publisher}>{publisher}</p>
      <h2 className={styles.title}>Who to contact when you are worried about a child</h2>
      <p className={styles.where}>{area.name}</p>
      <p className={styles.readers}>
        {audience ? audience.name : 'For everyone who works with children'}
      </p>
      <div className={styles.check}>
        <div>
          <p>
            <strong>As recorded on {formatDate(date)}.</strong> Check the site if this is older than
            three months:
          </p>
          <p className={styles.address}>
            <a href={qr.text}>{shown}</a>
          </p>
        </div>
        <QrCode className={styles.qr} qr={qr} label={`QR code of ${shown}`} />
      </div>
      <p className={styles.small}>
        A number without a label was confirmed by the service, or seen on its own page.
      </p>
      {warned.includes('second-hand') && (
        <p className={styles.small}>
          <span className="mark mark--second-hand">Not confirmed</span> means we saw the number
          somewhere else, and the service has not confirmed it.
        </p>
      )}
    </div>
  );
}
