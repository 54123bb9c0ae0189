/** The answer to a worry: whom to contact in an area, who stands in when they are closed, and what it asks of whom. */
import type { Calendar } from './calendar';
import type { Advice, Concern, Finder } from './concerns';
import { isOpen } from './openState';
import type { Hours } from './schema';

/** Where a contact belongs. */
interface Placed {
  id: string;
  areas: readonly string[];
  counterpartOf?: string | undefined;
}

/** What the answer needs to know of a contact. */
interface Answering extends Placed {
  hours: Hours;
  outOfHours?: string | undefined;
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
  /** The front door of the area served, whose counterpart stands in for what an area does not name. */
  frontDoor: string;
}

const find = <C extends Answering>(contacts: readonly C[], ids: readonly string[]): C[] =>
  ids.flatMap((id) => contacts.filter((c) => c.id === id));
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/**
 * Whom to contact, the first choice first; never empty. A contact that does not serve the area is replaced by its
 * counterpart there, or by the area's front door, which knows who does the same.
 */
export function whomToAsk<C extends Answering>(
  { concern, area }: Choice,
  directory: Directory<C>,
): C[] {
  const { contacts, areas, finder, frontDoor } = directory;
  const asked = find(contacts, concern.ask);
  if (area === undefined || !concern.responsible) return asked;
  if (area === elsewhere)
    return unique([
      ...find(contacts, finder.elsewhere.ask),
      ...asked.filter((c) => isNational(c, areas)),
    ]);
  const door = find(contacts, [frontDoor]).map((c) => localise(c, area, directory))[0];
  return unique(asked.flatMap((c) => localise(c, area, directory) ?? door ?? []));
}

/**
 * Those who stand in for a contact one after the other when it is closed: the ones it names for its hours, as far as
 * they serve the area, and at the end the one that is always open.
 */
export function standIns<C extends Answering>(
  contact: C,
  area: string | undefined,
  { contacts, areas, finder }: Directory<C>,
): C[] {
  const chain: C[] = [];
  let next = find(contacts, contact.outOfHours ? [contact.outOfHours] : [])[0];
  while (next && next.id !== contact.id && !chain.includes(next)) {
    chain.push(next);
    next = find(contacts, next.outOfHours ? [next.outOfHours] : [])[0];
  }
  const serving = chain.filter((c) => !area || area === elsewhere || covers(c, area, areas));
  return unique([...serving, ...find(contacts, [finder.lastResort])]).filter(
    (c) => c.id !== contact.id,
  );
}

/**
 * The one to use at an instant: the contact when it is open, else the first stand-in that is; undefined where none is.
 * @param now milliseconds since 1970 UTC.
 */
export const whoNow = <C extends Pick<Answering, 'hours'>>(
  inTurn: readonly C[],
  now: number,
  calendar: Calendar,
): C | undefined => inTurn.find(({ hours }) => isOpen(hours, now, calendar));

/** What a group of people does besides, or everybody's where none is named: that of the worry before the general. */
export function adviceFor(
  concern: Concern,
  general: readonly Advice[],
  audience?: string,
): Advice[] {
  const fits = (advice: Advice) => audience === undefined || advice.audiences.includes(audience);
  return [...concern.advice, ...(concern.responsible ? general : [])].filter(fits);
}
