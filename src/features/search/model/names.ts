/** Every way a document is called, as keys that a query is compared with. */
import type { SearchDocument } from './documents';
import { fillers } from './fillers';
import { listWords, nameKey, stem } from './text';

/** `Level 3: Targeted or intensive` is called by the whole, by `Level 3` and by `Targeted or intensive`. */
export function titleNames(title: string): string[] {
  if (title.length > 70) return [];
  const parts = title.split(/[:(),–—?]/).map((part) => part.trim()).filter((part) => part.length > 1);
  return [title, ...parts];
}

/** Kinds whose other names are their own, as a record keeps them; those of a page are keywords, and others share them. */
const ownNames = new Set(['contact', 'concern', 'term', 'audit']);

/** How much a keyword of a page counts against a name. */
const keywordStrength = 0.8;

/** A name without its small words, where two or more remain: people type `voice of child` and `voice child`. */
function bareKey(name: string): string {
  const words = listWords(name).filter((word) => !fillers.has(word));
  return words.length > 1 ? words.map(stem).join(' ') : nameKey(name);
}

/** Keys of all names of a document, each with its strength: 1 for its title and its own names, less for keywords. */
export function listNameKeys({ kind, title, otherNames }: Pick<SearchDocument, 'kind' | 'title' | 'otherNames'>): Map<string, number> {
  const keys = new Map<string, number>();
  const note = (name: string, strength: number) => {
    for (const key of [nameKey(name), bareKey(name)]) keys.set(key, Math.max(keys.get(key) ?? 0, strength));
  };
  for (const name of titleNames(title)) note(name, 1);
  for (const name of otherNames) note(name, ownNames.has(kind) ? 1 : keywordStrength);
  keys.delete('');
  return keys;
}
