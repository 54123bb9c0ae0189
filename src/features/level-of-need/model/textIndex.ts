/** Finds indicators by everyday words, acronyms, inflections and one-letter slips. */
import lunr from 'lunr';
import type { Indicator } from './schema';

export type FindIndicators = (typed: string) => Set<string> | undefined;

interface Named {
  dimensions: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
}

const wordsOf = (text: string): string[] => text.toLowerCase().replace(/[’']/g, '').split(/[^a-z0-9]+/).filter(Boolean);

/** For each phrase, the other phrases that mean the same. */
function readSynonyms(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const group of groups) {
    const phrases = group.map((phrase) => wordsOf(phrase).join(' '));
    for (const phrase of phrases) meanings.set(phrase, [...(meanings.get(phrase) ?? []), ...phrases.filter((other) => other !== phrase)]);
  }
  return meanings;
}

/** The typed words, and the words of every phrase that means the same as a run of them. */
function expand(typed: readonly string[], synonyms: ReadonlyMap<string, string[]>): string[][] {
  const slots: string[][] = [];
  for (let at = 0; at < typed.length;) {
    const length = [3, 2, 1].find((n) => at + n <= typed.length && synonyms.has(typed.slice(at, at + n).join(' '))) ?? 1;
    const run = typed.slice(at, at + length);
    slots.push([...run, ...(synonyms.get(run.join(' ')) ?? []).flatMap(wordsOf)]);
    at += length;
  }
  return slots;
}

const stemOf = (word: string): string => lunr.stemmer(new lunr.Token(word, {})).toString();

/** A step of lunr's pipeline. */
const stemAndWord: lunr.PipelineFunction = (token) => {
  const stem = token.clone(() => stemOf(token.toString()));
  return stem.toString() === token.toString() ? token : [stem, token];
};

lunr.Pipeline.registerFunction(stemAndWord, 'stemAndWord');

/**
 * Builds the index of a version's indicators.
 * @param synonyms groups of words that mean the same, from the glossary.
 * @returns a function from typed text to the ids that fit every word; undefined when nothing useful was typed.
 */
export function indexIndicators(indicators: readonly Indicator[], { dimensions, themes }: Named, synonyms: readonly (readonly string[])[]): FindIndicators {
  const index = lunr(function build() {
    // Both the stem and the word as written: a slip in a long ending ("mutilaton") is near the word and far from its stem.
    this.pipeline.reset();
    this.pipeline.add(lunr.trimmer, lunr.stopWordFilter, stemAndWord);
    this.ref('id');
    this.field('text');
    for (const { id, text, dimension, themes: own } of indicators) {
      this.add({ id, text: [text, dimensions.get(dimension) ?? '', ...own.map((theme) => themes.get(theme) ?? '')].join(' ') });
    }
  });
  const meanings = readSynonyms(synonyms);
  const stop = (word: string) => lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;
  const findAny = (words: readonly string[]): Set<string> => new Set(index.query((query) => {
    for (const word of words) {
      const stem = stemOf(word);
      query.term(stem, { usePipeline: false });
      if (word.length >= 3) query.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      if (word.length >= 4) query.term(word, { usePipeline: false, editDistance: 1 });
    }
  }).map(({ ref }) => ref));
  return (typed) => {
    const words = wordsOf(typed).filter((word) => !stop(word));
    if (words.length === 0) return undefined;
    const found = expand(words, meanings).map(findAny);
    return found.reduce((both, ids) => new Set([...both].filter((id) => ids.has(id))));
  };
}
