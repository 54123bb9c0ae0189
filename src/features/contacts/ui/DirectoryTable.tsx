/**
 * The contacts as a compact table: a line each, for who knows the name and wants the number. A phone shows each as a block.
 */
import Link from '@docusaurus/Link';
import { useStackedRoles } from '../../../shared/ui/useStackedRoles';
import type { ContactSummary } from '../plugin/props';
import styles from './DirectoryPage.module.css';
import OpenNow from './OpenNow';
import Reach from './Reach';

const columns = ['Contact', 'Number', 'Open', 'Area'];

export default function DirectoryTable({ contacts }: { contacts: readonly ContactSummary[] }) {
  const named = useStackedRoles();
  return (
    <div className="table-scroll" role="region" aria-label="Contacts as a table" tabIndex={0}>
      <table {...named('table')} className={`table-stacks ${styles.table}`}>
        <thead {...named('rowgroup')}>
          <tr {...named('row')}>
            {columns.map((name) => (
              <th key={name} scope="col" {...named('columnheader')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...named('rowgroup')}>
          {contacts.map((contact) => (
            <tr key={contact.id} {...named('row')}>
              <th scope="row" {...named('rowheader')}>
                <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
              </th>
              <td {...named('cell')}>
                <Reach contact={contact} small hoursBeside />
              </td>
              <td {...named('cell')}>
                <OpenNow hours={contact.hours} />{' '}
                <span className="quiet">{contact.hoursText[0]}</span>
              </td>
              <td {...named('cell')}>{contact.areas.map((area) => area.name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
