/** The urgent block of each area: the same contacts in the same order, each by the area's own counterpart. */
import { frontDoorOf, localise } from '../model/answer';
import type { Contact } from '../model/schema';
import { type ContactLine, type Named, type Names, toLine } from './props';

export interface UrgentArea {
  area: Named;
  /** `when` says what each is for, in two or three words. */
  contacts: (ContactLine & { when: string })[];
}

/**
 * @param urgent the partnership's list, in its order.
 * @returns one for each area in the order of the partnership, those served first. Where an area has no counterpart, its front door stands in: it knows who does the same.
 */
export function urgentByArea(
  urgent: readonly { contact: string; when: string }[],
  names: Names,
): UrgentArea[] {
  const find = (id: string): Contact[] => names.contacts.filter((contact) => contact.id === id);
  const areas = names.areas.filter(({ kind }) => kind !== 'national');
  return areas.map(({ id, name }) => {
    const door = frontDoorOf(id, names);
    return {
      area: { id, name },
      contacts: urgent.flatMap(({ contact, when }) =>
        find(contact)
          .flatMap((c) => localise(c, id, names) ?? door ?? [])
          .map((c) => ({ ...toLine(c, names), when })),
      ),
    };
  });
}
