/** A contact as a page and its small script carry it: what the pieces say of it, and nothing else. */
import { readHours, writeHours } from './hoursCode';
import type { ShortContact } from './pieces';

export type Written<C extends ShortContact> = Omit<C, 'hours'> & { hours: string };

/** Ready to be written as JSON, where what is undefined is left out: other ways than a number where there is one, too. */
export function writeContact(contact: ShortContact): Written<ShortContact> {
  const { id, name, email, webForm, hours, phones, mark } = contact;
  const { status, label, staleFrom, on } = mark;
  return {
    id,
    name,
    ...(phones.length === 0 && { ...(email && { email }), ...(webForm && { webForm }) }),
    hours: writeHours(hours),
    phones: phones.slice(0, 1).map((phone) => {
      const { display, href } = phone;
      return { display, href, ...(phone.label && { label: phone.label }) };
    }),
    mark: { status, label, on, ...(staleFrom && { staleFrom }) },
  };
}

/** With its hours as they are judged. */
export const readContact = <W extends { hours: string }>(written: W) => ({
  ...written,
  hours: readHours(written.hours),
});
