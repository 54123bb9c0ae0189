/** Edit distance for many candidates at every keystroke: gives up as soon as the limit is passed. */
import { at } from './at';

const masks = new Map<string, number>();

/** Which letters a word has, one bit each; words that differ in many letters need not be compared at all. */
function letters(word: string): number {
  const known = masks.get(word);
  if (known !== undefined) return known;
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) % 32);
  if (masks.size > 60_000) masks.clear();
  masks.set(word, mask);
  return mask;
}

function countBits(mask: number): number {
  let [rest, count] = [mask, 0];
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

let rows: [number[], number[], number[]] = [[], [], []];

/** Inserts, deletes, replacements and swaps of neighbours from `a` to `b`; undefined when more than `limit`. */
export function editsWithin(a: string, b: string, limit: number): number | undefined {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || countBits(letters(a) ^ letters(b)) > 2 * limit)
    return undefined;
  let [twoBefore, before, row] = rows;
  for (let j = 0; j <= b.length; j += 1) before[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(
        at(before, j) + 1,
        at(row, j - 1) + 1,
        at(before, j - 1) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        best = Math.min(best, at(twoBefore, j - 2) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return undefined;
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  rows = [twoBefore, before, row];
  const distance = at(before, b.length);
  return distance <= limit ? distance : undefined;
}
