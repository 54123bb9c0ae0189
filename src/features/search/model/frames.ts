/**
 * Who did what to whom: the same words are another worry when a teacher hits a child, a child hits a parent, or a husband his
 * wife. Rules kept in `data/frames.yaml`, in the language of `patterns.ts`; they read a whole query, where the ranking reads
 * its words one by one.
 */
import { PatternIndex } from './patternIndex';
import { createPatternReader, matches, type Pattern, wordsOf } from './patterns';
import { listWords, spellOutIs } from './text';
import { createWordReader, readSpellings } from './wordReader';

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
const apart = (typed: string): string =>
  spellOutIs(typed.slice(0, longest)).replace(/(\d)(?=[a-z])/gi, '$1 ');

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
  const ready = frames.map(({ to, words, unless = [] }, place) => ({
    to,
    place,
    patterns: words.map(readPattern),
    unless: unless.map(readPattern),
  }));
  const others = asked.map(readPattern);
  const lexicon = wordsOf([
    ...others,
    ...ready.flatMap(({ patterns, unless }) => [...patterns, ...unless]),
  ]);
  const little = new Set(between);
  const told = new PatternIndex(
    ready.flatMap((frame) => frame.patterns.map((pattern) => ({ pattern, frame }))),
  );
  const known = new Set([...lexicon, ...little]);
  const readWord = createWordReader({
    spellings: readSpellings(spellings),
    known,
    isWord,
    lexicon,
  });

  return (typed) => {
    const words = listWords(apart(typed)).flatMap(readWord);
    const says = (pattern: Pattern) => matches(pattern, words, little);
    if (others.some(says)) return undefined;
    return told
      .find(words, little)
      .map(({ frame }) => frame)
      .sort((a, b) => a.place - b.place)
      .find(({ unless }) => !unless.some(says))?.to;
  };
}
