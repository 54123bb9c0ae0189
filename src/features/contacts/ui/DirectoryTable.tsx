/** The contacts as a compact table: a line each, for who knows the name and wants the number. */
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import styles from './DirectoryPage.module.css';
import OpenNow from './OpenNow';
import Reach from './Reach';

export default function DirectoryTable({ contacts }: { contacts: readonly ContactSummary[] }) {
  return (
    <div className="table-scroll" role="region" aria-label="Contacts as a table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Contact</th>
            <th scope="col">Number</th>
            <th scope="col">Open</th>
            <th scope="col">Area</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.id}>
              <th scope="row">
                <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
              </th>
              <td>
                <Reach contact={contact} small hoursBeside />
              </td>
              <td>
                <OpenNow hours={contact.hours} />{' '}
                <span className="quiet">{contact.hoursText[0]}</span>
              </td>
              <td>{contact.areas.map((area) => area.name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
