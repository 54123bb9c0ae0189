/** Everything published, newest first: one place to see what has changed and what was learned. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Page from '../../../shared/ui/Page';
import NewsList from './NewsList';
import type { NewsItem } from '../model/news';

export default function WhatsNewPage({ news }: { news: NewsItem[] }) {
  const base = useBaseUrl('/');
  return (
    <Page
      title="What’s new"
      description="Learning briefs and updates from the partnership, newest first."
      lede="Learning briefs and updates, newest first."
    >
      <p>
        See only <Link to="/briefs/">learning briefs</Link> or only{' '}
        <Link to="/updates/">updates</Link>. Subscribe by RSS:{' '}
        <a href={`${base}briefs/rss.xml`}>briefs</a>, <a href={`${base}updates/rss.xml`}>updates</a>
        .
      </p>
      <NewsList news={news} headings="h2" />
    </Page>
  );
}
