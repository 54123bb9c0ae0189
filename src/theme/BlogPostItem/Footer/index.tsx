/** The foot of a brief or an update: what it is about. Docusaurus would link each tag to a list, and we have none. */
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import BriefFoot from '../../../features/pages/ui/BriefFoot';
import CorrectLink from '../../../shared/ui/CorrectLink';
import { factsIn } from '../../../features/pages/ui/factsIn';

export default function BlogPostItemFooter() {
  const { tags, title, permalink, ...metadata } = useBlogPost().metadata;
  const facts = factsIn(metadata);
  if (tags.length === 0) return null;
  return (
    <footer>
      <p className="quiet">About: {tags.map(({ label }) => label.toLowerCase()).join(', ')}</p>
      {facts && <BriefFoot title={title} path={permalink} related={facts.related} />}
      <CorrectLink />
    </footer>
  );
}
