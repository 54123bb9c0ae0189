/** Which contacts of a list fit what a person chose, and how many each further choice would leave. */
import type { Calendar } from '../../../shared/calendar/calendar';
import { isOpen } from './openState';
import type { Hours } from './schema';

interface Filterable {
  areas: readonly { id: string }[];
  concerns: readonly { id: string }[];
  serves: readonly { id: string }[];
  agency: { id: string; sector: string };
  hours: Hours;
}

export const facetKeys = ['area', 'concern', 'serves', 'agency', 'sector', 'open'] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Ids by facet; an empty or missing one chooses everything. `open` knows one value, `now`. */
export type Choices = Partial<Record<FacetKey, string>>;

/** The moment for which `open` is asked: milliseconds since 1970 UTC. Without one, nobody is known to be open. */
export interface Moment {
  now: number;
  calendar: Calendar;
}

export interface Filtered<C> {
  shown: C[];
  /** By facet and value: how many contacts would be left with this value and the other choices as they are. */
  counts: Record<FacetKey, Map<string, number>>;
}

function valuesOf(
  contact: Filterable,
  moment: Moment | undefined,
): Record<FacetKey, readonly string[]> {
  return {
    area: contact.areas.map(({ id }) => id),
    concern: contact.concerns.map(({ id }) => id),
    serves: contact.serves.map(({ id }) => id),
    agency: [contact.agency.id],
    sector: [contact.agency.sector],
    open: moment && isOpen(contact.hours, moment.now, moment.calendar) ? ['now'] : [],
  };
}

/**
 * The contacts that fit every choice, in their order. A choice no contact of the list knows is set aside. So is any
 * `open` but `now`, which is kept although at some hours nobody is open.
 */
export function filterContacts<C extends Filterable>(
  contacts: readonly C[],
  choices: Choices,
  moment?: Moment,
): Filtered<C> {
  const rows = contacts.map((contact) => ({ contact, values: valuesOf(contact, moment) }));
  const active = facetKeys.filter((key) => {
    const id = choices[key];
    return (
      id &&
      (key === 'open'
        ? id === 'now' && moment !== undefined
        : rows.some(({ values }) => values[key].includes(id)))
    );
  });
  const counts = Object.fromEntries(
    facetKeys.map((key) => [key, new Map<string, number>()]),
  ) as Filtered<C>['counts'];
  const shown: C[] = [];
  for (const { contact, values } of rows) {
    const missed = active.filter((key) => !values[key].includes(choices[key] ?? ''));
    if (missed.length === 0) shown.push(contact);
    // A value counts where the contact fits all the other facets.
    for (const key of facetKeys) {
      if (missed.length > 1 || (missed.length === 1 && missed[0] !== key)) continue;
      for (const value of values[key]) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return { shown, counts };
}
