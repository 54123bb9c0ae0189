/** What machines read of a contact's page. */
import Head from '@docusaurus/Head';
import { toScriptText } from '../../../../shared/scriptText';
import { useSiteUrl } from '../../../../shared/ui/useSiteUrl';
import { toJsonLd } from '../../model/jsonLd';
import type { ContactDetail } from '../../plugin/props';
import { useCalendar } from '../useCalendar';

export default function ContactJsonLd({ contact }: { contact: ContactDetail }) {
  const siteUrl = useSiteUrl();
  const calendar = useCalendar();
  return (
    <Head>
      <script type="application/ld+json">
        {toScriptText(toJsonLd(contact, { siteUrl, calendar }))}
      </script>
    </Head>
  );
}
