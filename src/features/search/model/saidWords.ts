/** What people say of some documents, as it travels: which words, and how often, for their order is not looked at. */
import { at } from '../../../shared/at';
import { packNumbers, unpackNumbers } from '../../../shared/riceCode';
import type { SearchDocument } from './documents';
import { plainBitsFor } from './sayings';
import { listWords } from './text';

/** By the number of a document: each folded word, with how often it is said. */
export type SaidWords = ReadonlyMap<number, readonly (readonly [word: string, times: number])[]>;

export interface PackedSaid {
  /** The numbers of the documents of which something is said. */
  of: number[];
  /** Distinct folded words, sorted, joined by spaces. */
  words: string;
  /** Which words are said of which: the place in `of` times the number of words, and the place of the word, rising. */
  pairs: string;
  /** How often each is said, in the same order. */
  times: number[];
}

/** @param documents of an index, in its order. */
export function packSaid(documents: readonly Pick<SearchDocument, 'said'>[]): PackedSaid {
  const bags = documents.flatMap(({ said = [] }, id) =>
    said.length > 0 ? [{ id, words: said.flatMap(listWords) }] : [],
  );
  const words = [...new Set(bags.flatMap((bag) => bag.words))].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const pairs = bags.flatMap((bag, own) => {
    const counts = new Map<number, number>();
    for (const word of bag.words) {
      const number = own * words.length + (places.get(word) ?? 0);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => a - b);
  });
  const bits = plainBitsFor(bags.length * words.length, pairs.length);
  return {
    of: bags.map(({ id }) => id),
    words: words.join(' '),
    pairs: packNumbers(
      pairs.map(([number]) => number),
      bits,
    ),
    times: pairs.map(([, times]) => times),
  };
}

/** The same again. */
export function unpackSaid({ of, words: joined, pairs, times }: PackedSaid): SaidWords {
  const words = joined.split(' ');
  const said = new Map(of.map((id): [number, [string, number][]] => [id, []]));
  const bits = plainBitsFor(of.length * words.length, times.length);
  unpackNumbers(pairs, times.length, bits).forEach((number, i) => {
    const id = at(of, Math.floor(number / words.length));
    said.get(id)?.push([words[number % words.length] as string, at(times, i)]);
  });
  return said;
}

/** Whether this has the shape of what is said. */
export function isPackedSaid(value: unknown): value is PackedSaid {
  if (typeof value !== 'object' || value === null) return false;
  const { of, words, pairs, times } = value as Partial<PackedSaid>;
  return (
    Array.isArray(of) &&
    Array.isArray(times) &&
    typeof words === 'string' &&
    typeof pairs === 'string'
  );
}
