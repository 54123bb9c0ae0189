/** The pages of the contacts: the directory, and one for each contact. */
import { servedAreas } from '../../partnership/model/areas';
import { frontDoorOf } from '../model/answer';
import { sectors } from '../../partnership/model/sectors';
import type { ClaimLine } from '../../claims/model/view';
import type { FacetKey } from '../model/filter';
import type { Contact } from '../model/schema';
import type { ComponentProps } from 'react';
import type { RecordChange } from '../../../shared/collection';
import { page, type Route } from '../../../shared/routes';
import type ContactPage from '../ui/ContactPage';
import type DirectoryPage from '../ui/DirectoryPage';
import { makeQr, type QrCode } from '../../../shared/qr';
import {
  type ContactDetail,
  type ContactSummary,
  type Named,
  type Names,
  toDetail,
  toSummary,
} from './props';

/** What stands in a list of guidance, briefs and findings that bear on a contact. */
export interface RelatedLink {
  kind: string;
  title: string;
  path: string;
}

export interface DirectoryProps {
  contacts: ContactSummary[];
  /** The values of each facet that some contact has. */
  options: Record<Exclude<FacetKey, 'open'>, Named[]>;
  /** The front doors of the areas served. */
  doors: Named[];
  /** The contacts of the urgent numbers, which come before the list. */
  urgent: string[];
}

export interface ContactPageProps {
  contact: ContactDetail;
  related: RelatedLink[];
  /** The time limits and duties it states. */
  claims: ClaimLine[];
  /** What changed in the record, newest first. (A router gives every page its own `history`.) */
  changes: readonly RecordChange[];
  /** The partnership's address for reports of a mistake, and the public address of this page. */
  report: { email: string; page: string };
  /** Leads from paper back to the page. */
  qr: QrCode;
}

interface ContactContext {
  /** The pages that name a contact, by its id. */
  related: (contactId: string) => RelatedLink[];
  /** What is known of claims, by their ids. */
  claimLines: (ids: readonly string[]) => ClaimLine[];
  history: ReadonlyMap<string, readonly RecordChange[]>;
  email: string;
  /** The ids of the urgent numbers, in the partnership's order. */
  urgent: readonly string[];
  /** The public address of the site, base address included, without a slash at its end. */
  siteUrl: string;
}

export const directoryPath = '/contacts/';
export const contactPath = (id: string): string => `/contacts/${id}`;

const inOrder = (list: ReadonlyArray<Named>): Named[] => list.map(({ id, name }) => ({ id, name }));

/** The directory, and a page for each contact. */
export function createContactRoutes(names: Names, { urgent, ...context }: ContactContext): Route[] {
  const contacts = names.contacts
    .map((contact) => toSummary(contact, names))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const used = <T extends Named>(list: readonly T[], ids: (c: ContactSummary) => string[]) =>
    inOrder(list.filter(({ id }) => contacts.some((c) => ids(c).includes(id))));
  const doors = servedAreas(names.areas).flatMap(({ id }) => frontDoorOf(id, names) ?? []);
  const directory: DirectoryProps = {
    contacts,
    doors: inOrder([...new Set(doors)]),
    urgent: [...urgent],
    options: {
      area: used(names.areas, (c) => c.areas.map((a) => a.id)),
      concern: used(names.concerns, (c) => c.concerns.map((x) => x.id)),
      serves: used(names.audiences, (c) => c.serves.map((a) => a.id)),
      agency: used(names.agencies, (c) => [c.agency.id]),
      sector: used(sectors, (c) => [c.agency.sector]),
    },
  };
  return [
    page<ComponentProps<typeof DirectoryPage>>({
      path: directoryPath,
      component: 'src/features/contacts/ui/DirectoryPage',
      props: directory,
    }),
    ...names.contacts.map((contact) => createContactRoute(contact, names, context)),
  ];
}

/** The page of one contact. */
export const createContactRoute = (
  contact: Contact,
  names: Names,
  { related, claimLines, history, email, siteUrl }: Omit<ContactContext, 'urgent'>,
): Route =>
  page<ComponentProps<typeof ContactPage>>({
    path: contactPath(contact.id),
    component: 'src/features/contacts/ui/ContactPage',
    props: {
      contact: toDetail(contact, names),
      claims: claimLines(contact.claims ?? []),
      related: related(contact.id),
      changes: history.get(contact.id) ?? [],
      qr: makeQr(`${siteUrl}/contacts/${contact.id}`),
      report: { email, page: `${siteUrl}/contacts/${contact.id}` },
    },
  });
