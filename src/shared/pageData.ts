/** The data of a page that has it in a file of its own: what the file holds, and where it is. */

export interface PageData {
  /** A hash of the rest: a page that was written with other data must not be drawn with this. */
  version: string;
  /** The component that draws the page, as its route names it. */
  component: string;
  props: object;
}

/** The folder of such files, from the base address. */
export const pageDataFolder = 'page-data';

/**
 * The file of a page's data, from the base address.
 * @param address the page's, from the base address, with or without slashes around it
 */
export const pageDataPath = (address: string): string =>
  `${pageDataFolder}/${address.replace(/^\/|(?:\/|\/index\.html)$/g, '')}.json`;

/** Where the version that a page was written with is named in the address of its data. */
export const versionQuery = '?v=';
