/** Every pathway as a chart with its steps in words. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { usePortalData } from '../../../portal/ui/usePortalData';
import Page from '../../../shared/ui/Page';
import PathwayChart from './PathwayChart';
import styles from './PathwaysPage.module.css';
import type { PathwaysPageProps } from '../plugin/routes';

const description =
  'Flow charts with every step in words: referring a child, an allegation, professional disagreement, a missing child, with the time each step may take.';

export default function PathwaysPage({ pathways, contacts }: PathwaysPageProps) {
  const { emergencyNumber } = usePortalData();
  return (
    <Page
      title="What to do, step by step"
      description={description}
      wide
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
      lede={`In danger now? Ring ${emergencyNumber}. These charts show who does what, in which order, and by when.`}
    >
      <nav aria-label="Charts">
        <ul>
          {pathways.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {pathways.map((pathway) => (
        <section key={pathway.id} className={styles.section}>
          <Anchored as="h2" id={pathway.id}>
            {pathway.title}
          </Anchored>
          <p>{pathway.summary}</p>
          <p className="notice">{pathway.standing}</p>
          <PathwayChart pathway={pathway} contacts={contacts} />
          {pathway.guidance && (
            <p>
              <Link to={pathway.guidance}>Read the guidance</Link>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}
