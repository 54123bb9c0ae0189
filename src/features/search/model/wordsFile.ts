/** What travels with a sharded index: the words of queries, which Pagefind knows nothing of. Small, and fetched whole. */
import { type Everyday, plainWords } from '../../../shared/everyday';
import type { SearchDocument } from './documents';
import { fieldTexts } from './fields';
import { isEveryday } from './indexShape';
import { collectNames, listSaid, packNames, type PackedNames } from './lexicon';
import { listWords, stem } from './text';
import { type FieldLengths, measureFields } from './weigh';

/** A term with its other names, and contacts with theirs: enough to read queries and to know names. */
export type KnownName = Pick<
  SearchDocument,
  | 'kind'
  | 'path'
  | 'suffix'
  | 'title'
  | 'otherNames'
  | 'slips'
  | 'synonyms'
  | 'standing'
  | 'description'
  | 'answer'
  | 'leadsTo'
  | 'role'
>;

export const wordsVersion = 3;

export interface WordsFile {
  version: typeof wordsVersion;
  /** Words of names and the most used of all others, sorted, joined by spaces; slips are corrected to these. */
  surfaces: string;
  /** Their distinct stems, sorted, joined by spaces. */
  stems: string;
  /** For each surface, the place of its stem. */
  stemOf: number[];
  /** For each stem, how many documents have it. */
  uses: number[];
  lengths: FieldLengths;
  /** Contacts, concerns and terms: few at any size of site, and what people ask for by name. */
  names: KnownName[];
  /** What these are called. */
  called: PackedNames;
  everyday: Everyday;
}

const named = new Set(['contact', 'concern', 'term', 'guidance', 'level']);

/** How many words are worth carrying for the sake of slips. */
const mostWords = 8_000;

function countUses(documents: readonly SearchDocument[]): {
  words: Map<string, number>;
  stems: Map<string, number>;
} {
  const [words, stems] = [new Map<string, number>(), new Map<string, number>()];
  for (const document of documents) {
    const own = new Set(Object.values(fieldTexts(document)).flatMap(listWords));
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1);
    for (const root of new Set([...own].map(stem))) stems.set(root, (stems.get(root) ?? 0) + 1);
  }
  return { words, stems };
}

/** Words of names first, then those that are in most documents. */
function chooseWords(
  documents: readonly SearchDocument[],
  said: readonly string[],
  uses: ReadonlyMap<string, number>,
): string[] {
  const names = new Set([
    ...said,
    ...documents
      .filter(({ kind }) => named.has(kind))
      .flatMap(({ title, otherNames }) => listWords([title, ...otherNames].join(' . '))),
  ]);
  const others = [...uses]
    .filter(([word]) => !names.has(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  return [...names, ...others].slice(0, mostWords).sort();
}

/** The words of the documents that an index of either engine carries: who reads its queries knows them anyway. */
export function listCarried(
  documents: readonly SearchDocument[],
  everyday: Everyday,
): ReadonlySet<string> {
  const { words } = countUses(documents);
  return new Set(chooseWords(documents, listSaid(everyday), words).filter((w) => words.has(w)));
}

/** @param documents of the index. @param everyday how people say it; nothing unless told. */
export function createWordsFile(
  documents: readonly SearchDocument[],
  everyday: Everyday = plainWords,
): WordsFile {
  const uses = countUses(documents);
  const surfaces = chooseWords(documents, listSaid(everyday), uses.words);
  const stems = [...new Set(surfaces.map(stem))].sort();
  const places = new Map(stems.map((word, place) => [word, place]));
  const names = documents
    .filter(({ kind }) => named.has(kind))
    .map(
      ({
        kind,
        path,
        suffix,
        title,
        otherNames,
        slips,
        synonyms,
        standing,
        description,
        answer,
        leadsTo,
        role,
      }): KnownName => ({
        kind,
        path,
        suffix,
        title,
        otherNames,
        slips,
        synonyms,
        standing,
        description,
        ...(answer && { answer }),
        ...(leadsTo && { leadsTo }),
        ...(role && { role }),
      }),
    );
  return {
    version: wordsVersion,
    surfaces: surfaces.join(' '),
    stems: stems.join(' '),
    stemOf: surfaces.map((word) => places.get(stem(word)) ?? 0),
    uses: stems.map((word) => uses.stems.get(word) ?? 0),
    lengths: measureFields(documents),
    names,
    called: packNames(collectNames(names)),
    everyday,
  };
}

/** Whether what was fetched is such a file. */
export function isWordsFile(value: unknown): value is WordsFile {
  if (typeof value !== 'object' || value === null) return false;
  const { version, surfaces, stems, stemOf, uses, lengths, names, called, everyday } =
    value as Partial<WordsFile>;
  return (
    version === wordsVersion &&
    typeof surfaces === 'string' &&
    typeof stems === 'string' &&
    Array.isArray(stemOf) &&
    Array.isArray(uses) &&
    isEveryday(everyday) &&
    typeof lengths === 'object' &&
    lengths !== null &&
    Array.isArray(called) &&
    called.every(Array.isArray) &&
    Array.isArray(names) &&
    names.every((n) => typeof n?.title === 'string' && Array.isArray(n.otherNames))
  );
}
