/** The finder: a page that lists the worries, and one that answers each. Every answer has an address and needs no scripts. */
import type { PageRoute } from '../../../shared/routes';
import type { Concern } from '../model/schema';
import { type ContactDetail, type ContactSummary, type Names, toDetail, toSummary } from './props';

export interface FinderPageProps {
  emergency: ContactSummary | undefined;
  concerns: Pick<Concern, 'id' | 'name' | 'summary'>[];
}

export interface AnswerPageProps {
  emergency: ContactSummary | undefined;
  concern: Concern;
  /** Whom to contact, the first choice first, each with whom to use when it is closed. */
  ask: ContactDetail[];
  /** Front doors of other areas, where the first choice depends on where the child lives. */
  elsewhere: ContactSummary[];
  /** Others that answer this worry. */
  also: ContactSummary[];
}

/** Contacts whose place another area's front door takes when the child lives there. */
const dependsOnArea = (contact: ContactSummary): boolean => contact.kind === 'front-door';

/** @param emergency the contact of the emergency services, which every answer shows first. */
export function createFinderRoutes(names: Names, emergency: ContactSummary | undefined): PageRoute[] {
  const summaries = names.contacts.map((contact) => toSummary(contact, names));
  const served = new Set(names.areas.filter(({ kind }) => kind === 'served').map(({ id }) => id));
  const doors = summaries.filter((contact) => dependsOnArea(contact) && !contact.areas.some(({ id }) => served.has(id)));
  const list: FinderPageProps = { emergency, concerns: names.concerns.map(({ id, name, summary }) => ({ id, name, summary })) };
  return [
    { path: '/contacts/find', component: 'src/features/contacts/ui/FinderPage', props: list },
    ...names.concerns.map((concern): PageRoute<AnswerPageProps> => {
      const ask = concern.ask.flatMap((id) => names.contacts.filter((c) => c.id === id)).map((contact) => toDetail(contact, names));
      const elsewhere = ask.some(dependsOnArea) ? doors.filter(({ id }) => !concern.ask.includes(id)) : [];
      const told = new Set([...concern.ask, ...elsewhere.map(({ id }) => id), emergency?.id]);
      return {
        path: `/contacts/find/${concern.id}`,
        component: 'src/features/contacts/ui/AnswerPage',
        props: { emergency, concern, ask, elsewhere, also: summaries.filter((c) => !told.has(c.id) && !dependsOnArea(c) && c.concerns.some(({ id }) => id === concern.id)) },
      };
    }),
  ];
}
