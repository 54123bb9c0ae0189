/** The foot of every page: the urgent numbers, then the small print. In place of Docusaurus's own footer. */
import Link from '@docusaurus/Link';
import { usePortalData } from '../../portal/ui/usePortalData';
import { UrgentBlock } from '../../features/contacts/ui';
import styles from './styles.module.css';

const links = [
  { to: '/glossary', label: 'Glossary' },
  { to: '/training', label: 'Training' },
  { to: '/briefs/', label: 'Learning briefs' },
  { to: '/updates/', label: 'Updates' },
  { to: '/references', label: 'Law and guidance' },
  { to: '/open-data', label: 'Open data' },
  { to: '/freshness', label: 'Freshness' },
  { to: '/accessibility', label: 'Accessibility' },
  { to: '/privacy', label: 'Privacy' },
];

export default function Footer() {
  const { urgent, partnership } = usePortalData();
  return (
    <footer>
      <UrgentBlock areas={urgent} />
      <div className={styles.foot}>
        <ul>
          {links.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
        <p>
          {partnership?.name}. <Link to="/contacts/partnership-team">Tell us about a mistake</Link>.
        </p>
        {partnership?.sampleSite && (
          <p className={styles.sample}>
            Some services have not given us their numbers yet. Their pages say whom to ring instead.
            The Level of Need text is example text until the partnership adopts it.
          </p>
        )}
      </div>
    </footer>
  );
}
