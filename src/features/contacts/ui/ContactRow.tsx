/** One contact in a list: name, what it is for, number, hours. */
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import Phones from './Phones';
import styles from './ContactRow.module.css';

export default function ContactRow({ contact }: { contact: ContactSummary }) {
  const { id, name, purpose, phones, mark, hoursText, areas, agency, email } = contact;
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.name}><Link to={`/contacts/${id}`}>{name}</Link></h2>
        <p className={styles.purpose}>{purpose}</p>
        <p className="quiet">{agency.name} · {areas.map((a) => a.name).join(', ')}</p>
      </div>
      <div>
        <Phones phones={phones.slice(0, 1)} mark={mark} small />
        {phones.length === 0 && email && <p><a href={`mailto:${email}`}>{email}</a></p>}
        <p className="quiet">{hoursText[0]}</p>
      </div>
    </li>
  );
}
