/** Pages that are lists, and are there only where there is something to list. */
import type { Site } from '../shared/collection';

/** Every page that menus and other pages lead to only where it is there. */
const optional = [
  '/audits/',
  '/briefs/',
  '/briefs/region',
  '/contacts/after-referral',
  '/contacts/pathways',
  '/families/',
  '/glossary',
  '/guidance/',
  '/level-of-need/neighbours',
  '/practice/',
  '/references',
  '/topics/',
  '/updates/',
  '/whats-new',
  '/whats-new/reach',
] as const;

export type Section = (typeof optional)[number];

/** Those that this site has. */
export const listSections = (site: Site): Section[] =>
  optional.filter((address) => site.addresses().has(address));
