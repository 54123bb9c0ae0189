/** What a page of the stream says to programs: which feed is its own, and that no number on it is to be made a link. */
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

export default function StreamHead() {
  const feed = useBaseUrl('/whats-new/rss.xml');
  return (
    <Head>
      {/* A telephone would make a link of an old number too. */}
      <meta name="format-detection" content="telephone=no" />
      <link rel="alternate" type="application/rss+xml" href={feed} title="What’s new" />
    </Head>
  );
}
