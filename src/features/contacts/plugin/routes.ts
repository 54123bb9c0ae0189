/** The pages of the contacts: the directory, and one for each contact. */
import type { PageRoute } from '../../../shared/routes';
import { type ContactDetail, type ContactSummary, type Named, type Names, toDetail, toSummary } from './props';

/** What stands in a list of guidance, briefs and findings that bear on a contact. */
export interface RelatedLink {
  kind: string;
  title: string;
  path: string;
}

export interface DirectoryProps {
  contacts: ContactSummary[];
  areas: Named[];
  concerns: Named[];
  agencies: Named[];
}

export interface ContactPageProps {
  contact: ContactDetail;
  related: RelatedLink[];
}

const inOrder = (list: ReadonlyArray<Named>): Named[] => list.map(({ id, name }) => ({ id, name }));

/** @param related the pages that name a contact, by its id. */
export function createContactRoutes(names: Names, related: (contactId: string) => RelatedLink[]): PageRoute[] {
  const contacts = names.contacts.map((contact) => toSummary(contact, names)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const used = <T extends Named>(list: readonly T[], ids: (c: ContactSummary) => string[]) =>
    inOrder(list.filter(({ id }) => contacts.some((c) => ids(c).includes(id))));
  const directory: DirectoryProps = {
    contacts,
    areas: used(names.areas, (c) => c.areas.map((a) => a.id)),
    concerns: used(names.concerns, (c) => c.concerns.map((x) => x.id)),
    agencies: used(names.agencies, (c) => [c.agency.id]),
  };
  return [
    { path: '/contacts/', component: 'src/features/contacts/ui/DirectoryPage', props: directory },
    ...names.contacts.map((contact): PageRoute<ContactPageProps> => ({
      path: `/contacts/${contact.id}`,
      component: 'src/features/contacts/ui/ContactPage',
      props: { contact: toDetail(contact, names), related: related(contact.id) },
    })),
  ];
}
