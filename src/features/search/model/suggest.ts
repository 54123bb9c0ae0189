/** When nothing is found: the worries whose names look most like what was typed. */
import { linkTo, type SearchDocument } from './documents';
import { fold } from './text';

export interface Suggestion {
  title: string;
  path: string;
}

const trigrams = (text: string): Set<string> => {
  const padded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(
    Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)),
  );
};

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** At most `limit` concerns, the likeliest first; where none is alike, the first of the list. */
export function suggestConcerns(
  query: string,
  documents: readonly SearchDocument[],
  limit = 3,
): Suggestion[] {
  const wanted = trigrams(query.slice(0, 100));
  return documents
    .filter(({ kind }) => kind === 'concern')
    .map((document) => ({
      document,
      worth: Math.max(
        ...[document.title, ...document.otherNames].map((name) => likeness(wanted, trigrams(name))),
      ),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ document }) => ({ title: document.title, path: linkTo(document) }));
}
