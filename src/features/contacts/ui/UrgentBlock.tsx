/**
 * The numbers for a worry that cannot wait: same place, same order, on every page (WCAG 2.2, 3.2.6 Consistent help). The
 * page is made for the area served; who chose another area on this device sees that area's.
 */
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { UrgentArea } from '../plugin/urgent';
import OpenNow from './OpenNow';
import Phones from './Phones';
import styles from './UrgentBlock.module.css';
import { chooseArea, useArea } from './useArea';

export default function UrgentBlock({ areas }: { areas: readonly UrgentArea[] }) {
  const wanted = useArea();
  const ready = useIsBrowser();
  const shown = areas.find(({ area }) => area.id === wanted) ?? areas[0];
  if (!shown) return null;
  return (
    <section id="urgent" className={styles.block} aria-labelledby="urgent-title">
      <div className={styles.head}>
        <h2 id="urgent-title">If you are worried about a child now</h2>
        {ready && areas.length > 1 && (
          <label className={styles.area}>
            Numbers for
            <select value={shown.area.id} onChange={(event) => chooseArea(event.target.value)}>
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
        {shown.contacts.map(({ id, name, phones, mark, hours, hoursText, when }) => (
          <li key={when}>
            <p className={styles.when}>{when}</p>
            <h3>
              <Link to={`/contacts/${id}`}>{name}</Link>
            </h3>
            <Phones phones={phones.slice(0, 1)} mark={mark} small />
            <p className={styles.hours}>
              <OpenNow hours={hours} /> {hoursText[0]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
