/**
 * The words of common English, small enough to travel: a Bloom filter. A word it has is never corrected, split or completed
 * into another. It never denies a word that it was made of; of others it takes about two in a hundred for a word.
 */
import { at } from '../../../shared/at';

export interface PackedWords {
  /** The bits, in base64. */
  bits: string;
  /** How many bits stand for each word. */
  marks: number;
}

export const noWords: PackedWords = { bits: '', marks: 1 };

/** Eight bits and six marks for each word let two strangers in a hundred pass. */
const [bitsPerWord, marksPerWord] = [8, 6];

/** FNV-1a over the letters, from a seed; a whole number of 32 bits. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i += 1) {
    value ^= word.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return (value ^ (value >>> 15)) >>> 0;
}

/** The bits that stand for a word, out of `size`. */
function placesOf(word: string, marks: number, size: number): number[] {
  const [first, step] = [hash(word, 0x811c9dc5), (hash(word, 0x9747b28c) | 1) >>> 0];
  return Array.from({ length: marks }, (_, i) => (first + i * step) % size);
}

/** @param words folded. @returns the same filter for the same words, in whatever order. */
export function packWords(words: Iterable<string>): PackedWords {
  const all = new Set(words);
  const bytes = new Uint8Array(Math.max(1, Math.ceil((all.size * bitsPerWord) / 8)));
  for (const word of all)
    for (const place of placesOf(word, marksPerWord, bytes.length * 8))
      bytes[place >> 3] = at(bytes, place >> 3) | (1 << (place & 7));
  return { bits: btoa(String.fromCharCode(...bytes)), marks: marksPerWord };
}

/** @returns whether a folded word is one of common English. */
export function readWords({ bits, marks }: PackedWords): (word: string) => boolean {
  if (bits === '') return () => false;
  const bytes = Uint8Array.from(atob(bits), (letter) => letter.charCodeAt(0));
  return (word) =>
    placesOf(word, marks, bytes.length * 8).every(
      (place) => (at(bytes, place >> 3) & (1 << (place & 7))) !== 0,
    );
}
