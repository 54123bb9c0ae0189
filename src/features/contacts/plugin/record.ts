/** A contact as a file has it, made into what the site uses. */
import type { Contact, ContactSource } from '../model/schema';
import { readPhone } from './phones';

/**
 * Every number read, once and for all. An unreadable one is a problem of a rule, and left out.
 * @param country the partnership's, by its code of ISO 3166.
 */
export const toContact = (
  { phones: written, hours, ...rest }: ContactSource,
  country?: string,
): Contact => ({
  ...rest,
  hours: hours ?? { kind: 'none' },
  phones: written.flatMap(({ number, kind, label, note }) => {
    const read = readPhone(number, kind, country);
    return read ? [{ number, ...read, ...(label && { label }), ...(note && { note }) }] : [];
  }),
});
