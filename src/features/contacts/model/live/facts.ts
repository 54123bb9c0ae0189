/** What the small scripts of a page know of the site: `FACTS`, put in when they are bundled (src/shared/smallScript.ts). */
import type { Calendar } from '../../../../shared/calendar/calendar';
import { type ClockSpan, listClockSpans } from '../../../../shared/calendar/london';
import type { ListedContact } from './reach';
import type { UrgentContact, UrgentList } from './urgent';
import { readContact, writeContact, type Written } from './written';

type StandIn = NonNullable<ListedContact['standIn']>;
type WrittenStandIn = Omit<StandIn, 'contact'> & {
  contact?: Written<NonNullable<StandIn['contact']>>;
};
type WrittenContact = Omit<Written<UrgentContact>, 'standIn'> & { standIn?: WrittenStandIn };

/** An area of the urgent numbers, with what `urgentPiece` says and nothing else. */
export interface UrgentFacts {
  area: UrgentList['area'];
  contacts: WrittenContact[];
}

/** What tells the days and hours around the build. */
export interface ClockFacts {
  /** Bank holidays around the build. */
  calendar: Calendar;
  /** How London's clocks stand over the same span. */
  clock: readonly ClockSpan[];
}

export const clockFacts = (calendar: Calendar): ClockFacts => ({
  calendar,
  clock: calendar.from ? listClockSpans(calendar.from, calendar.to) : [],
});

export interface Facts extends ClockFacts {
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** The urgent numbers by area, the area served first. */
  urgent: UrgentFacts[];
}

const writeListed = <
  C extends Parameters<typeof writeContact>[0] & { hoursText: readonly string[] },
>(
  contact: C,
) => ({ ...writeContact(contact), hoursText: contact.hoursText.slice(0, 1) });

const writeStandIn = ({ askFor, contact, page }: StandIn): WrittenStandIn => ({
  askFor,
  ...(contact && { contact: writeListed(contact) }),
  ...(page && { page }),
});

export const writeUrgent = (lists: readonly UrgentList[]): UrgentFacts[] =>
  lists.map(({ area: { id, name }, contacts }) => ({
    area: { id, name },
    contacts: contacts.map((contact) => ({
      ...writeListed(contact),
      when: contact.when,
      ...(contact.standIn && { standIn: writeStandIn(contact.standIn) }),
    })),
  }));

const readStandIn = ({ contact, ...rest }: WrittenStandIn): StandIn => ({
  ...rest,
  ...(contact && { contact: readContact(contact) }),
});

/** What `writeUrgent` wrote. */
export const readUrgent = (lists: readonly UrgentFacts[]): UrgentList[] =>
  lists.map(({ area, contacts }) => ({
    area,
    contacts: contacts.map(({ standIn, ...contact }) => ({
      ...readContact(contact),
      ...(standIn && { standIn: readStandIn(standIn) }),
    })),
  }));
