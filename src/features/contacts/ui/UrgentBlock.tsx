/** The numbers for a worry that cannot wait: same place, same order, on every page (WCAG 2.2, 3.2.6 Consistent help). */
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import Phones from './Phones';
import styles from './UrgentBlock.module.css';

/** What the block shows of a contact. */
type UrgentContact = Pick<ContactSummary, 'id' | 'name' | 'phones' | 'mark' | 'hoursText'>;

export default function UrgentBlock({ contacts }: { contacts: readonly UrgentContact[] }) {
  return (
    <section id="urgent" className={styles.block} aria-labelledby="urgent-title">
      <h2 id="urgent-title">If you are worried about a child now</h2>
      <ul>
        {contacts.map(({ id, name, phones, mark, hoursText }) => (
          <li key={id}>
            <h3><Link to={`/contacts/${id}`}>{name}</Link></h3>
            <Phones phones={phones.slice(0, 1)} mark={mark} small />
            <p>{hoursText[0]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
