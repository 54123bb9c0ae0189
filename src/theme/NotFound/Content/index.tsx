/** A page that is not there: search, the urgent numbers (in the foot of every page) and the ways in. */
import Link from '@docusaurus/Link';
import { EmergencyNumber, useMissingContact } from '../../../features/contacts/ui';
import { SearchBox } from '../../../features/search/ui';
import MissingAddress from '../../../portal/ui/MissingAddress';
import styles from './styles.module.css';

export default function NotFoundContent() {
  useMissingContact();
  return (
    <main className={styles.main}>
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
        <li>
          <Link to="/level-of-need/">Find the level of need</Link>
        </li>
        <li>
          <Link to="/contacts/find">Find who to contact</Link>
        </li>
        <li>
          <Link to="/guidance/">Guidance</Link>
        </li>
        <li>
          <Link to="/glossary">Glossary</Link>
        </li>
        <li>
          <Link to="/">Home</Link>
        </li>
      </ul>
    </main>
  );
}
