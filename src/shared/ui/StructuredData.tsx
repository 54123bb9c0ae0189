/** What a page says of itself to machines: data, which no browser runs. */
import Head from '@docusaurus/Head';
import { toScriptText } from '../scriptText';

export default function StructuredData({ data }: { data: object | undefined }) {
  return (
    data && (
      <Head>
        <script type="application/ld+json">{toScriptText(data)}</script>
      </Head>
    )
  );
}
