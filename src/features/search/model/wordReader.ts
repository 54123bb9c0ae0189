/** How rules read one word that somebody typed: as it is, as what it is short for, or as what it may be a slip of. */
import { editsWithin } from '../../../shared/edits';
import { consonantsOf, isBare, type Reading } from './patterns';

/** How far a word may be from one of the lexicon: nothing up to 3 letters, one edit to 6, two to 9, three beyond. */
const allowedEdits = (length: number): number =>
  length < 4 ? 0 : Math.min(3, 1 + Math.floor((length - 4) / 3));

/** A word that is itself and no slip. */
export const exactly = (word: string): Reading => ({ word, any: new Set() });

/** How words are written short or run together, each with the plain words. */
export const readSpellings = (
  spellings: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(spellings).map(([word, plain]) => [word, plain.split(' ')]));

/** The words of a lexicon that a slip is nearest to, and how many letters away. */
export interface Slip {
  meant: string[];
  edits: number;
}

/** @param lexicon the words of the rules. @returns what a word that is none of them may be a slip of. */
export function createSlips(lexicon: ReadonlySet<string>): (word: string) => Slip {
  const byStart = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string) =>
    map.set(key, [...(map.get(key) ?? []), word]);
  for (const word of lexicon) {
    if (!/^[a-z]{4,}$/.test(word)) continue;
    // People seldom mistake the first letter.
    add(byStart, `${word[0]}${word.length}`, word);
    add(bare, consonantsOf(word), word);
  }
  return (word) => {
    if (isBare(word)) return { meant: bare.get(word) ?? [], edits: 1 };
    let [meant, edits]: [string[], number] = [[], allowedEdits(word.length)];
    const [shortest, longestMeant] = [word.length - edits, word.length + edits];
    for (let length = shortest; edits > 0 && length <= longestMeant; length += 1)
      for (const target of byStart.get(`${word[0]}${length}`) ?? []) {
        const own = editsWithin(word, target, Math.min(edits, allowedEdits(length)));
        if (own === undefined) continue;
        if (own < edits) meant = [];
        edits = own;
        meant.push(target);
      }
    return { meant, edits };
  };
}

interface WordRules {
  spellings: ReadonlyMap<string, readonly string[]>;
  /** Words that are never taken for slips. */
  known: ReadonlySet<string>;
  /** Whether something is a word of common English, which is no slip either. */
  isWord: (word: string) => boolean;
  /** What a slip may have meant. */
  lexicon: ReadonlySet<string>;
  /** Words run together that the rules have apart. */
  split?: (word: string) => string[] | undefined;
}

/** So many words are kept as they were read; more are no longer one visit. */
const mostKept = 5_000;

/** Reads each word once, however often it is there while somebody types. */
export function createWordReader({
  spellings,
  known,
  isWord,
  lexicon,
  split = () => undefined,
}: WordRules): (word: string) => Reading[] {
  const nearest = createSlips(lexicon);
  const readings = new Map<string, Reading[]>();
  function readAnew(word: string): Reading[] {
    const plain = spellings.get(word);
    if (plain) return plain.map(exactly);
    if (known.has(word) || /\d/.test(word) || isWord(word)) return [exactly(word)];
    return split(word)?.map(exactly) ?? [{ word, any: new Set(nearest(word).meant) }];
  }
  return (word) => {
    const read = readings.get(word) ?? readAnew(word);
    if (readings.size > mostKept) readings.clear();
    readings.set(word, read);
    return read;
  };
}
