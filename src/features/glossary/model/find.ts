/** The terms that somebody means who types the start of a word. */
import type { Term } from './schema';

type Findable = Pick<Term, 'term' | 'acronyms' | 'otherNames' | 'meaning'>;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const hasAll = (text: string, wanted: readonly string[]): boolean => {
  const words = wordsOf(text);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
};

/**
 * Those whose name, acronym or other name has every word typed; where none has, those whose meaning does.
 * @param terms in the order in which they are given back
 * @param typed words or their beginnings; all terms where there is none
 */
export function findTerms<T extends Findable>(terms: readonly T[], typed: string): readonly T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return terms;
  const named = terms.filter(({ term, acronyms, otherNames }) =>
    [term, ...acronyms, ...otherNames].some((name) => hasAll(name, wanted)),
  );
  return named.length > 0 ? named : terms.filter(({ meaning }) => hasAll(meaning, wanted));
}
