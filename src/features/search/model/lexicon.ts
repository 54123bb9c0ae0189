/** What names, synonyms and misspellings mean: read from the documents themselves, so that nothing is said twice. */
import { editDistance } from '../../../shared/nearest';
import type { SearchDocument } from './documents';
import { listNameKeys } from './names';
import { listWords, nameKey } from './text';

export interface Lexicon {
  /** Documents called so, by the key of the name, each with how much the name is its own. */
  named: ReadonlyMap<string, readonly (readonly [id: number, strength: number])[]>;
  /** Other ways to say what a key says, each as stems. Glossary terms only: true everywhere. */
  synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What a misspelling was meant to say, in words to show; undefined for what is no known misspelling. */
  mend(key: string): string | undefined;
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
  const named = new Map<string, [number, number][]>();
  const synonyms = new Map<string, string[][]>();
  const slips = new Map<string, { written: string; id: number }>();
  const mended = new Map<string, string>();
  documents.forEach((document, id) => {
    for (const [key, strength] of listNameKeys(document)) add(named, key, [id, strength]);
    if (!document.synonyms) return;
    const phrases = [...new Set([document.title, ...document.otherNames].map(nameKey))].filter((key) => key !== '' && key.split(' ').length <= longestName);
    for (const key of phrases) {
      for (const other of phrases) if (other !== key) add(synonyms, key, other.split(' '));
    }
  });
  documents.forEach((document, id) => {
    for (const written of document.slips) {
      const key = nameKey(written);
      if (key !== '' && !named.has(key) && !slips.has(key)) slips.set(key, { written, id });
    }
  });
  return {
    named, synonyms,
    mend(key) {
      const slip = slips.get(key);
      if (!slip) return undefined;
      const known = mended.get(key) ?? nearestName(slip.written, documents[slip.id] as SearchDocument);
      mended.set(key, known);
      return known;
    },
  };
}

/** The word or name of a term that a slip is nearest to: `alegation` is `allegation` and not the term's whole title. */
function nearestName(written: string, { title, otherNames }: SearchDocument): string {
  const names = [title, ...otherNames].map((name) => listWords(name).join(' '));
  const single = !/[\s-]/.test(written.trim());
  const choices = [...new Set(single ? [...names, ...names.flatMap((name) => name.split(' '))] : names)];
  const slip = listWords(written).join(' ');
  return choices.map((name) => ({ name, cost: editDistance(slip, name) / Math.max(slip.length, name.length) })).sort((a, b) => a.cost - b.cost)[0]?.name ?? title;
}
