/**
 * The contacts in the shape of Open Referral UK (the Human Services Data Specification 3.0), file by file as its API would
 * answer. Files cannot answer query parameters, so this is shaped like the standard and does not claim to comply with it.
 */
import type { Calendar } from '../../../../../shared/calendar/calendar';
import { type Names, toDetail } from '../../props';
import { uuidsOf } from './ids';
import {
  type ExportContext,
  taxonomies,
  toListed,
  toOrganization,
  toService,
  toTerm,
} from './records';
import schema from './schema.json';
import { onePage } from './tables';

export interface HsdsFile {
  /** Path below `/open-data/hsds/`. */
  path: string;
  /** Which definition of the schema it satisfies. */
  shape: keyof typeof schema.$defs;
  json: unknown;
}

export interface HsdsOptions {
  /** The public address of the site, base address included, without a slash at its end. */
  siteUrl: string;
  publisher: string;
  email: string;
  calendar: Calendar;
  licence: { name: string; url: string };
  /** The newest date recorded in the content. */
  date: string;
}

export const hsdsSchema: object = schema;

const note =
  'Plain files in the format of Open Referral UK 3.0. They take no query parameters: each list is one page, and the full record of a service is at services/<id>.json. ' +
  'Samples have the status inactive and say so in name, alert and numbers; a number whose alert says NOT CONFIRMED must not be relied on.';

/** Every file: what the API says of itself, the lists, and each service whole. */
export function createHsdsFiles(
  names: Names,
  { siteUrl, publisher, email, calendar, licence, date }: HsdsOptions,
): HsdsFile[] {
  const making: ExportContext = {
    uuid: uuidsOf(publisher),
    siteUrl,
    calendar,
    email,
    concerns: names.concerns,
    audiences: names.audiences,
  };
  const organizations = names.agencies
    .filter(({ id }) => names.contacts.some(({ agency }) => agency === id))
    .map((agency) => ({ agency, organization: toOrganization(agency, making) }));
  const services = names.contacts.flatMap((contact) => {
    const found = organizations.find(({ agency }) => agency.id === contact.agency);
    return found ? [toService(contact, toDetail(contact, names), found.organization, making)] : [];
  });
  const terms = [
    ...names.concerns.map((concern) => toTerm('concern', concern, making)),
    ...names.audiences.map((audience) => toTerm('audience', audience, making)),
  ];
  return [
    {
      path: 'index.json',
      shape: 'api',
      json: {
        version: 'HSDS-UK-3.0',
        profile: 'https://docs.openreferraluk.org/en/latest/',
        openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
        publisher,
        licence,
        date,
        note,
        schema: `${siteUrl}/schemas/hsds.json`,
      },
    },
    { path: 'services.json', shape: 'service_page', json: onePage(services.map(toListed)) },
    {
      path: 'organizations.json',
      shape: 'organization_page',
      json: onePage(organizations.map(({ organization }) => organization)),
    },
    { path: 'service_at_locations.json', shape: 'service_at_location_page', json: onePage([]) },
    {
      path: 'taxonomies.json',
      shape: 'taxonomy_page',
      json: onePage(Object.values(taxonomies(making))),
    },
    { path: 'taxonomy_terms.json', shape: 'taxonomy_term_page', json: onePage(terms) },
    ...services.map((service): HsdsFile => ({
      path: `services/${service.id}.json`,
      shape: 'service',
      json: service,
    })),
  ];
}
