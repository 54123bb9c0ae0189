/** The signs of the site outside its pages: in a tab, in a list of bookmarks, on a phone's screen. */
import type { HtmlTagObject } from '@docusaurus/types';

export const manifestPath = 'site.webmanifest';

/** The pictures in `static/`, made from `static/img/favicon.svg`; their sizes are held by a test. */
export const icons = {
  tab: 'favicon.ico',
  touch: 'img/touch-icon.png',
  app: [
    { path: 'img/icon-192.png', size: 192 },
    { path: 'img/icon-512.png', size: 512 },
  ],
  /** With room around the drawing, for phones that cut a circle out of it. */
  maskable: { path: 'img/icon-maskable.png', size: 512 },
} as const;

/** The links of every page to them. The drawing itself (SVG) is Docusaurus's `favicon`. */
export function iconTags(base: string): { tagName: string; attributes: Record<string, string> }[] {
  const link = (rel: string, path: string, more: Record<string, string> = {}) => ({
    tagName: 'link',
    attributes: { rel, href: `${base}${path}`, ...more },
  });
  return [
    link('icon', icons.tab, { sizes: '32x32' }),
    link('apple-touch-icon', icons.touch),
    link('manifest', manifestPath),
  ] satisfies Partial<HtmlTagObject>[];
}
