/** One document as it is in a sharded index: what Pagefind is to search, and the document itself. */
import { isSearchDocument, type SearchDocument } from './documents';
import { fieldBoosts, fieldTexts } from './fields';
import type { Kind } from './kinds';
import { listStems } from './text';

export interface ShardedRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: { kind: [Kind] };
}

/** A stem as Pagefind knows it: no English word ends so, which keeps it from taking off more and throwing words together. */
export const asPagefindWord = (stem: string): string => `${stem}q`;

/**
 * The text is our stems, so that both engines know the same words, each the more often the more its field counts. The document
 * travels in the address: Pagefind searches text and meta, and an address it only gives back.
 */
export function toRecord(document: SearchDocument): ShardedRecord {
  const texts = Object.entries(fieldTexts(document)) as [keyof typeof fieldBoosts, string][];
  const content = texts
    .flatMap(([field, text]) => {
      const stems = listStems(text).map(asPagefindWord);
      return Array.from(
        { length: Math.max(1, Math.round(fieldBoosts[field] / 3)) },
        () => stems,
      ).flat();
    })
    .join(' ');
  return { url: JSON.stringify(document), content, meta: {}, filters: { kind: [document.kind] } };
}

/** @param address the address as it was written. Throws for what is no document: a damaged or foreign file. */
export function fromRecord(address: string): SearchDocument {
  const document: unknown = JSON.parse(address);
  if (!isSearchDocument(document)) throw new Error('a piece of the search index is no document');
  return document;
}
