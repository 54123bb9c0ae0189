/** What ranking is based on: where words are, and how rare they are. Each engine supplies it in its own way. */
import type { SearchDocument } from './documents';
import type { Lexicon } from './lexicon';

/** Which documents have a stem, and with what weight. */
export interface Posting {
  ids: ArrayLike<number>;
  weights: ArrayLike<number>;
}

export interface Evidence {
  documents: readonly SearchDocument[];
  lexicon: Lexicon;
  /** How many documents there are in all; more than `documents` where only candidates were fetched. */
  size: number;
  /** How many documents have a stem. */
  uses(stem: string): number;
  lookUp(stem: string): Posting | undefined;
  /** The weight of one mention of a stem in a text of usual length; what other weights are measured against. */
  mention(stem: string): number;
  /** The stems of a document in reading order. */
  stemsOf(id: number): readonly string[];
  /** Documents with a number of these digits. */
  callers(digits: string): ReadonlyMap<number, number>;
}

/** How much a word says by how few documents have it: the inverse document frequency of BM25. */
export const rarity = (size: number, uses: number): number =>
  Math.log(1 + (size - uses + 0.5) / (uses + 0.5));
