/** How hard a text is to read: its sentences, and the school grade it asks for. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A text that readers see, with the line it starts on. */
interface Passage {
  text: string;
  line: number;
}

export interface Sentence {
  text: string;
  words: number;
  line: number;
}

export interface Reading {
  words: number;
  sentences: Sentence[];
  /**
   * The Flesch-Kincaid grade (Kincaid and others, 1975): about five years less than the age of who reads it with ease.
   * It counts words and syllables, and knows nothing of what is said.
   */
  grade: number;
}

/** After a full stop, a question or a colon that begins something: a short form such as `e.g.` ends none. */
const endOfSentence = /(?<=[.!?:]["”’)]*)\s+(?=["“‘(]*[\p{Lu}\d])/u;

const listWords = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Names and labels are no sentences. */
const fewest = 4;

function sentencesOf({ text, line }: Passage): Sentence[] {
  return text
    .replace(/\s+/g, ' ')
    .split(endOfSentence)
    .map((sentence) => ({ text: sentence, words: listWords(sentence).length, line }))
    .filter(({ words }) => words >= fewest);
}

/** @param passages each a paragraph, an item of a list or a cell, so that no sentence runs over two. */
export function readingOf(passages: readonly Passage[]): Reading {
  const sentences = passages.flatMap(sentencesOf);
  const words = sentences.flatMap(({ text }) => listWords(text));
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
  return {
    words: words.length,
    sentences,
    grade: words.length === 0 ? 0 : fleschKincaid(counts),
  };
}
