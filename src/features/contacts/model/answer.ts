/** The answer to a worry: who takes it in an area, who of them answers at an instant, and what is asked of whom. */
import { toLondon, type WallTime } from '../../../shared/calendar/london';
import { type Calendar, hasDate } from '../../../shared/calendar/calendar';
import type { Concern, Finder } from './concerns';
import { isOpen, openState } from './openState';
import type { Hours, Role } from './schema';

/** Where a contact belongs. */
interface Placed {
  id: string;
  areas: readonly string[];
  counterpartOf?: string | undefined;
}

/** What the answer needs to know of a contact. */
interface Answering extends Placed {
  role?: Role | undefined;
  concerns: readonly string[];
  hours: Hours;
  outOfHours?: string | undefined;
  evidence: { class: string };
  standIn?: { contact?: string | undefined; askFor?: string | undefined } | undefined;
}

interface Area {
  id: string;
  kind: 'served' | 'neighbour' | 'national';
}

/** Where a child may live: `elsewhere` is an area of which this site keeps no numbers. */
export const elsewhere = 'elsewhere';

/** Whether a contact serves the whole country. */
export const isNational = (contact: Placed, areas: readonly Area[]): boolean =>
  contact.areas.some((id) => areas.some((area) => area.id === id && area.kind === 'national'));

/** @param areas all areas of the site: a contact of the whole country covers each. */
export const covers = (contact: Placed, areaId: string, areas: readonly Area[]): boolean =>
  contact.areas.includes(areaId) || isNational(contact, areas);

/**
 * The contact that takes a contact's place in an area: itself where it covers the area, else its counterpart there;
 * undefined where the area has none.
 */
export function localise<C extends Placed>(
  contact: C,
  areaId: string,
  { contacts, areas }: { contacts: readonly C[]; areas: readonly Area[] },
): C | undefined {
  if (covers(contact, areaId, areas)) return contact;
  const root = contact.counterpartOf ?? contact.id;
  return contacts.find(
    (c) => (c.id === root || c.counterpartOf === root) && covers(c, areaId, areas),
  );
}

export interface Choice {
  concern: Concern;
  /** An area, `elsewhere`, or undefined where the question was skipped. */
  area?: string | undefined;
}

export interface Directory<C extends Answering> {
  contacts: readonly C[];
  areas: readonly Area[];
  finder: Pick<Finder, 'elsewhere' | 'lastResort'>;
}

/** The front door of an area, which knows who does what the area does not name; undefined where it has none. */
export const frontDoorOf = <C extends Placed & { role?: Role | undefined }>(
  area: string,
  { contacts, areas }: { contacts: readonly C[]; areas: readonly Area[] },
): C | undefined => contacts.find((c) => c.role === 'front-door' && covers(c, area, areas));

const find = <C extends Answering>(contacts: readonly C[], ids: readonly string[]): C[] =>
  ids.flatMap((id) => contacts.filter((c) => c.id === id));
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/**
 * Whom the finder names for a worry, the first choice first; never empty. A contact that does not serve the area is
 * replaced by its counterpart there, or by the area's front door, which knows who does the same.
 */
export function whomToAsk<C extends Answering>(
  { concern, area }: Choice,
  directory: Directory<C>,
): C[] {
  const { contacts, areas, finder } = directory;
  const asked = find(contacts, concern.ask);
  if (area === undefined || !concern.responsible) return asked;
  if (area === elsewhere)
    return unique([
      ...find(contacts, finder.elsewhere.ask),
      ...asked.filter((c) => isNational(c, areas)),
    ]);
  const door = frontDoorOf(area, directory);
  return unique(asked.flatMap((c) => localise(c, area, directory) ?? door ?? []));
}

/** One who can be rung about a worry. */
export interface Candidate<C> {
  contact: C;
  /** Ring this contact, and ask for that one, whose own number is not known. */
  askFor?: C;
  /** The one to use when nobody else can be reached. */
  lastResort?: boolean;
}

/** Those who stand in for a contact one after the other when it is closed. */
export function chainOf<C extends Answering>(contact: C, contacts: readonly C[]): C[] {
  const chain: C[] = [];
  let next = find(contacts, contact.outOfHours ? [contact.outOfHours] : [])[0];
  while (next && next.id !== contact.id && !chain.includes(next)) {
    chain.push(next);
    next = find(contacts, next.outOfHours ? [next.outOfHours] : [])[0];
  }
  return chain;
}

/** The first of each contact; `askFor` is kept where any of its places has one. */
function distinct<C>(candidates: readonly Candidate<C>[]): Candidate<C>[] {
  return [...new Set(candidates.map(({ contact }) => contact))].flatMap((contact) => {
    const same = candidates.filter((c) => c.contact === contact);
    const plain = same.find(({ askFor }) => askFor === undefined);
    return plain ?? same[0] ?? [];
  });
}

/**
 * Everybody who can be rung about a worry in an area, the first choice first, whatever the hour. Each takes that worry:
 * the finder names it, or its own record does. A contact without a number is not among them; whoever stands in for it
 * is, with the words to ask for it. The emergency is never among them unless the finder names it for this worry.
 */
export function candidatesFor<C extends Answering>(
  choice: Choice,
  directory: Directory<C>,
): Candidate<C>[] {
  const { concern, area } = choice;
  const { contacts, areas, finder } = directory;
  const serves = (c: C) => !area || area === elsewhere || covers(c, area, areas);
  const takes = (c: C) =>
    c.role !== 'emergency' && c.concerns.includes(concern.id) && c.evidence.class !== 'sample';
  const asked = whomToAsk(choice, directory).flatMap((contact): Candidate<C>[] => {
    if (contact.evidence.class !== 'sample') return [{ contact }];
    const other = find(contacts, contact.standIn?.contact ? [contact.standIn.contact] : [])[0];
    const local = other && area && area !== elsewhere ? localise(other, area, directory) : other;
    return local && local.evidence.class !== 'sample' ? [{ contact: local, askFor: contact }] : [];
  });
  const withChains = asked.flatMap((candidate) => [
    candidate,
    ...chainOf(candidate.contact, contacts)
      .filter((c) => serves(c) && takes(c))
      .map((contact): Candidate<C> => ({ contact })),
  ]);
  const place = area && area !== elsewhere ? area : undefined;
  const doors = contacts.filter(
    (c) =>
      (c.role === 'front-door' || c.role === 'out-of-hours') &&
      takes(c) &&
      (place ? covers(c, place, areas) : isServed(c, areas)),
  );
  const last = find(contacts, concern.urgency === 'can-wait' ? [] : [finder.lastResort]);
  return distinct([
    ...withChains,
    ...(area === elsewhere ? [] : doors.map((contact) => ({ contact }))),
    ...last.map((contact): Candidate<C> => ({ contact, lastResort: true })),
  ]);
}

/** Whether a contact covers an area that the partnership serves. */
const isServed = (contact: Placed, areas: readonly Area[]): boolean =>
  areas.some(({ id, kind }) => kind === 'served' && contact.areas.includes(id));

/** What an answer at an instant needs of each candidate. */
interface Reachable {
  hours: Hours;
  /** The sector of the agency that runs it. */
  sector: string;
}

export interface Asker {
  /** The sector whose services are the asker's own; they are not told to ring them. */
  ownSector?: string | undefined;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

export interface WhoAnswers<C> {
  /** Who can be reached, the first to ring first; empty where nobody who takes the worry is open. */
  ring: C[];
  /** Whether the first of them is known to be open; its hours may not be known. */
  certain: boolean;
  /** When somebody who takes the worry next opens, of those closed now. */
  next?: { contact: C; opens: WallTime };
}

/**
 * Who answers now: the one rule, used wherever a number is offered. Open at that instant, takes that worry, and not the
 * asker's own service. A contact whose hours are not known comes after all that are known to be open; the last resort
 * comes after both.
 * @param candidates of the worry and area, from `candidatesFor`, with the sector of each.
 */
export function whoAnswers<C extends Reachable & { lastResort?: boolean | undefined }>(
  candidates: readonly C[],
  { ownSector, now }: Asker,
  calendar: Calendar,
): WhoAnswers<C> {
  const others = candidates.filter(({ sector }) => ownSector === undefined || sector !== ownSector);
  const of = (wanted: Reply) =>
    others.filter(({ hours }) => replyOf(hours, now, calendar) === wanted);
  const open = of('open');
  const unsure = of('unsure');
  const first = open.filter(({ lastResort }) => !lastResort);
  const ring = [...first, ...unsure, ...open.filter(({ lastResort }) => lastResort)];
  const next = ring.length === 0 ? nextToOpen(others, now, calendar) : undefined;
  return { ring, certain: ring.length > 0 && ring[0] !== unsure[0], ...(next && { next }) };
}

type Reply = 'open' | 'unsure' | 'closed';

/** Whether somebody picks up; unsure where the hours, or the date of the device, cannot be relied on. */
function replyOf(hours: Hours, now: number, calendar: Calendar): Reply {
  if (isOpen(hours, now, calendar)) return 'open';
  if (hours.kind === 'weekly') return hasDate(calendar, toLondon(now).date) ? 'closed' : 'unsure';
  return hours.kind === 'unknown' ? 'unsure' : 'closed';
}

/** Who of those closed now is the first to open. */
function nextToOpen<C extends Reachable>(
  candidates: readonly C[],
  now: number,
  calendar: Calendar,
): WhoAnswers<C>['next'] {
  return candidates
    .flatMap((contact) => {
      const state = openState(contact.hours, now, calendar);
      return state.kind === 'closed' && state.opens ? [{ contact, opens: state.opens }] : [];
    })
    .sort((a, b) => momentOf(a.opens).localeCompare(momentOf(b.opens)))[0];
}

const momentOf = ({ date, minutes }: WallTime): string => `${date} ${String(minutes).padStart(4)}`;
