/** Every way a document is called, as keys that a query is compared with. */
import type { SearchDocument } from './documents';
import { language } from './language';
import { listWords, stem } from './text';

/** `Level 3: Targeted or intensive` is called by the whole, by `Level 3` and by `Targeted or intensive`. */
export function titleNames(title: string): string[] {
  if (title.length > 70) return [];
  const parts = title
    .split(/[:(),–—?]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  return [title, ...parts];
}

/** Kinds whose other names are their own, as a record keeps them; those of a page are keywords, and others share them. */
const ownNames = new Set(['contact', 'concern', 'term', 'audit']);

/** How much a keyword of a page counts against a name. */
const keywordStrength = 0.8;

/**
 * A name as keys: its stems, and its stems without small words where two or more remain, since people type
 * `voice child` for `voice of the child`.
 */
function keysOf(name: string): string[] {
  const words = listWords(name);
  const bare = words.filter((word) => !language.passedOver.has(word));
  const key = words.map(stem).join(' ');
  return bare.length > 1 && bare.length < words.length ? [key, bare.map(stem).join(' ')] : [key];
}

/** Keys of all names of a document, each with its strength: 1 for its title and its own names, less for keywords. */
export function listNameKeys({
  kind,
  title,
  otherNames,
}: Pick<SearchDocument, 'kind' | 'title' | 'otherNames'>): Map<string, number> {
  const keys = new Map<string, number>();
  const note = (name: string, strength: number) => {
    for (const key of keysOf(name)) if ((keys.get(key) ?? 0) < strength) keys.set(key, strength);
  };
  for (const name of titleNames(title)) note(name, 1);
  for (const name of otherNames) note(name, ownNames.has(kind) ? 1 : keywordStrength);
  // A title that opens with the one word everything here is about is not called by it.
  for (const nothing of ['', 'child']) keys.delete(nothing);
  return keys;
}
