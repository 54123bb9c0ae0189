/** Reads a query: what is meant, in words the index knows. Never throws, whatever was typed. */
import { readEveryday, widerOf } from './everyday';
import { readIntent } from './intent';
import { language } from './language';
import type { Kind } from './kinds';
import { type Lexicon, longestName } from './lexicon';
import { listDigitRuns } from './phone';
import { listWords, stem } from './text';
import type { Vocabulary } from './vocabulary';

/** A stem a word may stand for, and how surely. */
export interface Candidate {
  stem: string;
  weight: number;
}

export interface QueryWord {
  /** Folded, as typed. */
  typed: string;
  /** What it was read as, where that differs. */
  read?: string;
  candidates: Candidate[];
  /** The site does not have it, and it was not read as another word. */
  unknown?: boolean;
  /** The stem of a commoner word that says as much: the word is no more telling than that, however rare it is. */
  asCommonAs?: string;
}

/** One idea of a query: words that belong together, and other ways to say them. */
export interface Concept {
  words: QueryWord[];
  /** Phrases that mean the same, as stems; all their words must be present. */
  alternatives: readonly (readonly string[])[];
  /** What everyday words may mean, as stems; less sure than an alternative. */
  everyday: readonly (readonly string[])[];
}

export interface Query {
  typed: string;
  concepts: Concept[];
  /** Stems of the content words in order, for phrases and names. */
  content: string[];
  /** All stems in order, fillers among them. */
  all: string[];
  digits: string[];
  intent: Partial<Record<Kind, number>>;
  /** The query with slips corrected, where there were any. */
  corrected?: string;
  /** Words that the site does not have, as typed. */
  unknown: string[];
}

/** What is typed beyond this is not read. */
export const longestQuery = 300;
export const mostWords = 24;

interface Token {
  word: string;
  candidates: Candidate[];
  read?: string;
  /** Whether it was read as a word that it begins, and not as a slip of one. */
  begun?: boolean;
  unknown?: boolean;
  asCommonAs?: string;
}

/** Replaces runs of words that are a known misspelling by what they mean. */
function mendSlips(
  words: readonly string[],
  lexicon: Lexicon,
): { words: string[]; mended: boolean } {
  const made: string[] = [];
  let mended = false;
  for (let i = 0; i < words.length;) {
    let taken = 0;
    for (let n = Math.min(longestName, words.length - i); n > 0 && taken === 0; n -= 1) {
      const meant = lexicon.mend(words.slice(i, i + n));
      if (meant === undefined) continue;
      made.push(...listWords(meant));
      taken = n;
      mended = true;
    }
    if (taken === 0) made.push(words[i] as string);
    i += Math.max(1, taken);
  }
  return { words: made, mended };
}

const onlyStem = (word: string, weight = 1): Candidate[] => [{ stem: stem(word), weight }];

/** Two words written as one, both of which the site knows. */
function splitWord(word: string, vocabulary: Vocabulary): Token[] | undefined {
  for (let i = 3; i <= word.length - 3; i += 1) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    if (vocabulary.knows(left) && vocabulary.knows(right) && !language.passedOver.has(right))
      return [left, right].map((part) => ({ word: part, candidates: onlyStem(part, 0.9) }));
  }
  return undefined;
}

/** A word that has begun: what it may become. */
function completeWord(word: string, vocabulary: Vocabulary): Token[] | undefined {
  const begun = vocabulary.startingWith(word, 6);
  if (begun[0] === undefined) return undefined;
  if (language.onlyAsk.has(begun[0])) return [{ word: begun[0], candidates: onlyStem(begun[0]) }];
  return [
    {
      word,
      read: begun[0],
      begun: true,
      candidates: begun.map((surface) => ({ stem: stem(surface), weight: 0.8 })),
    },
  ];
}

/** A slip: the words one or two letters away. */
function mendWord(word: string, vocabulary: Vocabulary): Token[] | undefined {
  const near = vocabulary.near(word, 3);
  if (near[0] === undefined) return undefined;
  return [
    {
      word,
      read: near[0],
      candidates: near.map((surface, i) => ({
        stem: stem(surface),
        weight: i === 0 ? 0.75 : 0.45,
      })),
    },
  ];
}

interface WordContext extends ReadContext {
  isLast: boolean;
  /** Whether this is the last word and may be unfinished. */
  unfinished: boolean;
}

/** What a word the site does not know may be; a word of common English is itself and nothing else. */
function readUnknown(
  word: string,
  { vocabulary, isLast, unfinished, isWord, asTyped }: WordContext,
): Token[] {
  const stranger = { word, candidates: [], unknown: true };
  // What is being typed may become anything, a word or not.
  const completed =
    isLast && word.length >= 3 && (unfinished || !(asTyped || isWord(word)))
      ? completeWord(word, vocabulary)
      : undefined;
  if (asTyped || isWord(word)) return unfinished && completed ? completed : [stranger];
  return splitWord(word, vocabulary) ?? completed ?? mendWord(word, vocabulary) ?? [stranger];
}

function readWord(word: string, context: WordContext): Token[] {
  const { vocabulary, unfinished } = context;
  if (language.passedOver.has(word) && !unfinished) return [{ word, candidates: onlyStem(word) }];
  if (!vocabulary.knows(word) && widerOf(stem(word)) === undefined)
    return readUnknown(word, context);
  const wider = widerOf(stem(word));
  if (wider !== undefined && !unfinished)
    return [
      { word, asCommonAs: wider, candidates: [...onlyStem(word), { stem: wider, weight: 0.6 }] },
    ];
  if (!unfinished || word.length < 2) return [{ word, candidates: onlyStem(word) }];
  const longer = vocabulary
    .startingWith(word, 8)
    .map(stem)
    .filter((other) => other !== stem(word));
  return [
    {
      word,
      candidates: [
        ...onlyStem(word),
        ...[...new Set(longer)].map((other) => ({ stem: other, weight: 0.5 })),
      ],
    },
  ];
}

/** Two words that the site writes as one: `whistle blowing`. */
function joinPairs(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    const before = words[i - 1];
    const joins = (a: string | undefined, b: string | undefined) =>
      a !== undefined &&
      b !== undefined &&
      a.length > 2 &&
      b.length > 2 &&
      !language.passedOver.has(a) &&
      !language.passedOver.has(b) &&
      vocabulary.knows(a + b) &&
      !(vocabulary.knows(a) && vocabulary.knows(b));
    if (joins(word, next)) return [word + (next as string)];
    return joins(before, word) ? [] : [word];
  });
}

function groupConcepts(
  tokens: readonly Token[],
  lexicon: Lexicon,
): (Pick<Concept, 'alternatives' | 'everyday'> & { tokens: Token[]; named: boolean })[] {
  const groups = [];
  for (let i = 0; i < tokens.length;) {
    let taken = 1;
    let key = tokens[i]?.candidates[0]?.stem ?? '';
    for (let n = Math.min(longestName, tokens.length - i); n > 1; n -= 1) {
      const tried = tokens
        .slice(i, i + n)
        .map((t) => t.candidates[0]?.stem ?? '')
        .join(' ');
      if (!lexicon.synonyms.has(tried) && !lexicon.named.has(tried) && !lexicon.everyday.has(tried))
        continue;
      [taken, key] = [n, tried];
      break;
    }
    const own = tokens.slice(i, i + taken);
    groups.push({
      tokens: own,
      alternatives: (lexicon.synonyms.get(key) ?? []).filter((phrase) => phrase.join(' ') !== key),
      everyday: lexicon.everyday.get(key) ?? [],
      named:
        own.length > 1 &&
        own.some(({ word }) => !language.passedOver.has(word) && !language.onlyAsk.has(word)),
    });
    i += taken;
  }
  return groups;
}

/** What a query is read with. */
export interface ReadContext {
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  /** Whether the last word may still be unfinished. */
  typing: boolean;
  /** Whether a folded word is one of common English; such a word is never corrected, split or completed. */
  isWord: (word: string) => boolean;
  /** Whether every word is to be taken as it was typed. */
  asTyped?: boolean | undefined;
}

/** Which words carry the query: all but fillers, and fillers too where there is nothing else. */
function chooseKept(
  groups: readonly { tokens: Token[]; named: boolean }[],
): (token: Token, named: boolean) => boolean {
  const isFiller = ({ word }: Token) =>
    language.passedOver.has(word) || (word.length === 1 && !/\d/.test(word));
  const keepers = [
    (token: Token, named: boolean) =>
      !isFiller(token) && (named || !language.onlyAsk.has(token.word)),
    (token: Token) => !isFiller(token),
    () => true,
  ];
  return (
    keepers.find((kept) =>
      groups.some(({ tokens: own, named }) => own.some((token) => kept(token, named))),
    ) ?? (() => true)
  );
}

/** @param typed what is in the box. */
export function parseQuery(typed: string, context: ReadContext): Query {
  const { vocabulary, lexicon, typing, asTyped } = context;
  const text = typed.slice(0, longestQuery);
  const raw = readEveryday(listWords(text).slice(0, mostWords).flatMap(lexicon.writeOut));
  const slips = asTyped ? { words: raw, mended: false } : mendSlips(raw, lexicon);
  const words = asTyped ? raw : joinPairs(slips.words, vocabulary);
  const unfinished = typing && /[\p{L}\p{N}]$/u.test(text);
  const tokens = words.flatMap((word, i) => {
    const isLast = i === words.length - 1 && !slips.mended;
    return readWord(word, { ...context, isLast, unfinished: isLast && unfinished });
  });
  const groups = groupConcepts(tokens, lexicon);
  const keep = chooseKept(groups);
  const concepts = groups.flatMap(({ tokens: own, alternatives, everyday, named }): Concept[] => {
    const content = own.filter((token) => keep(token, named));
    return content.length === 0 && everyday.length === 0
      ? []
      : [
          {
            alternatives,
            everyday,
            words: content.map(({ word, read, candidates, asCommonAs, unknown }) => ({
              typed: word,
              candidates,
              ...(read !== undefined && { read }),
              ...(unknown && { unknown }),
              ...(asCommonAs !== undefined && { asCommonAs }),
            })),
          },
        ];
  });
  const mended = tokens.some(({ read, begun }) => read !== undefined && !(begun && unfinished));
  const corrected = tokens
    .map(({ word, read, begun }) => (begun && unfinished ? word : (read ?? word)))
    .join(' ');
  return {
    typed: text,
    concepts,
    content: concepts.flatMap((c) => c.words.map((w) => w.candidates[0]?.stem ?? stem(w.typed))),
    all: tokens.map(({ word, candidates }) => candidates[0]?.stem ?? stem(word)),
    digits: listDigitRuns(text),
    intent: readIntent(
      words,
      concepts.some(({ everyday }) => everyday.length > 0),
    ),
    unknown: concepts
      .filter(({ everyday }) => everyday.length === 0)
      .flatMap((concept) => concept.words.filter(({ unknown }) => unknown))
      .map(({ typed: word }) => word)
      // A word that is still being typed may yet be one the site knows; digits are numbers to ring.
      .filter((word) => !/\d/.test(word) && !(unfinished && word === words.at(-1))),
    ...((slips.mended || mended) && { corrected }),
  };
}
