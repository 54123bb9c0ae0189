/** A page that is not there: search, the urgent numbers (in the foot of every page) and the ways in. */
import Link from '@docusaurus/Link';
import { EmergencyNumber, useMissingContact } from '../../../features/contacts/ui';
import { SearchBox } from '../../../features/search/ui';
import { useThere } from '../../../portal/ui/usePortalData';
import MissingAddress from '../../../portal/ui/MissingAddress';
import styles from './styles.module.css';

const waysIn = [
  { to: '/level-of-need/browse', label: 'Find the level of need' },
  { to: '/contacts/find', label: 'Find who to contact' },
  { to: '/guidance/', label: 'Guidance', whenThere: true },
  { to: '/glossary', label: 'Glossary', whenThere: true },
  { to: '/', label: 'Home' },
];

export default function NotFoundContent() {
  useMissingContact();
  const isThere = useThere();
  return (
    <main className={styles.main} data-start="">
      <h1>There is no page at this address</h1>
      <p className="lede">
        It may have moved. If you are worried about a child now, ring <EmergencyNumber /> in an
        emergency, or use <a href="#urgent">the numbers at the foot of this page</a>.
      </p>
      <MissingAddress />
      <div className={styles.search}>
        <SearchBox name="Whole site" />
      </div>
      <ul>
        {waysIn.filter(isThere).map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
