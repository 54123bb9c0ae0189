/** The reader of queries by itself, for another box than the site's: the same ages, slips, everyday words and short forms. */
import type { Everyday } from '../../../shared/everyday';
import { readEveryday } from './everyday';
import { createLexicon, listSaid } from './lexicon';
import { parseQuery, type Query } from './query';
import { listWords, stem } from './text';
import { createVocabulary } from './vocabulary';

export interface QueryReader {
  /** What was typed, in words the texts know. @param typing whether the last word may still be unfinished. */
  read(typed: string, typing?: boolean): Query;
  /** The stems of a text in reading order, its ages and hours read as those of a query are. */
  stems(text: string): string[];
}

/**
 * @param texts what the box looks in: slips are corrected to their words.
 * @param everyday how people say it, the names of the glossary's terms among them.
 */
export function createReader(texts: readonly string[], everyday: Everyday): QueryReader {
  const surfaces = new Set(listSaid(everyday));
  const uses = new Map<string, number>();
  for (const text of texts) {
    const words = listWords(text);
    for (const word of words) surfaces.add(word);
    for (const root of new Set(words.map(stem))) uses.set(root, (uses.get(root) ?? 0) + 1);
  }
  const vocabulary = createVocabulary([...surfaces].sort(), (root) => uses.get(root) ?? 0);
  const lexicon = createLexicon([], everyday);
  // The list of common English words is a file of the search’s own, which this box does not wait for.
  const isWord = () => false;
  return {
    read: (typed, typing = false) => parseQuery(typed, { vocabulary, lexicon, typing, isWord }),
    stems: (text) => readEveryday(listWords(text)).map(stem),
  };
}
