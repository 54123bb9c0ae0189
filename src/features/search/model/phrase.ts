/** How close together the words of a query are in a text, and whether they are in order. */
import { at } from '../../../shared/at';

/** Two words still count as together with this many between them: `bruising in a non-mobile baby`. */
const near = 4;

/**
 * @param wanted stems of the query, in order.
 * @param stems stems of the text, in order.
 * @returns 0 where no two neighbours of the query meet, 1 where all of them do, in order and side by side.
 */
export function closeness(wanted: readonly string[], stems: readonly string[]): number {
  if (wanted.length < 2) return 0;
  const places = new Map<string, number[]>(wanted.map((stem) => [stem, []]));
  stems.forEach((stem, i) => places.get(stem)?.push(i));
  let sum = 0;
  for (let i = 0; i + 1 < wanted.length; i += 1) {
    const [first, second] = [
      places.get(wanted[i] as string) ?? [],
      places.get(wanted[i + 1] as string) ?? [],
    ];
    let best = 0;
    let from = 0;
    for (const place of first) {
      while (from < second.length && at(second, from) < place - near) from += 1;
      for (let j = from; j < second.length && at(second, j) <= place + near; j += 1) {
        const gap = at(second, j) - place;
        if (gap !== 0) best = Math.max(best, (gap > 0 ? 1 : 0.6) / Math.sqrt(Math.abs(gap)));
      }
      if (best === 1) break;
    }
    sum += best;
  }
  return sum / (wanted.length - 1);
}
