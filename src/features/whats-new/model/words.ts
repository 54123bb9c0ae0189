/** How far two texts are apart, in words. */

/** So many words of a part have to differ before a reader is sent back to it; fewer are a slip put right. */
export const fewestWords = 12;

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/).filter(Boolean))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** How many words one text has and the other has not, whatever their order: linear, and enough to tell a slip. */
export function wordsApart(before: string, after: string): number {
  const [a, b] = [countWords(before), countWords(after)];
  return [...new Set([...a.keys(), ...b.keys()])].reduce(
    (sum, word) => sum + Math.abs((a.get(word) ?? 0) - (b.get(word) ?? 0)),
    0,
  );
}
