/**
 * Our own header, in place of Docusaurus's: the emergency strip, the name, search and five links. The menu of a small
 * screen is a native `<details>`, so that it opens before (and without) scripts.
 */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useLocation } from '@docusaurus/router';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import SearchBar from '@theme/SearchBar';
import { EmergencyNumber } from '../../features/contacts/ui';
import { usePortalData, useThere } from '../../portal/ui/usePortalData';
import styles from './styles.module.css';

/** The pages of the menu; the document is called what it calls itself. */
const linksOf = (documentName: string) => [
  { to: '/level-of-need/', label: documentName },
  { to: '/contacts/', label: 'Who to contact' },
  { to: '/guidance/', label: 'Guidance', whenThere: true },
  { to: '/audits/', label: 'Audits', whenThere: true },
  { to: '/whats-new', label: 'What’s new', whenThere: true },
];

function Links() {
  const { pathname } = useLocation();
  const base = useBaseUrl('/');
  const { documentName } = usePortalData();
  const isThere = useThere();
  return (
    <ul>
      {linksOf(documentName)
        .filter(isThere)
        .map(({ to, label }) => {
          const here = `/${pathname.slice(base.length)}`.startsWith(to);
          return (
            <li key={to}>
              <Link to={to} aria-current={here ? 'true' : undefined}>
                {label}
              </Link>
            </li>
          );
        })}
    </ul>
  );
}

export default function Navbar() {
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  const logo = useBaseUrl('/img/logo.svg');
  const home = pathname === useBaseUrl('/');
  return (
    <header className={`navbar ${styles.header} ${home ? styles.home : ''}`}>
      <div className={styles.strip}>
        <p>
          In danger now? Ring <EmergencyNumber /> <a href="#urgent">Urgent numbers</a>
        </p>
      </div>
      <div className={styles.bar}>
        <Link to="/" className={styles.name}>
          <img src={logo} alt="" width="48" height="30" />
          <span>{siteConfig.title}</span>
        </Link>
        <nav aria-label="Main" className={styles.wide}>
          <Links />
        </nav>
        <div className={styles.tools}>
          <SearchBar />
          <NavbarColorModeToggle />
        </div>
        <details key={pathname} className={styles.menu}>
          <summary>Menu</summary>
          <nav aria-label="Main menu">
            <Links />
          </nav>
        </details>
      </div>
    </header>
  );
}
