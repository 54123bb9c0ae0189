/** The list of briefs or of updates: a title of its own, which Docusaurus's list lacks, and the feeds. */
import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/BlogListPage';
import BlogLayout from '@theme/BlogLayout';
import BlogListPaginator from '@theme/BlogListPaginator';
import BlogPostItems from '@theme/BlogPostItems';
import BriefList from '../../features/pages/ui/BriefList';
import { factsIn } from '../../features/pages/ui/factsIn';
import Link from '@docusaurus/Link';
import type { BriefChoices } from '../../features/pages/model/brief';
import { useThere } from '../../portal/ui/usePortalData';
import Trail from '../../shared/ui/Trail';

interface ListProps extends Props {
  /** What the briefs can be chosen by, which src/portal/posts adds; none for updates. */
  choices?: BriefChoices;
}

const none: BriefChoices = { themes: [], roles: [], sources: [] };

/** The briefs of a list, with what they can be chosen by. */
function Briefs({
  metadata,
  items,
  choices = none,
}: Pick<ListProps, 'metadata' | 'items' | 'choices'>) {
  const briefs = items.map(({ content: { metadata: post, frontMatter } }) => {
    const { audiences = [], tags = [] } = frontMatter as { audiences?: string[]; tags?: string[] };
    return {
      path: post.permalink,
      title: post.title,
      description: post.description,
      date: post.date.slice(0, 10),
      themes: tags,
      roles: audiences,
      sources: factsIn(post)?.sources.map(({ id }) => id) ?? [],
    };
  });
  const there = useThere();
  const region = '/briefs/region';
  return (
    <>
      {there({ to: region, whenThere: true }) && (
        <p>
          <Link to={region}>What other partnerships have published</Link>
        </p>
      )}
      <BriefList briefs={briefs} choices={choices} total={metadata.totalCount} />
    </>
  );
}

export default function BlogListPage({ metadata, items, choices }: ListProps) {
  const { blogTitle, blogDescription, permalink } = metadata;
  const base = permalink.replace(/\/(?:page\/\d+)?$/, '');
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.blogListPage}>
      <PageMetadata title={blogTitle} description={blogDescription} />
      <BlogLayout>
        <Trail title={blogTitle} />
        <h1>{blogTitle}</h1>
        <p className="lede">{blogDescription}</p>
        {base.endsWith('/briefs') ? (
          <Briefs {...{ metadata, items, ...(choices && { choices }) }} />
        ) : (
          <BlogPostItems items={items} />
        )}
        <BlogListPaginator metadata={metadata} />
        <p>
          Subscribe with a feed reader: <a href={`${base}/rss.xml`}>RSS</a>,{' '}
          <a href={`${base}/atom.xml`}>Atom</a>, <a href={`${base}/feed.json`}>JSON</a>.
        </p>
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
