/** Which of the known words a mistyped one most likely meant. */
import { editsWithin } from './edits';

/** The known word nearest to `word`, or undefined when none is near enough to be a slip. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Of a word of three letters, two may not differ: nearly every other short word would be near.
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editsWithin(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance !== undefined && (!best || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best?.word;
}
