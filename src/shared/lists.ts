/** Lists in a sentence, as people in England write them. */

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `a, b or c`, for what is not there. */
export const joinChoices = (words: readonly string[]): string => disjunction.format(words);

/** `a, b and c`; one is itself, and none is an empty text. */
export const joinWords = (words: readonly string[]): string => conjunction.format(words);

/** A sentence without the full stop at its end, for the middle of another. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/**
 * `a, b, c and 21 more`: the first few of a list that may be long.
 * @param most how many are named.
 */
export const nameFirst = (words: readonly string[], most = 3): string =>
  joinWords(
    words.length > most + 1 ? [...words.slice(0, most), `${words.length - most} more`] : words,
  );
