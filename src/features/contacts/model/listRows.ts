/** Contacts of a list as its rows: a number that is rung for several of them is said once. */
import type { ContactLine } from './line';

/** Who is rung while a contact's own number is not known. */
type Instead = Omit<ContactLine, 'standIn'>;

export interface ListRow<C> {
  /** Several where one other contact is rung for them all. */
  contacts: C[];
  /** Who is rung for them, and who to ask for there; undefined where each has its own way to be reached. */
  instead?: { contact: Instead; askFor: string[] };
  /** Whoever is rung for them, where no row of the list is theirs and their number is still to be said. */
  adds?: Instead;
}

/**
 * @param contacts in the order of the list, which the rows keep.
 * @param told ids of contacts whose number the page has said before the list.
 */
export function listRows<C extends ContactLine>(
  contacts: readonly C[],
  told: readonly string[] = [],
): ListRow<C>[] {
  const listed = new Set(contacts.map(({ id }) => id));
  const rows = new Map<string, ListRow<C>>();
  for (const contact of contacts) {
    const { contact: other, askFor = '' } = contact.standIn ?? {};
    const askers = contacts.filter(({ standIn }) => other && standIn?.contact?.id === other.id);
    const once = other && (askers.length > 1 || listed.has(other.id) || told.includes(other.id));
    if (!once) {
      rows.set(contact.id, { contacts: [contact] });
      continue;
    }
    const row = rows.get(`instead ${other.id}`);
    row?.contacts.push(contact);
    row?.instead?.askFor.push(askFor);
    if (!row)
      rows.set(`instead ${other.id}`, {
        contacts: [contact],
        instead: { contact: other, askFor: [askFor] },
        ...(!listed.has(other.id) && { adds: other }),
      });
  }
  return [...rows.values()];
}
