/** What the page of a withdrawn address says. */
import type { Left } from '../model/schema';

export interface WithdrawnProps {
  title: string;
  /** A calendar date. */
  on: string;
  by: string;
  why: string;
  /** The page to use instead. */
  goTo?: { path: string; title: string };
  /** The list it was in. */
  section: { path: string; title: string };
}

const sections = [
  { start: '/contacts/find/', path: '/contacts/find', title: 'Find who to contact' },
  { start: '/contacts/', path: '/contacts/', title: 'Who to contact' },
  { start: '/guidance/', path: '/guidance/', title: 'Guidance' },
  { start: '/briefs/', path: '/briefs/', title: 'Learning briefs' },
  { start: '/updates/', path: '/updates/', title: 'Updates' },
];

const home = { path: '/', title: 'Home' };

/**
 * @param titleOf what a page is called.
 * @param isThere whether the site has a page.
 */
export function toWithdrawn(
  { from, on, withdrawn }: Left & { withdrawn: NonNullable<Left['withdrawn']> },
  { titleOf, isThere }: { titleOf: (path: string) => string; isThere: (path: string) => boolean },
): WithdrawnProps {
  const { title, by, why, goTo } = withdrawn;
  const { path, title: name } =
    sections.find((section) => from.startsWith(section.start) && isThere(section.path)) ?? home;
  return {
    title,
    on,
    by,
    why,
    ...(goTo !== undefined && { goTo: { path: goTo, title: titleOf(goTo) } }),
    section: { path, title: name },
  };
}
