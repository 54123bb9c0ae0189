/**
 * Who did what to whom: the same words are another worry when a teacher hits a child, a child hits a parent, or a husband his
 * wife. Rules kept in `data/frames.yaml`, in the language of `patterns.ts`; they read a whole query, where the ranking reads
 * its words one by one.
 */
import { createSlips } from './danger';
import { createPatternReader, matches, type Reading, wordsOf } from './patterns';
import { listWords } from './text';

/** One way in which somebody does something to somebody. */
export interface Frame {
  /** The page it leads to: of a worry, or another one. */
  to: string;
  /** Any of these, in the words people use. */
  words: readonly string[];
  /** Where one of these is there too, it is something else. */
  unless?: readonly string[] | undefined;
}

/** The rules as they travel to the browser. */
export interface FrameRules {
  /** How words are written short or run together, each with the plain words. */
  spellings: Readonly<Record<string, string>>;
  /** Words that may come between any two words of a phrase. */
  little: readonly string[];
  classes: Readonly<Record<string, readonly string[]>>;
  /** What is asked about, and not told: a query with one of these has no frame. */
  asked: readonly string[];
  /** The first that fits is taken: the particular before the general. */
  frames: readonly Frame[];
}

/** For a site that has no rules. */
export const noFrames: FrameRules = {
  spellings: {},
  little: [],
  classes: {},
  asked: [],
  frames: [],
};

/** What is typed beyond this is not read. */
const longest = 300;

/** `14yo` is a number and a word. */
const apart = (typed: string): string => typed.slice(0, longest).replace(/(\d)(?=[a-z])/gi, '$1 ');

const exactly = (word: string): Reading => ({ word, any: new Set() });

/**
 * Makes the rules ready.
 * @param isWord whether something is a word of common English, which is never taken for a slip of another.
 * @returns what reads a query, and gives the page that its frame leads to; undefined where there is none.
 * @throws PatternFault for a phrase that cannot be read; `npm run check` finds it first.
 */
export function createFrameReader(
  { spellings, little: between, classes, asked, frames }: FrameRules,
  isWord: (word: string) => boolean,
): (typed: string) => string | undefined {
  const readPattern = createPatternReader(classes);
  const ready = frames.map(({ to, words, unless = [] }) => ({
    to,
    patterns: words.map(readPattern),
    unless: unless.map(readPattern),
  }));
  const others = asked.map(readPattern);
  const lexicon = wordsOf([
    ...others,
    ...ready.flatMap(({ patterns, unless }) => [...patterns, ...unless]),
  ]);
  const little = new Set(between);
  const nearest = createSlips(lexicon);
  const plain = new Map(Object.entries(spellings).map(([word, said]) => [word, said.split(' ')]));

  function readWord(word: string): Reading[] {
    const said = plain.get(word);
    if (said) return said.map(exactly);
    if (lexicon.has(word) || little.has(word) || /\d/.test(word) || isWord(word))
      return [exactly(word)];
    return [{ word, any: new Set(nearest(word).meant) }];
  }

  return (typed) => {
    const words = listWords(apart(typed)).flatMap(readWord);
    const says = (pattern: (typeof others)[number]) => matches(pattern, words, little);
    if (others.some(says)) return undefined;
    return ready.find(({ patterns, unless }) => patterns.some(says) && !unless.some(says))?.to;
  };
}
