/** A post for machines. Docusaurus writes it unescaped, so that a title or a name could end the script. */
import { useBlogPostStructuredData } from '@docusaurus/plugin-content-blog/client';
import StructuredData from '../../../shared/ui/StructuredData';

/** Docusaurus takes every author for a person; ours are roles. */
const asRole = (author: object): object => ({ ...author, '@type': 'Organization' });

export default function BlogPostStructuredData() {
  const { author, ...post } = useBlogPostStructuredData();
  const data = {
    ...post,
    ...(author && { author: [author].flat().map((one) => asRole(one as object)) }),
  };
  return <StructuredData data={data} />;
}
