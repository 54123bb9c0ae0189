/**
 * The contacts as a compact table: a line each, for who knows the name and wants the number. A phone shows each as a block;
 * browsers take a role from what is drawn so, and every part says its own. Only scripts show the table.
 */
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import styles from './DirectoryPage.module.css';
import OpenNow from './OpenNow';
import Reach from './Reach';

export default function DirectoryTable({ contacts }: { contacts: readonly ContactSummary[] }) {
  return (
    <div className="table-scroll" role="region" aria-label="Contacts as a table" tabIndex={0}>
      <table role="table" className={`table-stacks ${styles.table}`}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Contact
            </th>
            <th scope="col" role="columnheader">
              Number
            </th>
            <th scope="col" role="columnheader">
              Open
            </th>
            <th scope="col" role="columnheader">
              Area
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {contacts.map((contact) => (
            <tr key={contact.id} role="row">
              <th scope="row" role="rowheader">
                <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
              </th>
              <td role="cell">
                <Reach contact={contact} small hoursBeside />
              </td>
              <td role="cell">
                <OpenNow hours={contact.hours} />{' '}
                <span className="quiet">{contact.hoursText[0]}</span>
              </td>
              <td role="cell">{contact.areas.map((area) => area.name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
