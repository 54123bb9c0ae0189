/** The foot of a brief or an update: what it is about. Docusaurus would link each tag to a list, and we have none. */
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';

export default function BlogPostItemFooter() {
  const { tags } = useBlogPost().metadata;
  if (tags.length === 0) return null;
  return (
    <footer>
      <p className="quiet">About: {tags.map(({ label }) => label.toLowerCase()).join(', ')}</p>
    </footer>
  );
}
