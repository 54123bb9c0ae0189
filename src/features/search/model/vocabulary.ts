/** The words that the site uses: exact, by their beginning, and nearly. */
import { editsWithin } from '../../../shared/edits';
import { language } from './language';
import { stem } from './text';

/** How far a slip may be from the word meant: nothing up to 3 letters, one edit to 7, two from 8. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

export interface Vocabulary {
  /** Whether the site uses this word in any of its forms. */
  knows(word: string): boolean;
  /** Words that begin so, shortest first. */
  startingWith(prefix: string, limit: number): string[];
  /** Words one slip away, nearest and most used first. */
  near(word: string, limit: number): string[];
}

/**
 * @param surfaces folded words, sorted.
 * @param uses how many documents have a stem.
 */
export function createVocabulary(
  surfaces: readonly string[],
  uses: (stem: string) => number,
): Vocabulary {
  const known = new Set(surfaces.map(stem));
  const byLength = new Map<number, string[]>();
  for (const surface of surfaces) {
    // A slip is never corrected to a word that says nothing.
    if (/\d/.test(surface) || language.passedOver.has(surface)) continue;
    const list = byLength.get(surface.length);
    if (list) list.push(surface);
    else byLength.set(surface.length, [surface]);
  }
  const firstFrom = (prefix: string): number => {
    let [low, high] = [0, surfaces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((surfaces[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    knows: (word) => known.has(stem(word)),
    startingWith(prefix, limit) {
      const found: string[] = [];
      for (
        let i = firstFrom(prefix);
        i < surfaces.length && found.length < 200 && surfaces[i]?.startsWith(prefix);
        i += 1
      )
        found.push(surfaces[i] as string);
      return found
        .sort((a, b) => uses(stem(b)) - uses(stem(a)) || a.length - b.length || (a < b ? -1 : 1))
        .slice(0, limit);
    },
    near(word, limit) {
      const edits = allowedEdits(word.length);
      if (edits === 0 || /\d/.test(word)) return [];
      const found: { surface: string; distance: number }[] = [];
      for (let length = word.length - edits; length <= word.length + edits; length += 1) {
        for (const surface of byLength.get(length) ?? []) {
          const distance = editsWithin(word, surface, edits);
          if (distance !== undefined) found.push({ surface, distance });
        }
      }
      // People seldom mistake the first letter.
      const cost = ({ surface, distance }: { surface: string; distance: number }) =>
        distance + (surface[0] === word[0] ? 0 : 0.6);
      return found
        .sort(
          (a, b) =>
            cost(a) - cost(b) ||
            uses(stem(b.surface)) - uses(stem(a.surface)) ||
            (a.surface < b.surface ? -1 : 1),
        )
        .slice(0, limit)
        .map(({ surface }) => surface);
    },
  };
}
