/** The home page: search first, the three questions people bring, then the levels and what is new. */
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { SearchBox } from '../../search/ui';
import {
  ExampleNotice,
  LevelBadge,
  useLevelSign,
  Windscreen,
  WordsBox,
} from '../../level-of-need/ui';
import { numberWord } from '../../../shared/numberWords';
import { usePortalData } from '../../../portal/ui/usePortalData';
import { toSiteGraph } from '../../../shared/structuredData';
import StructuredData from '../../../shared/ui/StructuredData';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import NewsList from './NewsList';
import type { HomePageProps } from '../model/news';
import styles from './HomePage.module.css';

export default function HomePage({
  title,
  tagline,
  version,
  levels,
  briefs,
  updates,
  topics,
  guidance,
  audit,
}: HomePageProps) {
  const sign = useLevelSign();
  const { pages, partnership } = usePortalData();
  const finding = pages['finding-a-level'];
  const name = partnership?.name ?? title;
  const siteUrl = useSiteUrl();
  return (
    <Layout title={title} description={tagline}>
      <StructuredData
        data={toSiteGraph({ name, siteTitle: title, description: tagline }, siteUrl)}
      />
      <main>
        <div className={styles.hero}>
          <div className={styles.inner}>
            <div>
              <h1>What do you need to know?</h1>
              <div className={styles.search} data-search-ahead="">
                <SearchBox name="Whole site" />
              </div>
              <div className={styles.words}>
                <WordsBox levels={levels} />
              </div>
              <ul className={styles.tasks}>
                <li>
                  <Link to="/level-of-need/browse">
                    <strong>Find the level of need</strong>
                    <span>How serious is it, and what should I do?</span>
                  </Link>
                </li>
                <li>
                  <Link to="/contacts/find">
                    <strong>Find who to contact</strong>
                    <span>Who to ring about this worry, in this area.</span>
                  </Link>
                </li>
                {(briefs.length > 0 || updates.length > 0) && (
                  <li>
                    <Link to="/whats-new">
                      <strong>See what has changed</strong>
                      <span>New documents, new numbers, new learning.</span>
                    </Link>
                  </li>
                )}
              </ul>
            </div>
            <Windscreen levels={levels} path={version.path} />
          </div>
        </div>
        <section className={styles.band} aria-labelledby="levels">
          <ExampleNotice of={version} />
          <h2 id="levels">{`The ${numberWord(levels.length)} levels`}</h2>
          <ul className={styles.levels} data-levels={levels.length}>
            {levels.map(({ number, name, slug, summary }) => (
              <li key={number} data-colour={sign(number).colour}>
                <h3>
                  <Link to={`${version.path}levels/${slug}`}>
                    <LevelBadge number={number} name={name} />
                  </Link>
                </h3>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
          <p>
            Not sure which? <Link to="/level-of-need/browse">Browse the indicators</Link>
            {finding && (
              <>
                , or <Link to={finding}>read how to find a level</Link>
              </>
            )}
            . You can ring the front door before you have decided on one.
          </p>
        </section>
        <div className={styles.body}>
          {briefs.length > 0 && (
            <section aria-labelledby="briefs">
              <h2 id="briefs">Newest learning briefs</h2>
              <NewsList news={briefs} headings="h3" short />
              <p>
                <Link to="/briefs/">All learning briefs</Link>
              </p>
            </section>
          )}
          {updates.length > 0 && (
            <section aria-labelledby="updates">
              <h2 id="updates">What has changed</h2>
              <NewsList news={updates} headings="h3" short />
              <p>
                <Link to="/whats-new">Everything that is new</Link>
              </p>
            </section>
          )}
          {topics.length > 0 && (
            <section aria-labelledby="topics">
              <h2 id="topics">Topics, each on one sheet</h2>
              <ul className={styles.guidance}>
                {topics.map(({ path, title: topic }) => (
                  <li key={path}>
                    <Link to={path}>{topic}</Link>
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/topics/">All topics, and what each is about</Link>
              </p>
            </section>
          )}
          {guidance.length > 0 && (
            <section aria-labelledby="guidance">
              <h2 id="guidance">How to do it</h2>
              <ul className={styles.guidance}>
                {guidance.map(({ path, title: name }) => (
                  <li key={path}>
                    <Link to={path}>{name}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {audit && (
            <section aria-labelledby="audit">
              <h2 id="audit">What agencies told us</h2>
              <p>{audit.summary}</p>
              <p>
                <Link to={`/audits/${audit.id}/`}>{audit.title}</Link>
              </p>
              <p>
                <Link to={`/audits/${audit.id}/recommendations`}>The recommendations</Link>
              </p>
            </section>
          )}
        </div>
      </main>
    </Layout>
  );
}
