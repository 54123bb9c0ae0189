/** What machines read of a contact's page. */
import StructuredData from '../../../../shared/ui/StructuredData';
import { useSiteUrl } from '../../../../shared/ui/useSiteUrl';
import { toJsonLd } from '../../model/jsonLd';
import type { ContactDetail } from '../../plugin/props';
import { useCalendar } from '../useCalendar';

export default function ContactJsonLd({ contact }: { contact: ContactDetail }) {
  const siteUrl = useSiteUrl();
  const calendar = useCalendar();
  return <StructuredData data={toJsonLd(contact, { siteUrl, calendar })} />;
}
