/**
 * The file that comes before the index: worries and contacts, with which the first words can be answered. It knows what
 * people are told to do and whom to ring, and nothing of the other pages; so it never says that something is not here, and
 * where it is in doubt, or has to guess at a word, it gives nothing and leaves the answer to the index.
 */
import { buildIndex } from './buildIndex';
import { linkTo, type SearchDocument } from './documents';
import { beginEngine, type Engine, type SearchAnswer } from './engine';
import { fieldTexts } from './fields';
import { type IndexFile, isIndexFile } from './indexShape';
import { type PackedWords, packWords, readWords } from './realWords';
import type { Reading } from './reading';
import { listWords } from './text';

export const firstVersion = 1;

export interface FirstFile {
  version: typeof firstVersion;
  index: IndexFile;
  /** Words of other pages: none of them is a slip of a word here. */
  elsewhere: PackedWords;
}

const listSurfaces = (documents: readonly SearchDocument[]): Set<string> =>
  new Set(documents.flatMap((document) => Object.values(fieldTexts(document)).flatMap(listWords)));

/** The contacts that worries lead to. */
const listNamed = (documents: readonly SearchDocument[]): Set<string> =>
  new Set(
    documents.flatMap(({ answer }) =>
      answer?.type === 'concern' ? answer.contacts.map(({ path }) => path) : [],
    ),
  );

/**
 * @param documents of the whole site.
 * @param fits whether a file is small enough to be a first one.
 * @returns worries and contacts; of many contacts those that worries name; undefined where that is too much, or nothing.
 */
export function createFirstFile(
  documents: readonly SearchDocument[],
  fits: (file: FirstFile) => boolean,
): FirstFile | undefined {
  const named = listNamed(documents);
  const all = documents
    .filter(({ kind }) => kind === 'concern' || kind === 'contact')
    .map(({ said: _left, ...document }) => document);
  const fewer = all.filter(
    (one) => one.kind === 'concern' || one.role !== undefined || named.has(linkTo(one)),
  );
  const surfaces = listSurfaces(documents);
  return [all, fewer]
    .filter((some) => some.length > 0)
    .map((some): FirstFile => {
      const own = listSurfaces(some);
      const elsewhere = packWords([...surfaces].filter((word) => !own.has(word)));
      return { version: firstVersion, index: buildIndex(some), elsewhere };
    })
    .find(fits);
}

/** What can be said before the index has come. */
function asFirst({ unsure, emergency, corrected, ...answer }: SearchAnswer): SearchAnswer {
  const sure = !unsure && corrected === undefined;
  const results = sure
    ? answer.results
    : answer.results.filter(({ role }) => emergency && role === 'emergency');
  const { query, card } = answer;
  return {
    query,
    results,
    counts: {},
    total: results.length,
    emergency,
    unsure: false,
    unknown: [],
    partial: true,
    ...(sure && card && { card }),
  };
}

/** The engine of a first file: each answer is marked as one, and is empty where it would be a guess. */
export function createFirstEngine({ index, elsewhere }: FirstFile, reading: Reading): Engine {
  const engine = beginEngine(index, reading, readWords(elsewhere)).finish();
  return { ...engine, search: (typed, options) => asFirst(engine.search(typed, options)) };
}

/** Whether what was fetched is such a file. */
export function isFirstFile(value: unknown): value is FirstFile {
  if (typeof value !== 'object' || value === null) return false;
  const { version, index, elsewhere } = value as Partial<FirstFile>;
  return (
    version === firstVersion &&
    isIndexFile(index) &&
    typeof elsewhere?.bits === 'string' &&
    typeof elsewhere.count === 'number'
  );
}
