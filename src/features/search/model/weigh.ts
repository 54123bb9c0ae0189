/** Weighs the words of a few documents as the whole index would have, so that both engines rank alike. */
import type { SearchDocument } from './documents';
import { type Field, fieldBoosts, fieldTexts } from './fields';
import type { Posting } from './rank';
import { listStems } from './text';

/** lunr's BM25 as the whole index uses it: how soon mentions stop to count, and how much a long field takes away. */
export const [saturation, lengthWeight] = [1.2, 0.4];

/** How many words each field has, on average over all documents. */
export type FieldLengths = Record<Field, number>;

export const measureFields = (documents: readonly SearchDocument[]): FieldLengths => {
  const sums: FieldLengths = { title: 0, names: 0, headings: 0, description: 0, body: 0 };
  for (const document of documents) for (const [field, text] of Object.entries(fieldTexts(document)) as [Field, string][]) sums[field] += listStems(text).length;
  for (const field of Object.keys(sums) as Field[]) sums[field] = Math.round((10 * sums[field]) / Math.max(1, documents.length)) / 10;
  return sums;
};

export interface Weighed {
  postings: ReadonlyMap<string, Posting>;
  /** The stems of each document in reading order. */
  stems: readonly (readonly string[])[];
}

/**
 * @param lengths average lengths over the whole site.
 * @param rarityOf how much a stem says by being rare.
 */
export function weigh(documents: readonly SearchDocument[], lengths: FieldLengths, rarityOf: (stem: string) => number): Weighed {
  const postings = new Map<string, { ids: number[]; weights: number[] }>();
  const stems = documents.map((document, id) => {
    const sums = new Map<string, number>();
    const all: string[] = [];
    for (const [field, text] of Object.entries(fieldTexts(document)) as [Field, string][]) {
      const own = listStems(text);
      const counts = new Map<string, number>();
      for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
      const tempered = saturation * (1 - lengthWeight + lengthWeight * (own.length / (lengths[field] || 1)));
      for (const [word, count] of counts) sums.set(word, (sums.get(word) ?? 0) + (fieldBoosts[field] * (1 + saturation) * count) / (tempered + count));
      all.push(...own);
    }
    for (const [word, sum] of sums) {
      const posting = postings.get(word) ?? { ids: [], weights: [] };
      posting.ids.push(id);
      posting.weights.push(sum * rarityOf(word));
      postings.set(word, posting);
    }
    return all;
  });
  return { postings, stems };
}
