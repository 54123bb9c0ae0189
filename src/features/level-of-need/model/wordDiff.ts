/** Which words of a text went, stayed or came. */
import { diffWordsWithSpace } from 'diff';

export interface Run {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Run['kind'] {
  if (added) return 'new';
  return removed ? 'gone' : 'same';
}

/** The runs that turn `before` into `after`, word by word, in reading order. */
export const diffWords = (before: string, after: string): Run[] =>
  diffWordsWithSpace(before, after).map((part) => ({ kind: kindOf(part), text: part.value }));

/** The share of words that differ, from 0 (same) to 1 (nothing in common); counted over the words of both texts. */
export function shareChanged(before: string, after: string): number {
  const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const runs = diffWords(before, after);
  const total = words(before) + words(after);
  const different = runs
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + words(text), 0);
  return total === 0 ? 0 : Math.min(1, different / total);
}
