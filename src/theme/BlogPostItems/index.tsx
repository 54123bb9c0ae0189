/** Posts in a list: title, what a reader will learn, date and audience. Docusaurus would print the start of each text. */
import type { Props } from '@theme/BlogPostItems';
import { NewsList } from '../../features/home/ui';
import { useAudienceNames } from '../../portal/ui/usePortalData';

export default function BlogPostItems({ items }: Props) {
  const names = useAudienceNames();
  const news = items.map(({ content: { metadata, frontMatter } }) => ({
    kind: metadata.permalink.includes('/updates/') ? ('update' as const) : ('brief' as const),
    path: metadata.permalink,
    title: metadata.title,
    description: metadata.description,
    date: metadata.date.slice(0, 10),
    audiences: names((frontMatter as { audiences?: string[] }).audiences),
  }));
  return <NewsList news={news} headings="h2" />;
}
