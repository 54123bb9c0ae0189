/** The collections in which the names on a contact's page are looked up. */
import type { Names } from '../features/contacts/plugin/props';
import type { Content } from './content';

/** The names that contacts refer to. */
export const namesOf = ({
  partnership,
  agencies,
  concerns,
  contacts,
  overdue,
}: Content): Names => ({
  agencies,
  areas: partnership.areas,
  audiences: partnership.audiences,
  concerns,
  contacts,
  evidenceMonths: partnership.evidenceMonths,
  ...(overdue && { overdue }),
});
