/**
 * The numbers for a worry that cannot wait: same place, same order, on every page (WCAG 2.2, 3.2.6 Consistent help). The
 * page is made for the area served; who chose another area on this device sees that area's. In the browser those who are
 * closed come after those who are not.
 */
import Link from '@docusaurus/Link';
import type { UrgentArea } from '../plugin/urgent';
import OpenNow from './OpenNow';
import { useNow } from '../../../shared/ui/useNow';
import { openState } from '../model/openState';
import Reach from './Reach';
import { useCalendar } from './useCalendar';
import styles from './UrgentBlock.module.css';
import { chooseArea, useArea } from './useArea';

export default function UrgentBlock({ areas }: { areas: readonly UrgentArea[] }) {
  const wanted = useArea();
  const shown = areas.find(({ area }) => area.id === wanted) ?? areas[0];
  const now = useNow();
  const calendar = useCalendar();
  if (!shown) return null;
  const isClosed = ({ hours }: UrgentArea['contacts'][number]) =>
    now !== undefined && openState(hours, now, calendar).kind === 'closed';
  const ordered = [
    ...shown.contacts.filter((contact) => !isClosed(contact)),
    ...shown.contacts.filter(isClosed),
  ];
  return (
    <section id="urgent" className={styles.block} aria-labelledby="urgent-title">
      <div className={styles.head}>
        <h2 id="urgent-title">If you are worried about a child now</h2>
        {areas.length > 1 && (
          <label className={`${styles.area} needs-scripts`}>
            Numbers for
            <select
              value={shown.area.id}
              autoComplete="off"
              onChange={(event) => chooseArea(event.target.value)}
            >
              {areas.map(({ area: { id, name } }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <ul>
        {ordered.map((contact) => (
          <li key={contact.when}>
            <p className={styles.when}>{contact.when}</p>
            <h3>
              <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
            </h3>
            <Reach contact={contact} small />
            <p className={styles.hours}>
              <OpenNow hours={contact.hours} /> {contact.hoursText[0]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
