/** The home page: search first, the three questions people bring, then what is new. */
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { SearchBox } from '../../search/ui';
import { LevelBadge, Windscreen } from '../../level-of-need/ui';
import NewsList from './NewsList';
import type { HomePageProps } from './types';
import styles from './HomePage.module.css';

export default function HomePage({ title, tagline, version, levels, news, audit }: HomePageProps) {
  return (
    <Layout title={title} description={tagline}>
      <main>
        <div className={styles.hero}>
          <div className={styles.inner}>
            <div>
              <h1>What do you need to know?</h1>
              <div className={styles.search}><SearchBox name="Whole site" /></div>
              <ol className={styles.tasks}>
                <li><Link to={version.path}><strong>Find the level of need</strong><span>What is this situation, and what does it ask of me?</span></Link></li>
                <li><Link to="/contacts/find"><strong>Find who to contact</strong><span>The right number for this worry, this area, this hour.</span></Link></li>
                <li><Link to="/whats-new"><strong>See what has changed</strong><span>New documents, new numbers, new learning.</span></Link></li>
              </ol>
            </div>
            <Windscreen levels={levels} path={version.path} />
          </div>
        </div>
        <div className={styles.body}>
          <section aria-labelledby="levels">
            <h2 id="levels">The four levels</h2>
            <ul className={styles.levels}>
              {levels.map(({ number, name, slug, summary }) => (
                <li key={number}>
                  <h3><Link to={`${version.path}levels/${slug}`}><LevelBadge number={number} name={name} /></Link></h3>
                  <p>{summary}</p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="new">
            <h2 id="new">New</h2>
            <NewsList news={news} headings="h3" />
            <p><Link to="/whats-new">Everything new</Link></p>
            {audit && <p>What agencies told us: <Link to={`/audits/${audit.id}/`}>{audit.title}</Link></p>}
          </section>
        </div>
      </main>
    </Layout>
  );
}
