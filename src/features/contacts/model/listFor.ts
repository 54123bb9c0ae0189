/** A list of contacts for an area, and for a worry where one is given: the finder's answer first, then all others that fit. */
import { covers, type Directory, frontDoorOf, localise, whomToAsk } from './answer';
import type { Concern } from './concerns';
import type { Contact } from './schema';

export interface Listing {
  /** Who to ask first: for a worry as the finder says, without one the urgent contacts in their order. */
  first: Contact[];
  /** Others of the area. */
  local: Contact[];
  /** Of the whole country. */
  national: Contact[];
}

export interface ListRequest {
  area: string;
  /** Every worry, where none is given. */
  concern?: Concern;
}

/** @param directory.urgent the partnership's urgent contacts, in its order. */
export type ListDirectory = Directory<Contact> & { urgent: readonly string[] };

/**
 * The emergency services are left out: they are already above every list. The area's own front door is always among the first,
 * so that no list is a dead end.
 */
export function listFor({ area, concern }: ListRequest, directory: ListDirectory): Listing {
  const { contacts, areas, urgent } = directory;
  const here = (ids: readonly string[]) =>
    ids
      .flatMap((id) => contacts.filter((c) => c.id === id))
      .flatMap((c) => localise(c, area, directory) ?? []);
  const asked = concern ? whomToAsk({ concern, area }, directory) : here(urgent);
  const door = frontDoorOf(area, directory);
  const fits = (contact: Contact) => contact.role !== 'emergency';
  const first = [...new Set([...asked, ...(door ? [door] : [])])].filter(fits);
  const rest = contacts
    .filter(
      (contact) =>
        fits(contact) &&
        covers(contact, area, areas) &&
        !first.includes(contact) &&
        (!concern || contact.concerns.includes(concern.id)),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const own = (contact: Contact) => contact.areas.includes(area);
  return { first, local: rest.filter(own), national: rest.filter((contact) => !own(contact)) };
}
