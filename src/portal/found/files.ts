/** Files at the root of the site for machines: who may read it, and how a device keeps it beside its apps. */
import { partnershipCollection } from '../../features/partnership/collection';
import { finderPath } from '../../features/contacts/model/answerPath';
import type { Site } from '../../shared/collection';
import { searchPath } from '../../features/search/plugin/routes';
import { addDays } from '../../shared/calendar/london';
import { toJson } from '../../shared/openData';
import { icons, manifestPath } from './icons';

/** Colours of `src/css/tokens.css` that a device paints with before it has a page: paper, and the frame around it. */
export const deviceColours = { paper: '#fdfcf9', sea: '#0a5a55' } as const;

/** From the manifest's own address, so that it is right under any base address. */
const within = (path: string): string => `.${path}`;

/** Every robot may read every page; a draft says on itself that it is not to be listed. RFC 9309. */
const robots = ({ url }: Site): string => `User-agent: *
Allow: /

Sitemap: ${url}/sitemap.xml
`;

/** https://www.w3.org/TR/appmanifest/; the first thing it opens is the finder. */
function manifest(site: Site): object {
  const { siteTitle, shortName, tagline } = site.one(partnershipCollection);
  const png = { type: 'image/png' };
  return {
    id: './',
    name: siteTitle,
    short_name: shortName,
    description: tagline,
    lang: 'en-GB',
    dir: 'ltr',
    start_url: within(finderPath),
    scope: './',
    display: 'standalone',
    background_color: deviceColours.paper,
    theme_color: deviceColours.sea,
    icons: [
      ...icons.app.map(({ path, size }) => ({ src: path, sizes: `${size}x${size}`, ...png })),
      {
        src: icons.maskable.path,
        sizes: `${icons.maskable.size}x${icons.maskable.size}`,
        purpose: 'maskable',
        ...png,
      },
    ],
    shortcuts: [
      { name: 'Find who to contact', url: within(finderPath) },
      { name: 'Browse the indicators', url: './level-of-need/browse' },
      { name: 'Search', url: within(searchPath) },
    ],
  };
}

/** A year at most (RFC 9116, section 2.5.5): who builds no more answers no more. */
const securityDays = 360;

/**
 * Whom to tell of a weakness of the site (RFC 9116). It belongs to a whole host, so a site below another has none; nor has
 * one whose partnership names nobody.
 */
function security(site: Site): { path: string; content: string }[] {
  const { securityContact } = site.one(partnershipCollection);
  if (securityContact === undefined || site.base !== '/') return [];
  const path = '.well-known/security.txt';
  const lines = [
    ['Contact', securityContact.includes('://') ? securityContact : `mailto:${securityContact}`],
    ['Expires', `${addDays(site.today, securityDays)}T00:00:00Z`],
    ['Preferred-Languages', 'en'],
    ['Canonical', `${site.url}/${path}`],
  ];
  return [{ path, content: lines.map(([name, value]) => `${name}: ${value}\n`).join('') }];
}

export const foundFiles = (site: Site): { path: string; content: string }[] => [
  { path: 'robots.txt', content: robots(site) },
  { path: manifestPath, content: toJson(manifest(site)) },
  ...security(site),
];
