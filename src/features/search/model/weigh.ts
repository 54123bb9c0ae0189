/** Weighs the words of a few documents as the whole index would have, so that both engines rank alike. */
import type { SearchDocument } from './documents';
import { type Field, fieldBoosts, fieldTexts } from './fields';
import type { Posting } from './evidence';
import { listStems } from './text';

/** lunr's BM25 as the whole index uses it: how soon mentions stop to count, and how much a long field takes away. */
export const [saturation, lengthWeight] = [1.2, 0.4];

/** How many words each field has, on average over all documents. */
export type FieldLengths = Record<Field, number>;

export const measureFields = (documents: readonly SearchDocument[]): FieldLengths => {
  const sums: FieldLengths = { title: 0, names: 0, headings: 0, description: 0, body: 0 };
  for (const document of documents)
    for (const [field, text] of Object.entries(fieldTexts(document)) as [Field, string][])
      sums[field] += listStems(text).length;
  for (const field of Object.keys(sums) as Field[])
    sums[field] = Math.round((10 * sums[field]) / Math.max(1, documents.length)) / 10;
  return sums;
};

interface Weighed {
  /** What each stem counts for in the document, before its rarity. */
  sums: ReadonlyMap<string, number>;
  /** The stems in reading order. */
  stems: readonly string[];
}

function weighOne(document: SearchDocument, lengths: FieldLengths): Weighed {
  const sums = new Map<string, number>();
  for (const [field, text] of Object.entries(fieldTexts(document)) as [Field, string][]) {
    const own = listStems(text);
    const counts = new Map<string, number>();
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    const tempered =
      saturation * (1 - lengthWeight + lengthWeight * (own.length / (lengths[field] || 1)));
    for (const [word, count] of counts)
      sums.set(
        word,
        (sums.get(word) ?? 0) +
          (fieldBoosts[field] * (1 + saturation) * count) / (tempered + count),
      );
  }
  // What is only looked in is not read in order: the whole index leaves it behind too.
  const shown = fieldTexts({ ...document, said: [] });
  return { sums, stems: Object.values(shown).flatMap(listStems) };
}

/**
 * Weighs each document once, however often it is a candidate while somebody types.
 * @param lengths average lengths over the whole site.
 */
export function createWeigher(lengths: FieldLengths) {
  const weighed = new WeakMap<SearchDocument, Weighed>();
  return (document: SearchDocument): Weighed => {
    const known = weighed.get(document) ?? weighOne(document, lengths);
    weighed.set(document, known);
    return known;
  };
}

/** Which of the weighed documents have a stem. */
export function postingOf(weighed: readonly Weighed[], stem: string, rarity: number): Posting {
  const [ids, weights]: [number[], number[]] = [[], []];
  weighed.forEach(({ sums }, id) => {
    const sum = sums.get(stem);
    if (sum === undefined) return;
    ids.push(id);
    weights.push(sum * rarity);
  });
  return { ids, weights };
}
