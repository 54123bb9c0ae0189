/** The list of briefs or of updates: a title of its own, which Docusaurus's list lacks, and the feeds. */
import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/BlogListPage';
import BlogLayout from '@theme/BlogLayout';
import BlogListPaginator from '@theme/BlogListPaginator';
import BlogPostItems from '@theme/BlogPostItems';
import Trail from '../../shared/ui/Trail';

export default function BlogListPage({ metadata, items }: Props) {
  const { blogTitle, blogDescription, permalink } = metadata;
  const base = permalink.replace(/\/(?:page\/\d+)?$/, '');
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.blogListPage}>
      <PageMetadata title={blogTitle} description={blogDescription} />
      <BlogLayout>
        <Trail title={blogTitle} />
        <h1>{blogTitle}</h1>
        <p className="lede">{blogDescription}</p>
        <p>
          Subscribe with a feed reader: <a href={`${base}/rss.xml`}>RSS</a>,{' '}
          <a href={`${base}/atom.xml`}>Atom</a>, <a href={`${base}/feed.json`}>JSON</a>.
        </p>
        <BlogPostItems items={items} />
        <BlogListPaginator metadata={metadata} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
