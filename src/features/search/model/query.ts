/** Reads a query: what is meant, in words the index knows. Never throws, whatever was typed. */
import { readEveryday, widerWords } from './everyday';
import { fillers, intentOnly, readIntent } from './fillers';
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
  /** The query with slips mended, where there were any. */
  corrected?: string;
}

/** What is typed beyond this is not read. */
export const longestQuery = 300;
export const mostWords = 24;

interface Token {
  word: string;
  candidates: Candidate[];
  read?: string;
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

/** What an unknown word may be: two words written as one, a beginning, or a slip. */
function readUnknown(word: string, vocabulary: Vocabulary, isLast: boolean): Token[] {
  for (let i = 3; i <= word.length - 3; i += 1) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    if (vocabulary.knows(left) && vocabulary.knows(right) && !fillers.has(right))
      return [
        { word: left, candidates: onlyStem(left, 0.9) },
        { word: right, candidates: onlyStem(right, 0.9) },
      ];
  }
  const begun = isLast && word.length >= 3 ? vocabulary.startingWith(word, 6) : [];
  if (begun[0] !== undefined && intentOnly.has(begun[0]))
    return [{ word: begun[0], candidates: onlyStem(begun[0]) }];
  if (begun[0] !== undefined)
    return [
      {
        word,
        read: begun[0],
        candidates: begun.map((surface) => ({ stem: stem(surface), weight: 0.8 })),
      },
    ];
  const near = vocabulary.near(word, 3);
  if (near[0] === undefined) return [{ word, candidates: [] }];
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

function readWord(
  word: string,
  vocabulary: Vocabulary,
  { isLast, typing }: { isLast: boolean; typing: boolean },
): Token[] {
  if (fillers.has(word) && !(isLast && typing)) return [{ word, candidates: onlyStem(word) }];
  if (!vocabulary.knows(word) && widerWords[stem(word)] === undefined)
    return readUnknown(word, vocabulary, isLast);
  const wider = widerWords[stem(word)];
  if (wider !== undefined && !(isLast && typing))
    return [
      { word, asCommonAs: wider, candidates: [...onlyStem(word), { stem: wider, weight: 0.6 }] },
    ];
  if (!isLast || !typing || word.length < 2) return [{ word, candidates: onlyStem(word) }];
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
      !fillers.has(a) &&
      !fillers.has(b) &&
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
      named: own.length > 1 && own.some(({ word }) => !fillers.has(word) && !intentOnly.has(word)),
    });
    i += taken;
  }
  return groups;
}

/**
 * @param typed what stands in the box.
 * @param typing whether the last word may still be unfinished.
 */
export function parseQuery(
  typed: string,
  { vocabulary, lexicon, typing }: { vocabulary: Vocabulary; lexicon: Lexicon; typing: boolean },
): Query {
  const text = typed.slice(0, longestQuery);
  const raw = readEveryday(listWords(text).slice(0, mostWords).flatMap(lexicon.writeOut));
  const slips = mendSlips(raw, lexicon);
  const words = joinPairs(slips.words, vocabulary);
  const unfinished = typing && /[\p{L}\p{N}]$/u.test(text);
  const tokens = words.flatMap((word, i) =>
    readWord(word, vocabulary, {
      isLast: i === words.length - 1 && !slips.mended,
      typing: unfinished,
    }),
  );
  const groups = groupConcepts(tokens, lexicon);
  const isFiller = ({ word }: Token) =>
    fillers.has(word) || (word.length === 1 && !/\d/.test(word));
  const keepers = [
    (token: Token, named: boolean) => !isFiller(token) && (named || !intentOnly.has(token.word)),
    (token: Token) => !isFiller(token),
    () => true,
  ];
  const keep =
    keepers.find((kept) =>
      groups.some(({ tokens: own, named }) => own.some((token) => kept(token, named))),
    ) ?? (() => true);
  const concepts = groups.flatMap(({ tokens: own, alternatives, everyday, named }): Concept[] => {
    const content = own.filter((token) => keep(token, named));
    return content.length === 0 && everyday.length === 0
      ? []
      : [
          {
            alternatives,
            everyday,
            words: content.map(({ word, read, candidates, asCommonAs }) => ({
              typed: word,
              candidates,
              ...(read !== undefined && { read }),
              ...(asCommonAs !== undefined && { asCommonAs }),
            })),
          },
        ];
  });
  const corrected = tokens.map(({ word, read }) => read ?? word).join(' ');
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
    ...((slips.mended || (!unfinished && tokens.some((t) => t.read !== undefined))) && {
      corrected,
    }),
  };
}
