/** The foot of every page: the urgent numbers, then the small print. In place of Docusaurus's own footer. */
import Link from '@docusaurus/Link';
import { noticeFor } from '../../features/level-of-need/model/adoption';
import { type PortalData, usePortalData, useThere } from '../../portal/ui/usePortalData';
import { UrgentBlock } from '../../features/contacts/ui';
import styles from './styles.module.css';

interface FooterLink {
  to: string;
  label: string;
  whenThere?: boolean;
}

/** A page of the partnership's own, where it has one. */
const own = (to: string | undefined, label: string): FooterLink[] => (to ? [{ to, label }] : []);

const listLinks = ({ training, accessibility, privacy }: PortalData['pages']): FooterLink[] => [
  { to: '/families/', label: 'For families', whenThere: true },
  { to: '/glossary', label: 'Glossary', whenThere: true },
  ...own(training, 'Training'),
  { to: '/briefs/', label: 'Learning briefs', whenThere: true },
  { to: '/updates/', label: 'Updates', whenThere: true },
  { to: '/references', label: 'Law and guidance', whenThere: true },
  { to: '/open-data', label: 'Open data' },
  { to: '/offline', label: 'Keep on this phone' },
  { to: '/freshness', label: 'Freshness' },
  { to: '/publish', label: 'For publishers' },
  ...own(accessibility, 'Accessibility'),
  ...own(privacy, 'Privacy'),
];

export default function Footer() {
  const { urgent, partnership, versions, documentName, pages, team } = usePortalData();
  const isThere = useThere();
  const example = noticeFor(
    versions.filter(({ status }) => status === 'current' || versions.length === 1),
  );
  return (
    <footer>
      <UrgentBlock areas={urgent} />
      <div className={styles.foot}>
        <ul>
          {listLinks(pages)
            .filter(isThere)
            .map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
        </ul>
        <p>
          {partnership?.name}.{' '}
          {team && <Link to={`/contacts/${team.id}`}>Tell us about a mistake</Link>}.
        </p>
        {partnership?.sampleSite && (
          <p className={styles.sample}>
            Some services have not given us their numbers yet. Their pages say who to ring instead.
          </p>
        )}
        {example && <p className={styles.sample}>{`${documentName}: ${example}`}</p>}
      </div>
    </footer>
  );
}
