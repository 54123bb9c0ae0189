/** The contacts as open data: JSON, CSV and vCard, each with everything in the record. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { type Contact, contactSchema, isSample, phoneSchema } from '../../model/schema';
import { toVcards } from '../../model/vcard';
import type { ContactDetail, Names } from '../props';
import { toDetail } from '../props';

const exportedContact = contactSchema.omit({ phones: true }).extend({
  phones: z.array(
    phoneSchema.extend({
      kind: z.enum(['voice', 'text', 'short']).describe('text takes text messages only.'),
      tel: z.string().describe('The address to dial, tel: and E.164 or the short code.'),
      e164: z.string().optional().describe('Missing for short codes, which have none.'),
    }),
  ),
  agencyName: z.string(),
  hoursInWords: z.array(z.string()).describe('The hours as sentences that are true on any day.'),
  verification: z.string().describe('How far the details can be trusted, in words.'),
  page: z.url(),
});

export const contactsExportSchema = z.strictObject({
  ...envelope,
  contacts: z.array(exportedContact),
});

const list = (values: readonly string[]): string => values.join('; ');
const named = (values: readonly { name: string }[]): string => list(values.map(({ name }) => name));

/** Number, then label and note in brackets: a cell must say which line it is. */
const inWords = ({ display, label, note }: ContactDetail['phones'][number]): string => {
  const about = [label, note].filter(Boolean).join(': ');
  return about ? `${display} (${about})` : display;
};

/** For a contact without a number: who to ring, and who to ask for. */
function insteadOf({ standIn }: ContactDetail): string | undefined {
  if (!standIn) return undefined;
  const { contact, page, askFor } = standIn;
  const number = contact?.phones[0]?.display;
  return contact ? `${contact.name}, ${number}; ask for ${askFor}` : page?.url;
}

/** The columns of the CSV, in order; each says what it takes of a record. */
const columns: Readonly<
  Record<
    string,
    (row: { contact: Contact; detail: ContactDetail; page: string }) => string | undefined
  >
> = {
  id: ({ contact }) => contact.id,
  name: ({ contact }) => contact.name,
  otherNames: ({ contact }) => list(contact.otherNames),
  kind: ({ contact }) => contact.kind,
  agency: ({ contact }) => contact.agency,
  agencyName: ({ detail }) => detail.agency.name,
  areas: ({ detail }) => named(detail.areas),
  purpose: ({ contact }) => contact.purpose,
  notFor: ({ contact }) => contact.notFor,
  serves: ({ detail }) => named(detail.serves),
  concerns: ({ detail }) => named(detail.concerns),
  phones: ({ detail }) => list(detail.phones.map(inWords)),
  email: ({ contact }) => contact.email,
  webFormLabel: ({ contact }) => contact.webForm?.label,
  webFormUrl: ({ contact }) => contact.webForm?.url,
  hours: ({ detail }) => detail.hoursText.join(' '),
  hoursData: ({ contact }) =>
    contact.hours.kind === 'none' ? undefined : JSON.stringify(contact.hours),
  ringInstead: ({ detail }) => insteadOf(detail),
  outOfHours: ({ contact }) => contact.outOfHours,
  counterpartOf: ({ contact }) => contact.counterpartOf,
  haveReady: ({ contact }) => list(contact.haveReady),
  whatHappensNext: ({ contact }) => list(contact.whatHappensNext),
  citations: ({ contact }) => list(contact.citations),
  status: ({ contact }) => contact.evidence.class,
  statusDate: ({ contact }) => contact.evidence.on,
  verification: ({ detail }) => detail.mark.sentence,
  sourceTitle: ({ contact }) =>
    'source' in contact.evidence ? contact.evidence.source?.title : undefined,
  sourceUrl: ({ contact }) =>
    'source' in contact.evidence ? contact.evidence.source?.url : undefined,
  sourceNote: ({ contact }) =>
    'source' in contact.evidence ? contact.evidence.source?.note : undefined,
  reviewDue: ({ contact }) => contact.review.due,
  reviewOwner: ({ contact }) => contact.review.owner,
  page: ({ page }) => page,
};

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export function createContactsDataset(
  names: Names,
  { siteUrl, about }: { siteUrl: string; about: Envelope },
): Dataset {
  const rows = names.contacts.map((contact) => ({
    contact,
    detail: toDetail(contact, names),
    page: `${siteUrl}/contacts/${contact.id}`,
  }));
  return {
    id: 'contacts',
    title: 'Contacts',
    summary:
      'Every service, helpline and role, with numbers, hours and how far each is confirmed. The vCard file puts all that have a number on a phone.',
    schema: contactsExportSchema,
    schemaName: 'contacts',
    path: 'contacts',
    json: {
      ...about,
      contacts: rows.map(({ contact: { phones, hours, ...contact }, detail, page }) => ({
        ...contact,
        ...(hours.kind !== 'none' && { hours }),
        phones: phones.map(({ display, href, kind, e164, label, note }) => ({
          number: display,
          kind,
          tel: href,
          ...(e164 && { e164 }),
          ...(label && { label }),
          ...(note && { note }),
        })),
        agencyName: detail.agency.name,
        hoursInWords: detail.hoursText,
        verification: detail.mark.sentence,
        page,
      })),
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          Object.keys(columns),
          rows.map((row) =>
            Object.fromEntries(Object.entries(columns).map(([name, take]) => [name, take(row)])),
          ),
        ),
      },
      {
        ending: 'vcf',
        content: toVcards(
          rows
            .filter(({ contact }) => !isSample(contact))
            .map(({ contact, detail }) => ({ ...detail, checkedOn: contact.evidence.on })),
          siteUrl,
        ),
      },
    ],
  };
}
