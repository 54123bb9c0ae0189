/** Links of a page that is printed from this machine, as they must be in a file that leaves it. */

interface Printing {
  /** The address the page is printed from. */
  page: string;
  /** The public address of the site. */
  siteUrl: string;
}

/**
 * Where a link of the page leads once the site is public. The base address is the same on both.
 * @returns undefined for a link to keep as it is: within the page, a telephone number, another site.
 */
export function publicAddress(href: string, { page, siteUrl }: Printing): string | undefined {
  if (href.startsWith('#') || !URL.canParse(href, page)) return undefined;
  const target = new URL(href, page);
  if (target.origin !== new URL(page).origin) return undefined;
  const { pathname, search, hash } = target;
  // Set piece by piece: a path that begins with two slashes, read as an address, would name a host.
  return Object.assign(new URL(siteUrl), { pathname, search, hash }).href;
}

/** The local addresses a PDF of Chromium holds, each once; a file for the public holds none. */
export const localAddresses = (pdf: string): string[] => [
  ...new Set(pdf.match(/https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])[^\s()<>]*/gi)),
];
