/** Every way a document is called, as keys that a query is compared with. */
import type { SearchDocument } from './documents';
import { nameKey } from './text';

/** `Level 3: Targeted or intensive` is called by the whole, by `Level 3` and by `Targeted or intensive`. */
export function titleNames(title: string): string[] {
  if (title.length > 70) return [];
  const parts = title.split(/[:(),–—?]/).map((part) => part.trim()).filter((part) => part.length > 1);
  return [title, ...parts];
}

/** Keys of all names of a document; its own title's parts and its other names alike. */
export function listNameKeys({ title, otherNames }: Pick<SearchDocument, 'title' | 'otherNames'>): string[] {
  return [...new Set([...titleNames(title), ...otherNames].map(nameKey).filter((key) => key !== ''))];
}
