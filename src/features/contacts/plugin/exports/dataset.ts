/** The contacts as open data: JSON, CSV and vCard. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { contactSchema, phoneSchema } from '../../model/schema';
import type { Names } from '../props';
import { toDetail } from '../props';
import { toVcard } from './vcard';

const exportedContact = contactSchema.omit({ phones: true }).extend({
  phones: z.array(phoneSchema.extend({ tel: z.string().describe('The address to dial, tel: and E.164 or the short code.') })),
  verification: z.string().describe('How far the details can be trusted, in words.'),
  page: z.url(),
});

export const contactsExportSchema = z.strictObject({ ...envelope, contacts: z.array(exportedContact) });

const columns = ['id', 'name', 'agency', 'areas', 'purpose', 'phone', 'email', 'hours', 'outOfHours', 'status', 'verification', 'reviewDue', 'page'];

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export function createContactsDataset(names: Names, { siteUrl, about }: { siteUrl: string; about: Envelope }): Dataset {
  const details = names.contacts.map((contact) => ({ contact, detail: toDetail(contact, names) }));
  return {
    id: 'contacts',
    title: 'Contacts',
    summary: 'Every service, helpline and role, with numbers, hours and how far each is confirmed.',
    schema: contactsExportSchema,
    schemaName: 'contacts',
    path: 'contacts',
    json: {
      ...about,
      contacts: details.map(({ contact, detail }) => ({
        ...contact,
        phones: contact.phones.map((phone, i) => ({ ...phone, number: detail.phones[i]?.display ?? phone.number, tel: detail.phones[i]?.href ?? '' })),
        verification: detail.mark.sentence,
        page: `${siteUrl}/contacts/${contact.id}`,
      })),
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(columns, details.map(({ contact, detail }) => ({
          id: contact.id, name: contact.name, agency: detail.agency.name,
          areas: detail.areas.map((a) => a.name).join('; '), purpose: contact.purpose,
          phone: detail.phones.map((p) => p.display).join('; '), email: contact.email,
          hours: detail.hoursText.join(' '), outOfHours: contact.outOfHours, status: detail.mark.status,
          verification: detail.mark.sentence, reviewDue: contact.review.due, page: `${siteUrl}/contacts/${contact.id}`,
        }))),
      },
      { ending: 'vcf', content: details.map(({ detail }) => toVcard(detail, siteUrl)).join('') },
    ],
  };
}
