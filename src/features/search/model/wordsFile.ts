/** What travels with a sharded index: the words of queries, which Pagefind knows nothing of. Small, and fetched whole. */
import type { SearchDocument } from './documents';
import { listWords } from './text';

/** A term with its other names, and contacts with theirs: enough to read queries and to know names. */
export type KnownName = Pick<SearchDocument, 'kind' | 'path' | 'suffix' | 'title' | 'otherNames' | 'slips' | 'synonyms' | 'standing' | 'description' | 'answer'>;

export interface WordsFile {
  version: 1;
  /** Words of titles, other names and descriptions, sorted, joined by spaces; slips are mended to these. */
  surfaces: string;
  /** Contacts, concerns and terms: few at any size of site, and what people ask for by name. */
  names: KnownName[];
}

const named = new Set(['contact', 'concern', 'term', 'guidance', 'level']);

/** @param documents of the index. */
export function createWordsFile(documents: readonly SearchDocument[]): WordsFile {
  const surfaces = new Set(documents.flatMap(({ title, otherNames, description }) => listWords([title, ...otherNames, description].join(' . '))));
  return {
    version: 1,
    surfaces: [...surfaces].sort().join(' '),
    names: documents.filter(({ kind }) => named.has(kind))
      .map(({ kind, path, suffix, title, otherNames, slips, synonyms, standing, description, answer }) =>
        ({ kind, path, suffix, title, otherNames, slips, synonyms, standing, description, ...(answer && { answer }) })),
  };
}

/** Whether what was fetched is such a file. */
export function isWordsFile(value: unknown): value is WordsFile {
  if (typeof value !== 'object' || value === null) return false;
  const { version, surfaces, names } = value as Partial<WordsFile>;
  return version === 1 && typeof surfaces === 'string' && Array.isArray(names) && names.every((n) => typeof n?.title === 'string' && Array.isArray(n.otherNames));
}
