/**
 * The words of common English, small enough to travel: each word becomes a number, and what travels are the steps from one
 * number to the next. A word it has is never corrected, split or completed into another. It never denies a word that it was
 * made of; of others it takes about two in a hundred for a word. Words that the site itself has are known without it, and
 * are left out.
 */
import { numberOf, packNumbers, unpackNumbers } from '../../../shared/riceCode';

export interface PackedWords {
  /** The numbers of the words. */
  bits: string;
  /** How many words there are. */
  count: number;
}

export const noWords: PackedWords = { bits: '', count: 0 };

/** One number in so many is a word: two strangers in a hundred pass. */
const spread = 45;
const plainBits = 5;

/** @param words folded. @returns the same for the same words, in whatever order. */
export function packWords(words: Iterable<string>): PackedWords {
  const all = [...new Set(words)];
  const numbers = all.map((word) => numberOf(word, all.length * spread)).sort((a, b) => a - b);
  return { bits: packNumbers(numbers, plainBits), count: all.length };
}

/** @returns whether a folded word is one of common English. */
export function readWords({ bits, count }: PackedWords): (word: string) => boolean {
  if (count === 0) return () => false;
  const numbers = new Set(unpackNumbers(bits, count, plainBits));
  return (word) => numbers.has(numberOf(word, count * spread));
}
