/** Contacts by what they are to the site, never by their id. */
import type { Role } from './schema';

interface Holder {
  id: string;
  role?: Role | undefined;
}

/** Whoever has a role that is held once on the whole site; `npm run check` refuses content without one. */
export function holderOf<C extends Holder>(contacts: readonly C[], role: 'emergency' | 'team'): C {
  const holder = contacts.find((contact) => contact.role === role);
  if (!holder) throw new Error(`the role ${role} was not checked before it was asked for`);
  return holder;
}
