/** Words by which a text betrays that it is not finished, or not the partnership’s own: a published version may not say them. */

/** What an example says of itself; true of it until it is adopted. */
const exampleWords = ['illustrative', 'example text'];

/**
 * English for a draft and for an open matter. "The draft" alone is not among them: any version may say that there is
 * one elsewhere.
 */
const unfinishedWords = [
  'to be agreed',
  'not in force',
  'not yet in force',
  'not yet agreed',
  'not yet been agreed',
  'not been agreed',
  'not yet adopted',
  'not yet been adopted',
  'not been adopted',
  'not yet approved',
  'not yet decided',
  'not yet settled',
  'not yet confirmed',
  'not yet final',
  'still have to settle',
  'this draft',
  'this is a draft',
  'a draft',
  'a working draft',
  'in draft',
  'draft of',
  'draft version',
  'draft wording',
  'draft indicators',
  'draft:',
  'description: draft',
  'description: the working draft',
  '(draft)',
  'proposed move',
  'proposed change',
  'placeholder',
  'lorem ipsum',
  'tbc',
  'tba',
  'todo',
];

export interface UnfinishedWord {
  /** Where it begins in the text, in UTF-16 code units. */
  offset: number;
  /** As the text has it, on one line. */
  said: string;
}

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Between two words of a phrase: a space, a new line, emphasis, a quotation mark. */
const gap = String.raw`[\s*_"“]+`;

/** A phrase as a pattern that finds it whole, in any case, over a line break too. */
function patternOf(phrase: string): string {
  const [first = '', last = ''] = [phrase[0], phrase.at(-1)];
  const edge = (sign: string) => (/\w/.test(sign) ? String.raw`\b` : '');
  return edge(first) + phrase.split(/\s+/).map(escape).join(gap) + edge(last);
}

interface Options {
  /** Phrases of the partnership's own language, beside the English ones. */
  more?: readonly string[];
  /** Whether the text may call itself an example: it is one. */
  example?: boolean;
}

/** Every phrase of a text that betrays it, in reading order; those that lie within a longer one are left out. */
export function findUnfinished(
  text: string,
  { more = [], example = false }: Options = {},
): UnfinishedWord[] {
  const phrases = [...unfinishedWords, ...more, ...(example ? [] : exampleWords)].sort(
    (a, b) => b.length - a.length,
  );
  const found = new RegExp(phrases.map(patternOf).join('|'), 'gi');
  return [...text.matchAll(found)].map(({ index, 0: said }) => ({
    offset: index,
    said: said.replace(/\s+/g, ' '),
  }));
}
