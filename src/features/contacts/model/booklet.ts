/** Which contacts go into a pocket booklet, and in what order, for the area a child lives in and the reader. */
import type { Area } from '../../partnership/model/schema';
import { covers, frontDoorOf, isNational, localise } from './answer';
import type { Contact } from './schema';

/** What the choice needs to know of a contact. */
export interface Choosable {
  id: string;
  name: string;
  kind: Contact['kind'];
  role?: Contact['role'];
  /** Ids of the areas it covers. */
  areas: readonly string[];
  /** Ids of the audiences that may use it. */
  serves: readonly string[];
  /** The contact of the area served whose place it takes in its own areas. */
  counterpartOf?: string;
}

/** How long a booklet is: one sheet of A4 with both sides, or all there is. The first is the one a page opens with. */
export const lengths = ['sheet', 'whole'] as const;

export type Length = (typeof lengths)[number];

/** Reads the length from an address; anything unknown is the first. */
export const readLength = (text: string | undefined): Length =>
  lengths.find((length) => length === text) ?? lengths[0];

/** The pages of A6 on both sides of one sheet of A4. */
export const sheetPages = 8;

/** What the choice for one sheet needs to know besides. */
export interface Reachable extends Choosable {
  /** Its own numbers: who has none only names somebody else, who is in the booklet already. */
  phones: readonly unknown[];
  /** How many worries lead to it. */
  worries: number;
}

/** The booklet with those alone who answer themselves. Urgent numbers stay, whoever stands in for them. */
export const onlyReached = <C extends Reachable>({ urgent, groups }: Booklet<C>): Booklet<C> => ({
  urgent,
  groups: groups
    .map((group) => ({
      ...group,
      contacts: group.contacts.filter(({ phones }) => phones.length > 0),
    }))
    .filter(({ contacts }) => contacts.length > 0),
});

/** Their ids, the most wanted first: by how many worries lead there, then in the booklet's order. */
export const rankOf = ({ groups }: Booklet<Reachable>): string[] =>
  groups
    .flatMap(({ contacts }) => contacts)
    .map(({ id, worries }, i) => ({ id, worries, i }))
    .sort((a, b) => b.worries - a.worries || a.i - b.i)
    .map(({ id }) => id);

export interface Urgent<C> {
  /** What it is for, in two or three words. */
  when: string;
  contact: C;
}

export interface Group<C> {
  id: string;
  title: string;
  contacts: C[];
}

export interface Booklet<C> {
  /** In the partnership's order. They are in every booklet. */
  urgent: Urgent<C>[];
  /** Only those with contacts. */
  groups: Group<C>[];
}

interface Choice {
  area: string;
  /** Nothing chooses everybody. */
  audience?: string | undefined;
}

interface Directory<C> {
  contacts: readonly C[];
  areas: readonly Pick<Area, 'id' | 'kind'>[];
  /** The partnership's urgent contacts, by id. */
  urgent: readonly { contact: string; when: string }[];
}

const titles = {
  services: 'Services and teams',
  people: 'Named people to ask',
  helplines: 'National helplines and services',
  elsewhere: 'If the child lives in another area',
} as const;

/**
 * The booklet of an area: urgent numbers, local services, people, national helplines, then the front doors of the other
 * areas. An urgent contact that does not cover the area gives way to its counterpart there, or to the area's front door.
 */
export function chooseContacts<C extends Choosable>(
  { area, audience }: Choice,
  around: Directory<C>,
): Booklet<C> {
  const { contacts, areas } = around;
  const local = (id: string): C | undefined =>
    contacts
      .filter((contact) => contact.id === id)
      .map((contact) => localise(contact, area, around))[0];
  const door = frontDoorOf(area, around);
  const urgent = around.urgent.flatMap(({ contact: id, when }) => {
    const contact = local(id) ?? door;
    return contact ? [{ when, contact }] : [];
  });
  const told = new Set(urgent.map(({ contact }) => contact.id));
  const rest = contacts
    .filter((contact) => !told.has(contact.id) && (!audience || contact.serves.includes(audience)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const placeOf = (contact: C): keyof typeof titles | undefined => {
    if (!covers(contact, area, areas))
      return contact.kind === 'front-door' ? 'elsewhere' : undefined;
    if (isNational(contact, areas)) return 'helplines';
    return contact.kind === 'role' ? 'people' : 'services';
  };
  const groups = (Object.keys(titles) as (keyof typeof titles)[]).map((id) => ({
    id,
    title: titles[id],
    contacts: rest.filter((contact) => placeOf(contact) === id),
  }));
  return { urgent, groups: groups.filter((group) => group.contacts.length > 0) };
}

/**
 * Whether data of one date is more than three months old on another; both calendar dates. The three months run to the
 * same day of the month, or to the month's last day where it has no such day.
 */
export function isOverThreeMonths(dataDate: string, today: string): boolean {
  const [year = 0, month = 0, day = 0] = dataDate.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  const limit = new Date(Date.UTC(year, month + 2, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
  return today > limit;
}

/** The booklet without the contacts of these ids. Urgent numbers cannot be left out. */
export function leaveOut<C extends { id: string }>(
  { urgent, groups }: Booklet<C>,
  ids: readonly string[],
): Booklet<C> {
  const kept = groups.map((group) => ({
    ...group,
    contacts: group.contacts.filter(({ id }) => !ids.includes(id)),
  }));
  return { urgent, groups: kept.filter(({ contacts }) => contacts.length > 0) };
}
