/** The one file of a fixed name: it tells the browser which hashed files hold the index, and how to read them. */

export type EngineName = 'lunr' | 'pagefind';

/** Below the site's base address. A service worker keeps this file and those it lists. */
export const manifestPath = 'search/manifest.json';

export interface Manifest {
  version: 2;
  engine: EngineName;
  /** How many documents can be found. */
  documents: number;
  /** Paths below the site's base address: the index or its words, how queries are read, and what was learned of sayings. */
  files: string[];
  /**
   * What answers before the first of the files has come, with how queries are read: worries and contacts, and the strongest
   * of what was learned. Nothing depends on it.
   */
  first?: string[];
  /** Where Pagefind's own files are, below the base address, ending in a slash; with that engine only. */
  bundle?: string;
}

const isPath = (file: unknown): boolean =>
  typeof file === 'string' && /^search\/[\w.-]+$/.test(file);

/** Whether what was fetched is a manifest this code can follow. */
export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { version, engine, files, first, bundle } = value as Partial<Manifest>;
  return (
    version === 2 &&
    (engine === 'lunr' || (engine === 'pagefind' && typeof bundle === 'string')) &&
    Array.isArray(files) &&
    (files.length === 2 || files.length === 3) &&
    files.every(isPath) &&
    (first === undefined || (Array.isArray(first) && first.every(isPath)))
  );
}
