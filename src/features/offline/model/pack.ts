/** What is kept on a device: the names of its stores, and what a pack is. */

/** The file that says what the pack of today's site is, from the base address. */
export const packIndexPath = 'offline/pack.json';

/** The page that shows what is kept, without the site's base address. */
export const offlinePath = '/offline';

export const workerPath = 'worker.js';

export interface PackIndex {
  /** Changes with any file of the pack. */
  version: string;
  /** When the site was built, in milliseconds since 1970 UTC. */
  built: number;
  /** The file that holds it all, from the base address. */
  file: string;
  /** How much is fetched. */
  bytes: number;
  /** SHA-256 of that file, in hexadecimal. */
  digest: string;
  /** How many files come out of it. */
  count: number;
}

/**
 * One file of the site in the pack. A pack begins with the list of these as JSON and a line end; after it come the first
 * parts of all files, one behind the other, then the second parts, and so on. Text would be a tenth larger in JSON. What
 * pages have in common is at their beginning and end: side by side it is close enough for gzip, which looks back 32 KB.
 */
export interface PackedFile {
  /** From the base address; a page as its address, without `index.html` and without a slash at its end. */
  path: string;
  type: string;
  /** How many bytes each of its parts has. */
  parts: number[];
  /** Of SHA-256 the first half, in hexadecimal: against damage, not against malice. */
  digest: string;
}

/** How much of a digest is kept with each file. */
export const digestLength = 32;

/**
 * Where each part of each file begins and ends in a pack.
 * @param start where the list of the files ends.
 * @returns for each file its parts, in their order
 */
export function placesIn(
  files: readonly Pick<PackedFile, 'parts'>[],
  start: number,
): { from: number; to: number }[][] {
  const most = Math.max(0, ...files.map(({ parts }) => parts.length));
  const places = files.map((): { from: number; to: number }[] => []);
  let at = start;
  for (let part = 0; part < most; part += 1)
    files.forEach(({ parts }, i) => {
      const length = parts[part];
      if (length === undefined) return;
      places[i]?.push({ from: at, to: at + length });
      at += length;
    });
  return places;
}

/** What this device knows of the pack it has. */
export interface KeptPack extends PackIndex {
  /** When the pack was last known to be what the site said. */
  keptAt: number;
}

/**
 * Every store of a site begins like this; other stores are not its own to clear, though another site may have the same
 * host. In all that follows, `base` is the site's base address, with slashes at both ends.
 */
export const storePrefix = (base: string): string => `portal-kept:${base}:`;

export const isOwnStore = (base: string, name: string): boolean =>
  name.startsWith(storePrefix(base));

/** Pages that were opened, and what they needed. */
export const visitedPages = (base: string): string => `${storePrefix(base)}pages-1`;
export const visitedFiles = (base: string): string => `${storePrefix(base)}files-1`;

/** How many opened pages a device keeps at most. */
export const mostVisited = 80;

/** The pack's own store; a new pack has a new one, and the old is given up when the new is whole. */
export const packStore = (base: string, version: string): string =>
  `${storePrefix(base)}pack-1-${version}`;

export const isPackStore = (base: string, name: string): boolean =>
  name.startsWith(`${storePrefix(base)}pack-1-`);

/** The list of what is in the pack, so that a part that is lost can be fetched by itself. */
export const packList = 'kept-list';

/** Written last: a pack without it is half a download. */
export const packMark = 'kept-pack';

/** In a store, beside each file: when it came, and a digest of what it is. */
export const keptHeader = 'X-Kept-At';
export const digestHeader = 'X-Kept-Digest';

/** Told where the panel of what is kept is drawn after the page came. */
export const panelEvent = 'portal-kept-panel';

/** On the root of a page from a store: when it was last what the site said, in milliseconds since 1970 UTC. */
export const keptAttribute = 'data-kept';

/** On the root of a page whose search answers from a store: the same. Told by the event where it comes later. */
export const keptDataAttribute = 'data-kept-data';
export const keptDataEvent = 'portal-kept-data';

/** Told with a sentence that offers to update what is kept. */
export const keptOfferEvent = 'portal-kept-offer';

/** Whether a text is a page of the framework, and no frame, redirect or answer of a stranger. */
export const isFrameworkPage = (text: string): boolean => /id="?__docusaurus\b/.test(text);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => typeof value === 'number' && value > 0;

/** Whether what was fetched says what the pack is; a host may answer with anything. */
export function isPackIndex(value: unknown): value is PackIndex {
  const { version, built, file, bytes, digest, count } = (value ?? {}) as Partial<PackIndex>;
  return [version, file, digest].every(isText) && [built, bytes, count].every(isCount);
}

/** One address for a page, however it is written: no choices, no anchor, no slash at the end. */
export function pageKey(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname.replace(/\/(?:index\.html)?$/, '') || '/'}`;
}

/** `1.2 MB`, `640 KB`: sizes as a telephone shows them. */
export function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} KB`;
}

const isWithin = (page: string, folders: readonly string[]): boolean =>
  folders.some((folder) => page === folder || page.startsWith(`${folder}/`));

/** What a person needs where there is no signal: levels, contacts and answers, guidance, search. */
const wanted = [
  '',
  'contacts',
  'glossary',
  'guidance',
  'level-of-need',
  'offline',
  'privacy',
  'search',
  'topics',
  'training',
];

/** For paper, for looking back, or for another day. */
const leftOut = [
  'contacts/booklet',
  'contacts/confirm',
  'contacts/poster',
  'level-of-need/compare',
  'level-of-need/disagree',
  'level-of-need/neighbours',
  'level-of-need/print',
  'training/courses',
  'training/questions',
  'training/sheets',
];

/**
 * Whether a page is in the pack.
 * @param page from the base address, without a slash at its end; the home page is `''`
 */
export const belongsToPack = (page: string, otherVersions: readonly string[]): boolean =>
  isWithin(page, wanted) && !isWithin(page, leftOut) && !isWithin(page, otherVersions);

/** Pages that are read, and not operated: without a signal they are paper, and their parts of the framework are not kept. */
const paper = ['glossary', 'guidance', 'privacy', 'topics', 'training'];

/** Whether what the framework needs for a page is in the pack too. */
export const isOperated = (page: string, otherVersions: readonly string[]): boolean =>
  belongsToPack(page, otherVersions) &&
  !isWithin(page, paper) &&
  !page.startsWith('contacts/find/');
