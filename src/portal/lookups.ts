/** What the cells of an agency's sheet may name. */
import type { Lookups } from '../features/contacts/plugin/import/readers';
import type { Content } from './content';

/** @param today the calendar date in Europe/London. */
export const lookupsOf = (
  { agencies, partnership, concerns, contacts }: Content,
  today: string,
): Lookups => ({
  agency: agencies,
  area: partnership.areas,
  audience: partnership.audiences,
  concern: concerns,
  contact: contacts,
  today,
});
