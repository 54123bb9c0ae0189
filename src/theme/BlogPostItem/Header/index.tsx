/** The head of a brief or an update: what it is, when, by which role, for whom. */
import Link from '@docusaurus/Link';
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import { formatDate } from '../../../shared/calendar/dates';
import { useAudienceNames } from '../../../portal/ui/usePortalData';
import { readingWords } from '../../../features/pages/model/brief';
import { PageChanges, useAudienceWords } from '../../../features/pages/ui';
import { factsIn } from '../../../features/pages/ui/factsIn';
import Trail from '../../../shared/ui/Trail';
import styles from './styles.module.css';

export default function BlogPostItemHeader() {
  const { metadata, isBlogPostPage } = useBlogPost();
  const names = useAudienceNames();
  const forWhom = useAudienceWords();
  const update = metadata.permalink.includes('/updates/');
  const list = update
    ? { title: 'Updates', path: '/updates/' }
    : { title: 'Learning briefs', path: '/briefs/' };
  const date = metadata.date.slice(0, 10);
  const audiences = names((metadata.frontMatter as { audiences?: string[] }).audiences);
  const facts = factsIn(metadata);
  const Title = isBlogPostPage ? 'h1' : 'h2';
  return (
    <header className={styles.header}>
      <Trail above={[list]} title={metadata.title} />
      <p className="quiet">
        <Link to={list.path}>{list.title}</Link> · <time dateTime={date}>{formatDate(date)}</time> ·{' '}
        {metadata.authors.map((a) => a.name).join(', ')}
      </p>
      <Title>{metadata.title}</Title>
      <p className="lede">{metadata.description}</p>
      {isBlogPostPage && <PageChanges frontMatter={metadata.frontMatter} />}
      {audiences.length > 0 && (
        <p className="quiet">
          For {forWhom(audiences)}
          {facts && `. ${readingWords(facts)}`}
        </p>
      )}
    </header>
  );
}
