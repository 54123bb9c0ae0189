/** Made-up pages of any number, always the same ones, for measuring what content of that size costs. */
import { createDocument, type SearchDocument } from '../../src/features/search/model/documents';

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed always gives the same pages. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const parts = [
  'con',
  'tra',
  'mel',
  'dor',
  'vin',
  'par',
  'sul',
  'ter',
  'gan',
  'pol',
  'rin',
  'fas',
  'lom',
  'ber',
  'quil',
  'nast',
  'hep',
  'wid',
  'jor',
  'zan',
];

/** How many different words the made-up language has; English prose of this kind of site has about as many. */
const vocabulary = 8_000;

function makeWords(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < vocabulary)
    words.add(
      Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => parts[Math.floor(random() * parts.length)],
      ).join(''),
    );
  return [...words];
}

/**
 * @param count how many pages.
 * @param length words on each page.
 * @returns pages whose words are as unevenly used as those of a language (Zipf).
 */
export function makePages(count: number, length = 600): SearchDocument[] {
  const random = createRandom(20_261_124);
  const words = makeWords(random);
  const pick = () =>
    words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)] as string;
  const sentence = (n: number) => Array.from({ length: n }, pick).join(' ');
  return Array.from({ length: count }, (_, i) =>
    createDocument({
      kind: 'page',
      path: `/synthetic/${i}`,
      title: sentence(4),
      description: sentence(15),
      sections: Array.from({ length: 5 }, (__, s) => ({
        anchor: `part-${s}`,
        heading: sentence(4),
        text: sentence(Math.round(length / 5)),
      })),
    }),
  );
}

/** Queries of two words that are on some page, so that each has an answer. */
export function makeQueries(pages: readonly SearchDocument[], count: number): string[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () => {
    const page = pages[Math.floor(random() * pages.length)] as SearchDocument;
    const words = page.sections[0]?.text.split(' ') ?? [];
    const start = Math.floor(random() * (words.length - 1));
    return words.slice(start, start + 2).join(' ');
  });
}
