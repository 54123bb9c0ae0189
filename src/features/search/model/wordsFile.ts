/** What travels with a sharded index: the words of queries, which Pagefind knows nothing of. Small, and fetched whole. */
import type { SearchDocument } from './documents';
import { fieldTexts } from './fields';
import { listWords } from './text';

/** A term with its other names, and contacts with theirs: enough to read queries and to know names. */
export type KnownName = Pick<SearchDocument, 'kind' | 'path' | 'suffix' | 'title' | 'otherNames' | 'slips' | 'synonyms' | 'standing' | 'description' | 'answer' | 'leadsTo'>;

export interface WordsFile {
  version: 1;
  /** Words of names and the most used of all others, sorted, joined by spaces; slips are mended to these. */
  surfaces: string;
  /** Contacts, concerns and terms: few at any size of site, and what people ask for by name. */
  names: KnownName[];
}

const named = new Set(['contact', 'concern', 'term', 'guidance', 'level']);

/** How many words are worth carrying for the sake of slips. */
const mostWords = 8_000;

/** Words of names first, then those that stand in most documents. */
function chooseWords(documents: readonly SearchDocument[]): string[] {
  const names = new Set(documents.filter(({ kind }) => named.has(kind)).flatMap(({ title, otherNames }) => listWords([title, ...otherNames].join(' . '))));
  const uses = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(Object.values(fieldTexts(document)).flatMap(listWords))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const others = [...uses].filter(([word]) => !names.has(word)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  return [...names, ...others].slice(0, mostWords).sort();
}

/** @param documents of the index. */
export function createWordsFile(documents: readonly SearchDocument[]): WordsFile {
  return {
    version: 1,
    surfaces: chooseWords(documents).join(' '),
    names: documents.filter(({ kind }) => named.has(kind))
      .map(({ kind, path, suffix, title, otherNames, slips, synonyms, standing, description, answer, leadsTo }) =>
        ({ kind, path, suffix, title, otherNames, slips, synonyms, standing, description, ...(answer && { answer }), ...(leadsTo && { leadsTo }) })),
  };
}

/** Whether what was fetched is such a file. */
export function isWordsFile(value: unknown): value is WordsFile {
  if (typeof value !== 'object' || value === null) return false;
  const { version, surfaces, names } = value as Partial<WordsFile>;
  return version === 1 && typeof surfaces === 'string' && Array.isArray(names) && names.every((n) => typeof n?.title === 'string' && Array.isArray(n.otherNames));
}
