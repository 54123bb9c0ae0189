/**
 * Addresses with the name of the version in force (`/level-of-need/<version>/…`): static pages that lead to the
 * pages without it. When a newer version is published the same addresses become that version's own pages, so a link that
 * names its version is right for ever.
 */
import type { Version } from '../model/version';
import type { ShortLink } from './shortLinks';
import { redirectPage } from '../../../shared/redirectPage';

/**
 * @param pages addresses and titles of the pages of the version in force.
 * @param base the site's base address, with slashes at both ends.
 */
export function createVersionLinks(
  version: Version,
  pages: readonly { path: string; title: string }[],
  { base, siteUrl }: { base: string; siteUrl: string },
): ShortLink[] {
  return pages
    .filter(({ path }) => path.startsWith(version.path))
    .map(({ path, title }) => ({
      path: `level-of-need/${version.id}/${path.slice(version.path.length)}/index.html`.replace(
        /\/{2,}/g,
        '/',
      ),
      content: redirectPage({ to: path.slice(1), title, base, siteUrl }),
    }));
}
