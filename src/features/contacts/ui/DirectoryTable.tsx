/** The contacts as a compact table: a line each, for who knows the name and wants the number. */
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import styles from './DirectoryPage.module.css';
import OpenNow from './OpenNow';
import VerificationMark from './VerificationMark';

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
          {contacts.map(({ id, name, phones, email, mark, hours, hoursText, areas }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/contacts/${id}`}>{name}</Link>
              </th>
              <td>
                {phones[0] ? (
                  <a className="phone" href={phones[0].href}>
                    {phones[0].display}
                  </a>
                ) : (
                  email && <a href={`mailto:${email}`}>{email}</a>
                )}{' '}
                <VerificationMark mark={mark} />
              </td>
              <td>
                <OpenNow hours={hours} /> <span className="quiet">{hoursText[0]}</span>
              </td>
              <td>{areas.map((area) => area.name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
