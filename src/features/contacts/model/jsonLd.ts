/** A contact as schema.org JSON-LD, for search engines and assistants. */
import type { ContactPoint, Organization, Service, WithContext } from 'schema-dts';
import type { Agency } from '../../partnership/model/schema';
import type { Calendar } from '../../../shared/calendar/calendar';
import { isDoubtful } from './reliance';
import { toOpeningHours } from './openingHours';
import type { Contact, Hours } from './schema';
import { type CardFacts, markedName } from './vcard';

/** What the block needs of a contact. */
export interface LinkedFacts extends CardFacts {
  agency: { name: string; sector: Agency['sector'] };
  areas: readonly { name: string }[];
  serves: readonly { name: string }[];
  phones: readonly { href: string; label?: string }[];
  hours: Hours;
  webForm?: Contact['webForm'];
}

const organizationTypes = {
  council: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  health: 'Organization',
  education: 'Organization',
  voluntary: 'NGO',
  partnership: 'Organization',
  national: 'Organization',
} as const satisfies Record<Agency['sector'], string>;

/** A `tel:` address as schema.org wants it: E.164, or the short code. */
const telephoneOf = (href: string): string => href.replace(/^tel:/, '');

/**
 * Machines repeat a number without the warning beside it. So a number, an address and hours are given only where the
 * service confirmed them or they are a national service's public ones; of the rest, only what the service is for.
 */
export function toJsonLd(
  contact: LinkedFacts,
  { siteUrl, calendar }: { siteUrl: string; calendar: Calendar },
): WithContext<Service> {
  const { mark, agency, phones, email, webForm } = contact;
  const page = `${siteUrl}/contacts/${contact.id}`;
  const provider: Organization = { '@type': organizationTypes[agency.sector], name: agency.name };
  const about = {
    '@context': 'https://schema.org' as const,
    '@type': 'Service' as const,
    '@id': page,
    url: page,
    name: markedName(contact),
    description: contact.purpose,
    provider,
    areaServed: contact.areas.map(({ name }) => ({ '@type': 'AdministrativeArea' as const, name })),
    audience: contact.serves.map(({ name }) => ({
      '@type': 'Audience' as const,
      audienceType: name,
    })),
    ...(contact.otherNames.length > 0 && { alternateName: [...contact.otherNames] }),
  };
  if (isDoubtful(mark)) return { ...about, disambiguatingDescription: mark.sentence };
  const hours = toOpeningHours(contact.hours, calendar);
  const points = phones.map(({ href, label }): ContactPoint => ({
    '@type': 'ContactPoint',
    telephone: telephoneOf(href),
    contactType: label ?? contact.name,
    ...(email && { email }),
    ...(hours.length > 0 && { hoursAvailable: hours }),
  }));
  return {
    ...about,
    ...(hours.length > 0 && { hoursAvailable: hours }),
    ...((points.length > 0 || webForm) && {
      availableChannel: {
        '@type': 'ServiceChannel',
        ...(points.length > 0 && { servicePhone: points }),
        ...(webForm && { serviceUrl: webForm.url }),
      },
    }),
  };
}
