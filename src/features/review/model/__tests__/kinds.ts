/** Kinds of records, as collections would name them. */
export const contactKind = {
  id: 'contact',
  one: 'contact',
  many: 'contacts',
  short: 'contact',
  step: 'Contacts: ring each number.',
};
