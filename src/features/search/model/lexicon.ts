/** What names, synonyms and misspellings mean: read from the documents themselves, so that nothing is said twice. */
import type { SearchDocument } from './documents';
import { listNameKeys } from './names';
import { listStems, nameKey } from './text';

export interface Lexicon {
  /** Documents called so, by the key of the name. */
  named: ReadonlyMap<string, readonly number[]>;
  /** Other ways to say what a key says, each as stems. Glossary terms only: true everywhere. */
  synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What a misspelling was meant to say, in words to show. */
  slips: ReadonlyMap<string, string>;
}

/** Names longer than this are sentences, not names. */
export const longestName = 7;

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** @param documents of the index, in its order. */
export function createLexicon(documents: readonly SearchDocument[]): Lexicon {
  const named = new Map<string, number[]>();
  const synonyms = new Map<string, string[][]>();
  const slips = new Map<string, string>();
  documents.forEach((document, id) => {
    const keys = listNameKeys(document);
    for (const key of keys) add(named, key, id);
    if (!document.synonyms) return;
    const phrases = [...new Set([document.title, ...document.otherNames].map(nameKey))].filter((key) => key !== '' && key.split(' ').length <= longestName);
    for (const key of phrases) {
      for (const other of phrases) if (other !== key) add(synonyms, key, other.split(' '));
    }
  });
  documents.forEach(({ title, slips: written }) => {
    for (const slip of written) {
      const key = nameKey(slip);
      if (key !== '' && !named.has(key) && !slips.has(key)) slips.set(key, title);
    }
  });
  return { named, synonyms, slips };
}

/** The stems of what a slip meant. */
export const meantBy = (lexicon: Lexicon, key: string): string[] | undefined => {
  const meant = lexicon.slips.get(key);
  return meant === undefined ? undefined : listStems(meant);
};
