/** Words of a text in the one form in which index and query meet. */
import lunr from 'lunr';
import { language } from './language';

/**
 * Lower case without accents, apostrophes and possessive endings; `s47`, `s.47` and `sec 47` become `section 47`.
 * Each step runs only if its sign is in the text: this runs over every name when an index is loaded.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (/[^\x00-\x7f]/.test(folded))
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[’‘´]/g, "'");
  if (folded.includes('`')) folded = folded.replaceAll('`', "'");
  if (folded.includes("'"))
    folded = folded.replace(/'s(?=[^\p{L}\p{N}]|$)/gu, '').replaceAll("'", '');
  // `e-learning` and `elearning` are one word.
  if (folded.includes('-')) folded = folded.replace(/(?<![\p{L}\p{N}])e-(?=\p{L}{3})/gu, 'e');
  if (folded.includes('&')) folded = folded.replace(/(?<=[\p{L}\p{N}])&(?=[\p{L}\p{N}])/gu, '');
  if (/s[a-z]{0,6}[.\s]{0,2}\d/.test(folded))
    folded = folded.replace(
      /(?<![\p{L}\p{N}])(?:s|sec|sect|section)[.\s]{0,2}(\d{1,3})(?![\p{L}\p{N}])/gu,
      'section $1',
    );
  return folded;
}

/** Short for `is` after any of these; after another word only before what is being done, since `dad's` may be of dad. */
const shortIs =
  /(?<=(?<!\p{L})(?:he|she|it|that|there|here|who|what|where|someone|somebody|everyone|everybody|nobody))'s(?!\p{L})/giu;
const doing =
  /'s(?= (?:not |just |still |now )?(?!(?:some|any|no|every)thing)\p{L}{2,}ing(?!\p{L}))/giu;

/** `He's` is `he is`, and `dad's hitting` is `dad is hitting`: folding takes the rest for possessive endings. */
export const spellOutIs = (typed: string): string =>
  /['’‘´`]/.test(typed)
    ? typed
        .replace(/[’‘´`]/g, "'")
        .replace(shortIs, ' is')
        .replace(doing, ' is')
    : typed;

/** The words of a text, folded, in order. */
export function listWords(text: string): string[] {
  const folded = fold(text);
  return folded.match(/[^\x00-\x7f]/.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];
}

/** Folded words without what is said beside anything, such as “what do I do”. */
export const withoutAsides = (words: readonly string[]): string[] =>
  words.join(' ').replace(language.asides, ' ').split(' ').filter(Boolean);

const stems = new Map<string, string>();

/** The stem of a folded word: lunr's Porter stemmer; words with digits stay as they are. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = language.sameAs.get(word) ?? word;
  const made = /\d/.test(base) ? base : lunr.stemmer(new lunr.Token(base, {})).toString();
  if (stems.size > 50_000) stems.clear();
  stems.set(word, made);
  return made;
}

/** Remembers the stems of words, so that they are worked out only once. */
export function teachStems(words: readonly string[], their: (place: number) => string): void {
  words.forEach((word, place) => stems.set(word, their(place)));
}

/** The stems of a text, in order. */
export const listStems = (text: string): string[] => listWords(text).map(stem);

/** A name as a key: its stems joined by spaces. */
export const nameKey = (name: string): string => listStems(name).join(' ');
