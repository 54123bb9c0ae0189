/**
 * The words of `data/language/words.json`, ready to be asked. The language is the partnership's to correct, and the pages
 * read queries by themselves, so it is part of them; the check holds it to its schema.
 */
import words from '../../../../data/language/words.json';

/** Which kind of page a word asks for. */
type Asking = keyof (typeof words)['askFor'];

/** The longer first: a part of one may be another. */
const asides = [...words.asides].sort((a, b) => b.length - a.length).join('|');

const sets = Object.entries(words.askFor).map(([kind, said]) => [kind, new Set(said)]);

export const language = {
  /** Forms of one word that its ending does not show. */
  sameAs: new Map<string, string>(Object.entries(words.sameAs)),
  /** A word for a person, and the wider word for the same. */
  wider: new Map<string, string>(Object.entries(words.wider)),
  /** Words without a subject. */
  passedOver: new Set(words.passedOver),
  askFor: Object.fromEntries(sets) as Record<Asking, ReadonlySet<string>>,
  /** Words that ask for a kind of page and carry no subject of their own. */
  onlyAsk: new Set(words.onlyAsk),
  /** What is said beside anything and says nothing of it, in folded words. */
  asides: new RegExp(`(?<![a-z0-9])(?:${asides})(?![a-z0-9])`, 'g'),
};
