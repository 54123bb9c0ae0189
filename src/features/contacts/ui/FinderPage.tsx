/** What is the worry? The list of worries, each a link to its answer; the emergency first. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import type { FinderPageProps } from '../plugin/finderRoutes';
import DangerNow from './DangerNow';
import styles from './FinderPage.module.css';

export default function FinderPage({ emergency, concerns }: FinderPageProps) {
  return (
    <Page title="Find who to contact" description="Choose what worries you and see whom to ring, who to use when they are closed, and what to have ready."
      trail={[{ title: 'Who to contact', path: '/contacts/' }]} lede="What is the worry?">
      <DangerNow emergency={emergency} />
      <ul className={styles.list}>
        {concerns.map(({ id, name, summary }) => <li key={id}><Link to={`/contacts/find/${id}`}>{name}</Link><span>{summary}</span></li>)}
      </ul>
      <p>None of these? <Link to="/contacts/">See every contact</Link>, or ring <Link to="/contacts/childrens-front-door">the front door</Link> and ask.</p>
    </Page>
  );
}
