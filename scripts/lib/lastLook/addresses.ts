/** What an address of the built site means: a file of it, another origin, or nothing to look for. */
import { decodeAddress } from '../../../src/shared/webAddress';

export interface Place {
  /** The public address of the site, its base address included: `https://site.example/portal/`. */
  site: string;
  /** Whether the tree has a file of this path, from its root: `img/logo.svg`. */
  has: (file: string) => boolean;
}

export type Meaning = 'there' | 'missing' | 'elsewhere' | 'outside' | 'none';

/** The address of a file: that of its folder for an index, as hosts serve it. */
export const addressOf = (file: string, site: string): string =>
  new URL(file.replace(/(^|\/)index\.html$/, '$1'), site).href;

/** As a static host finds a file: itself, the index of its folder, or the page of its name. */
function isServed(pathname: string, { has }: Place): boolean {
  const file = pathname.replace(/\/$/, '');
  return has(pathname) || has(`${file}/index.html`.replace(/^\//, '')) || has(`${file}.html`);
}

/**
 * @param written the address as a file has it
 * @param from the address of that file
 * @returns `outside` for one of this origin that is not below the base address
 */
export function meaningOf(written: string, from: string, place: Place): Meaning {
  if (!URL.canParse(written, from)) return 'missing';
  const target = new URL(written, from);
  if (!/^https?:$/.test(target.protocol)) return 'none';
  const { origin, pathname: base } = new URL(place.site);
  if (target.origin !== origin) return 'elsewhere';
  if (`${target.pathname}/` === base) return 'there';
  if (!target.pathname.startsWith(base))
    // Another part of the host it is on may be linked to, but in full: a path alone has forgotten the base.
    return /^https?:/i.test(written) ? 'outside' : 'missing';
  return isServed(decodeAddress(target.pathname.slice(base.length)), place) ? 'there' : 'missing';
}
