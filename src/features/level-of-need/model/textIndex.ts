/** Finds indicators by everyday words, acronyms, inflections and one-letter slips. */
import lunr from 'lunr';
import type { Everyday } from '../../../shared/everyday';
import { editDistance } from '../../../shared/nearest';
import type { Indicator } from './schema';

export interface FoundIndicators {
  ids: ReadonlySet<string>;
  /** No indicator has all that was typed; these have most of it. */
  partly: boolean;
}

/** Gives undefined when nothing useful was typed. */
export type FindIndicators = (typed: string) => FoundIndicators | undefined;

interface Named {
  dimensions: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const stemOf = (word: string): string => lunr.stemmer(new lunr.Token(word, {})).toString();

const keyOf = (words: readonly string[]): string => words.map(stemOf).join(' ');

const isFiller = (word: string): boolean =>
  lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;

/** Phrases longer than this are sentences; nobody types them. */
const longestPhrase = 5;

const readPhrases = (phrases: readonly string[]): string[][] =>
  phrases
    .map((phrase) => wordsOf(phrase).filter((word) => !isFiller(word)))
    .filter(({ length }) => length > 0 && length <= longestPhrase);

/** For each phrase that is said, by its stems, what it may mean, as words. */
function readMeanings({ groups }: Everyday): Map<string, string[][]> {
  const meanings = new Map<string, string[][]>();
  for (const { say, means } of groups) {
    const meant = readPhrases(means);
    for (const key of new Set(readPhrases(say).map(keyOf)))
      meanings.set(key, [
        ...(meanings.get(key) ?? []),
        ...meant.filter((phrase) => keyOf(phrase) !== key),
      ]);
  }
  return meanings;
}

/** A step of lunr's pipeline: the stem, and the word as written. */
const stemAndWord: lunr.PipelineFunction = (token) => {
  const stem = token.clone(() => stemOf(token.toString()));
  return stem.toString() === token.toString() ? token : [stem, token];
};

lunr.Pipeline.registerFunction(stemAndWord, 'stemAndWord');

/** What fits more of the runs than anything else does, and at least half of them. */
function fitMost(runs: readonly ReadonlySet<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const run of runs) for (const id of run) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(runs.length / 2, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([id]) => id));
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...a].filter((id) => b.has(id)));

/**
 * Builds the index of a version's indicators.
 * @param everyday how people say it, the names of the glossary's terms among them.
 * @returns a function from typed text to the ids that fit every word or, where none does, most of them. A word
 * stands for its inflections and its beginnings; only where it finds nothing is it read as a slip of one letter. A run of
 * words that means the same as another phrase also finds what has every word of that phrase.
 */
export function indexIndicators(
  indicators: readonly Indicator[],
  { dimensions, themes }: Named,
  everyday: Everyday,
): FindIndicators {
  const index = lunr(function build() {
    // The word too: a slip in a long ending ("mutilaton") is near the word and far from its stem.
    this.pipeline.reset();
    this.pipeline.add(lunr.trimmer, lunr.stopWordFilter, stemAndWord);
    this.ref('id');
    this.field('text');
    for (const { id, text, dimension, themes: own } of indicators) {
      this.add({
        id,
        text: [
          text,
          dimensions.get(dimension) ?? '',
          ...own.map((theme) => themes.get(theme) ?? ''),
        ].join(' '),
      });
    }
  });
  const meanings = readMeanings(everyday);
  /** Words that mean something else too, as people write them: a slip is near the word and may be far from its stem. */
  const written = [
    ...new Set(
      everyday.groups
        .flatMap(({ say }) => say)
        .map(wordsOf)
        .filter(({ length }) => length === 1)
        .flat(),
    ),
  ];
  const remembered = new Map<string, Set<string>>();
  const remember = (key: string, find: () => Set<string>): Set<string> => {
    const found = remembered.get(key) ?? find();
    remembered.set(key, found);
    return found;
  };
  const query = (terms: (q: lunr.Query) => void): Set<string> =>
    new Set(index.query(terms).map(({ ref }) => ref));
  /** A word of a phrase: its inflections, no guesses. */
  const findStem = (word: string) =>
    remember(`=${word}`, () =>
      query((q) => {
        q.term(stemOf(word), { usePipeline: false });
      }),
    );
  const findTyped = (word: string) =>
    remember(word, () => {
      const exact = query((q) => {
        q.term(stemOf(word), { usePipeline: false });
        if (word.length >= 3)
          q.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      });
      return exact.size > 0 || word.length < 4 || meanings.has(stemOf(word))
        ? exact
        : query((q) => {
            q.term(word, { usePipeline: false, editDistance: 1 });
          });
    });
  const findAll = (words: readonly string[], find: (word: string) => Set<string>): Set<string> =>
    words.map(find).reduce(both);
  const meaningOf = (words: readonly string[]): string[][] => {
    const key = keyOf(words);
    const [word = ''] = words;
    const near = () =>
      words.length === 1 && word.length >= 5 && findTyped(word).size === 0
        ? written.find(
            (other) => Math.abs(other.length - word.length) <= 1 && editDistance(other, word) === 1,
          )
        : undefined;
    return meanings.get(key) ?? meanings.get(stemOf(near() ?? '')) ?? [];
  };
  /** What fits one run of words, said so or in other words. */
  const findRun = (run: readonly string[]): Set<string> =>
    new Set(
      [
        findAll(run, findTyped),
        ...meaningOf(run).map((phrase) => findAll(phrase, findStem)),
      ].flatMap((ids) => [...ids]),
    );
  return (typed) => {
    const words = wordsOf(typed)
      .flatMap((word) => wordsOf(everyday.short[word] ?? word))
      .filter((word) => !isFiller(word));
    if (words.length === 0) return undefined;
    const runs: Set<string>[] = [];
    for (let at = 0; at < words.length;) {
      const length =
        [5, 4, 3, 2].find(
          (n) => at + n <= words.length && meanings.has(keyOf(words.slice(at, at + n))),
        ) ?? 1;
      runs.push(findRun(words.slice(at, at + length)));
      at += length;
    }
    const whole = runs.reduce(both);
    return whole.size > 0 || runs.length === 1
      ? { ids: whole, partly: false }
      : { ids: fitMost(runs), partly: true };
  };
}
