/** Which contacts answer in an area, for a worry, and in which order. */
import type { Area } from '../../partnership/model/schema';
import type { Concern } from './concerns';
import type { Contact } from './schema';

export interface Listing {
  /** Whom to ask first. */
  first: Contact[];
  /** Others of the area. */
  local: Contact[];
  /** Of the whole country. */
  national: Contact[];
}

export interface Asked {
  area: Pick<Area, 'id' | 'kind'>;
  /** Every worry, where none is given. */
  concern?: Pick<Concern, 'id' | 'ask'>;
  /** Contacts the partnership names as urgent, in its order: the front door before who answers at night. */
  urgent: readonly string[];
}

/** The place of a contact among those to ask; one that takes another's place in its own area takes its rank too. */
function rank(contact: Contact, ask: readonly string[]): number {
  const at = ask.findIndex((id) => id === contact.id || id === contact.counterpartOf);
  return at < 0 ? ask.length : at;
}

/**
 * The emergency services are left out: they stand before every list. The area's own front door is always among the first,
 * so that no list is a dead end.
 */
export function listFor(contacts: readonly Contact[], areas: readonly Pick<Area, 'id' | 'kind'>[], { area, concern, urgent }: Asked): Listing {
  const country = new Set(areas.filter(({ kind }) => kind === 'national').map(({ id }) => id));
  const ask = concern?.ask ?? [];
  const here = (contact: Contact) => contact.areas.includes(area.id);
  const everywhere = (contact: Contact) => contact.areas.some((id) => country.has(id));
  const replaced = (contact: Contact) => contacts.some((other) => here(other) && other.counterpartOf === contact.id);
  const answers = (contact: Contact) => !concern || contact.concerns.includes(concern.id) || rank(contact, ask) < ask.length;
  // A worry may send people of this area to one that is not: a child who lives next door to it.
  const named = (contact: Contact) => area.kind === 'served' && ask.includes(contact.id) && !replaced(contact);
  const isDoor = (contact: Contact) => contact.kind === 'front-door' && here(contact);
  const isFirst = (contact: Contact) => isDoor(contact) || (concern ? rank(contact, ask) < ask.length : false);
  const listed = contacts
    .filter((contact) => contact.kind !== 'emergency' && (here(contact) || everywhere(contact) || named(contact)) && (answers(contact) || isDoor(contact)))
    .sort((a, b) => rank(a, ask) - rank(b, ask) || Number(isDoor(b)) - Number(isDoor(a)) || rank(a, urgent) - rank(b, urgent) || a.name.localeCompare(b.name, 'en-GB'));
  const rest = listed.filter((contact) => !isFirst(contact));
  return { first: listed.filter(isFirst), local: rest.filter(here), national: rest.filter((contact) => !here(contact)) };
}
