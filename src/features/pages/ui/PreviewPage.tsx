/**
 * A brief, an update or a page of guidance around its text, for whoever is writing it: npm run edit draws it. No page of
 * the site does, since there Docusaurus puts these parts together.
 */
import Foot from '@theme/BlogPostItem/Footer';
import Head from '@theme/BlogPostItem/Header';
import Page from '../../../shared/ui/Page';

interface Props {
  kind: 'post' | 'page';
  title: string;
  description: string;
  /** Drawn from the text. */
  html: string;
}

export default function PreviewPage({ kind, title, description, html }: Props) {
  const text = <div className="markdown" dangerouslySetInnerHTML={{ __html: html }} />;
  return kind === 'post' ? (
    <main className="container">
      <article>
        <Head />
        {text}
        <Foot />
      </article>
    </main>
  ) : (
    <Page title={title} description={description} lede={description}>
      {text}
    </Page>
  );
}
