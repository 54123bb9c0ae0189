/** The foot of every page: the urgent numbers, then the small print. In place of Docusaurus's own footer. */
import Link from '@docusaurus/Link';
import { noticeFor } from '../../features/level-of-need/model/adoption';
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
  const { urgent, partnership, versions } = usePortalData();
  const example = noticeFor(versions.filter(({ status }) => status === 'current'));
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
            Some services have not given us their numbers yet. Their pages say who to ring instead.
          </p>
        )}
        {example && <p className={styles.sample}>Level of Need: {example}</p>}
      </div>
    </footer>
  );
}
