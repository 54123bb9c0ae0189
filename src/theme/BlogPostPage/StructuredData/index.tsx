/** A post for machines. Docusaurus writes it unescaped, so that a title or a name could end the script. */
import Head from '@docusaurus/Head';
import { useBlogPostStructuredData } from '@docusaurus/plugin-content-blog/client';
import { toScriptText } from '../../../shared/scriptText';

export default function BlogPostStructuredData() {
  const data = useBlogPostStructuredData();
  return (
    <Head>
      <script type="application/ld+json">{toScriptText(data)}</script>
    </Head>
  );
}
