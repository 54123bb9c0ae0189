/** Everything published, newest first: one place to see what has changed and what was learned. */
import { Fragment } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Page from '../../../shared/ui/Page';
import NewsList from './NewsList';
import type { NewsItem } from '../model/news';

const feeds = [
  { kind: 'brief', folder: 'briefs', label: 'briefs' },
  { kind: 'update', folder: 'updates', label: 'updates' },
] as const;

export default function WhatsNewPage({ news }: { news: NewsItem[] }) {
  const base = useBaseUrl('/');
  const shown = feeds.filter((feed) => news.some(({ kind }) => kind === feed.kind));
  return (
    <Page
      title="What’s new"
      description="Learning briefs and updates from the partnership, newest first."
      lede="Learning briefs and updates, newest first."
    >
      {shown.length > 1 && (
        <p>
          See only <Link to="/briefs/">learning briefs</Link> or only{' '}
          <Link to="/updates/">updates</Link>.
        </p>
      )}
      <p>
        Subscribe by RSS:{' '}
        {shown.map(({ folder, label }, i) => (
          <Fragment key={folder}>
            {i > 0 && ', '}
            <a href={`${base}${folder}/rss.xml`}>{label}</a>
          </Fragment>
        ))}
        .
      </p>
      <NewsList news={news} headings="h2" />
    </Page>
  );
}
