/** The whole document of a version on one page made for paper: cover, contents, every part with its indicators. */
import type { ComponentType } from 'react';
import Head from '@docusaurus/Head';
import { MDXProvider } from '@mdx-js/react';
import Layout from '@theme/Layout';
import MDXComponents from '@theme/MDXComponents';
import { newestWords, standingWords } from '../model/adoption';
import { formatDate } from '../../../shared/calendar/dates';
import type { PrintPageProps } from '../plugin/printRoutes';
import DomainMatrix from './DomainMatrix';
import ExampleNotice from './ExampleNotice';
import PaperIndicators from './PaperIndicators';
import { PartContext, partComponents } from './partIds';
import styles from './PrintPage.module.css';

/** On paper the indicators of a domain are a matrix, and no line has an anchor: its address is on its own page. */
const forPaper = {
  ...MDXComponents,
  ...partComponents,
  DomainIndicators: DomainMatrix,
  LevelIndicators: PaperIndicators,
};

export default function PrintPage({
  version,
  publisher,
  contents,
  parts,
}: PrintPageProps & { parts: { content: ComponentType }[] }) {
  const title = `${version.title}: whole document, ${version.status === 'draft' ? 'draft' : version.id}`;
  return (
    <Layout
      title={title}
      description={`The whole ${version.title} document, version ${version.id}, on one page made for paper.`}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.document} data-printable>
        <header className={styles.cover}>
          <ExampleNotice of={version} />
          <p>{publisher}</p>
          <h1>{version.title}</h1>
          <p className="lede">
            {version.status === 'draft' ? 'Draft' : `Version ${version.id}`}:{' '}
            {standingWords(version)}.
            {version.inForceFrom && ` From ${formatDate(version.inForceFrom)}.`}
            {version.inForceUntil && ` Until ${formatDate(version.inForceUntil)}.`}
          </p>
          <p>{version.note}</p>
          <p className="quiet">
            Paper goes out of date. Check the site for {newestWords(version)} and for telephone
            numbers.
          </p>
        </header>
        <nav className={styles.contents} aria-label="Contents">
          <h2>Contents</h2>
          <ol>
            {contents.map(({ id, title: name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a> <span className={styles.page} data-page-of={id} />
              </li>
            ))}
          </ol>
        </nav>
        {contents.map(({ id, title: name }, i) => {
          const Part = parts[i]?.content;
          return (
            Part && (
              <section key={id} className={styles.part}>
                <h2 id={id} className={styles.title}>
                  {name}
                </h2>
                <PartContext value={id}>
                  <MDXProvider components={forPaper}>
                    <Part />
                  </MDXProvider>
                </PartContext>
              </section>
            )
          );
        })}
      </main>
    </Layout>
  );
}
