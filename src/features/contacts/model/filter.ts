/** Which contacts of a list fit what a person chose. */

interface Filterable {
  areas: readonly { id: string }[];
  concerns: readonly { id: string }[];
  agency: { id: string };
}

/** Ids by facet; an empty or missing one chooses everything. */
export type Choices = Partial<Record<'area' | 'concern' | 'agency', string>>;

/** The contacts that fit every choice. A choice no contact of the list knows is set aside. */
export function filterContacts<C extends Filterable>(contacts: readonly C[], choices: Choices): C[] {
  const has: Record<keyof Choices, (contact: C, id: string) => boolean> = {
    area: (contact, id) => contact.areas.some((a) => a.id === id),
    concern: (contact, id) => contact.concerns.some((c) => c.id === id),
    agency: (contact, id) => contact.agency.id === id,
  };
  const active = (Object.keys(has) as (keyof Choices)[]).flatMap((key) => {
    const id = choices[key];
    return id && contacts.some((contact) => has[key](contact, id)) ? [(contact: C) => has[key](contact, id)] : [];
  });
  return contacts.filter((contact) => active.every((fits) => fits(contact)));
}
