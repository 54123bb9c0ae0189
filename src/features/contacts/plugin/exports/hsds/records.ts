/** A contact as a service of the Human Services Data Specification 3.0, with its organisation and its terms. */
import type { Agency, Audience } from '../../../../partnership/model/schema';
import type { Calendar } from '../../../../../shared/calendar/calendar';
import type { Concern } from '../../../model/concerns';
import type { Contact } from '../../../model/schema';
import type { ContactDetail } from '../../props';
import type { ToUuid } from './ids';
import { toSchedules } from './schedules';
import type {
  Organization,
  Phone,
  Schedule,
  Service,
  ServiceHeader,
  Taxonomy,
  TaxonomyTerm,
} from './tables';

/** What the records are made with. */
export interface ExportContext {
  uuid: ToUuid;
  siteUrl: string;
  calendar: Calendar;
  /** The partnership's address for mistakes, given as the assurer of what it has checked. */
  email: string;
  concerns: readonly Concern[];
  audiences: readonly Audience[];
}

/** Both lists of terms, each with an address on the site that shows it. */
export const taxonomies = ({
  uuid,
  siteUrl,
}: ExportContext): Record<'concern' | 'audience', Taxonomy> => ({
  concern: {
    id: uuid('taxonomy', 'concern'),
    name: 'Concerns',
    description: 'What worries the person who asks, in a practitioner’s words.',
    uri: `${siteUrl}/contacts/find`,
  },
  audience: {
    id: uuid('taxonomy', 'audience'),
    name: 'Audiences',
    description: 'Who may use a service.',
    uri: `${siteUrl}/contacts/`,
  },
});

/** A term of one of the two lists. */
export function toTerm(
  kind: 'concern' | 'audience',
  { id, name, summary = name }: Pick<Concern | Audience, 'id' | 'name'> & { summary?: string },
  making: ExportContext,
): TaxonomyTerm {
  const taxonomy = taxonomies(making)[kind];
  return {
    id: making.uuid('taxonomy_term', kind, id),
    code: id,
    name,
    term: name,
    description: summary,
    taxonomy: taxonomy.name,
    taxonomy_id: taxonomy.id,
    ...(kind === 'concern' && { term_uri: `${making.siteUrl}/contacts/find/${id}` }),
  };
}

export const toOrganization = (
  { id, name, otherNames, summary }: Agency,
  { uuid }: ExportContext,
): Organization => ({
  id: uuid('organization', id),
  name,
  ...(otherNames.length > 0 && { alternate_name: otherNames.join(', ') }),
  description: summary,
});

/**
 * A sample has no number, and says so in its name, its alert and its status (inactive, so that directories leave it out).
 * What a service has not confirmed has an alert and no assured date.
 */
function trustOf({ evidence }: Contact, { mark }: ContactDetail, { email }: ExportContext) {
  const assured = {
    assured_date: evidence.on,
    ...(evidence.class === 'confirmed' && { assurer_email: email }),
  };
  switch (mark.status) {
    case 'sample':
      return {
        suffix: ' (no number yet)',
        status: 'inactive' as const,
        alert: `NO NUMBER YET. ${mark.sentence}`,
        onPhone: undefined,
      };
    case 'second-hand':
      return {
        suffix: '',
        status: 'active' as const,
        alert: `NOT CONFIRMED. ${mark.sentence}`,
        onPhone: 'Not confirmed by the service.',
      };
    case 'confirmed':
    case 'published':
      return { suffix: '', status: 'active' as const, assured, onPhone: undefined };
  }
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];

function toHeader(
  contact: Contact,
  detail: ContactDetail,
  organization: Organization,
  making: ExportContext,
): ServiceHeader {
  const trust = trustOf(contact, detail, making);
  const process = [
    ...section('Have ready', contact.haveReady),
    ...section('What happens next', contact.whatHappensNext),
    ...(contact.webForm ? [`${contact.webForm.label}: ${contact.webForm.url}`] : []),
  ].join('\n\n');
  return {
    id: making.uuid('service', contact.id),
    organization_id: organization.id,
    name: `${contact.name}${trust.suffix}`,
    ...(contact.otherNames.length > 0 && { alternate_name: contact.otherNames.join(', ') }),
    description: contact.purpose,
    url: `${making.siteUrl}/contacts/${contact.id}`,
    ...(contact.email && { email: contact.email }),
    status: trust.status,
    ...(process && { application_process: process }),
    eligibility_description: [
      `For: ${detail.serves.map(({ name }) => name).join(', ')}.`,
      contact.notFor,
    ]
      .filter(Boolean)
      .join(' '),
    ...trust.assured,
    ...(trust.alert && { alert: trust.alert }),
    organization,
  };
}

const whenOf = ({ valid_from, valid_to, byday, opens_at, closes_at }: Partial<Schedule>) =>
  [valid_from, valid_to, byday, opens_at, closes_at].map((part) => part ?? '');

/** One service with all that hangs on it. There are no locations: the records hold none, and none is invented. */
export function toService(
  contact: Contact,
  detail: ContactDetail,
  organization: Organization,
  making: ExportContext,
): Service {
  const { uuid } = making;
  const header = toHeader(contact, detail, organization, making);
  const { onPhone } = trustOf(contact, detail, making);
  const part = { service_id: header.id };
  return {
    ...header,
    phones: detail.phones.map(({ display, kind, label, note }, i): Phone => {
      const description = [onPhone, label && `${label}.`, note].filter(Boolean).join(' ');
      return {
        id: uuid('phone', contact.id, i),
        ...part,
        number: display,
        type: kind === 'text' ? 'text' : 'voice',
        ...(description && { description }),
      };
    }),
    // Named by what it says, not by its place: a day added in the middle renames no other.
    schedules: toSchedules(contact.hours, making.calendar).map((rule) => ({
      id: uuid('schedule', contact.id, ...whenOf(rule)),
      ...part,
      ...rule,
    })),
    service_areas: detail.areas.map(({ id, name }) => ({
      id: uuid('service_area', contact.id, id),
      ...part,
      name,
    })),
    contacts:
      contact.kind === 'role'
        ? [
            {
              id: uuid('contact', contact.id),
              ...part,
              title: contact.name,
              ...(contact.email && { email: contact.email }),
            },
          ]
        : [],
    attributes: [
      ...making.concerns
        .filter(({ id }) => contact.concerns.includes(id))
        .map((item) => ({ kind: 'concern' as const, type: 'need' as const, item })),
      ...making.audiences
        .filter(({ id }) => contact.serves.includes(id))
        .map((item) => ({ kind: 'audience' as const, type: 'audience' as const, item })),
    ].map(({ kind, type, item }) => {
      const term = toTerm(kind, item, making);
      return {
        id: uuid('attribute', contact.id, kind, item.id),
        link_id: header.id,
        link_entity: 'service',
        link_type: type,
        taxonomy_term_id: term.id,
        taxonomy_term: term,
      };
    }),
  };
}

/** The service as a list shows it. */
export function toListed(service: Service): ServiceHeader {
  const {
    phones: _p,
    schedules: _s,
    service_areas: _a,
    contacts: _c,
    attributes: _t,
    ...header
  } = service;
  return header;
}
