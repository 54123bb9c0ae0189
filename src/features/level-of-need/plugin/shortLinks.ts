/**
 * The permanent short link of every indicator there has ever been, as a static page that redirects: a client route each
 * would cost every visitor of every page about 75 bytes.
 */
import { redirectPage } from '../../../shared/redirectPage';
import type { IndicatorEntry } from './routes';

export interface ShortLink {
  /** Path below the output folder. */
  path: string;
  content: string;
}

/** @param base the site's base address, with slashes at both ends. */
export function createShortLinks(
  entries: readonly IndicatorEntry[],
  { base, siteUrl }: { base: string; siteUrl: string },
): ShortLink[] {
  return entries.map(({ id, latest }) => ({
    path: `i/${id}/index.html`,
    content: redirectPage({
      to: `indicators/${latest.dimension}#${id}`,
      title: latest.text,
      base,
      siteUrl,
    }),
  }));
}
