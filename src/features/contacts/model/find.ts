/**
 * Finds contacts by words as people type them: beginnings of words, other names and acronyms, one slip in a longer word,
 * and telephone numbers however they are spaced.
 */
import { foldedWords } from '../../../shared/foldedWords';
import { nearest } from '../../../shared/nearest';

interface Findable {
  name: string;
  otherNames: readonly string[];
  purpose: string;
  agency: { name: string };
  phones: readonly { display: string }[];
}

export interface ContactIndex {
  /** Places in the list by word; a telephone number is one word of digits. */
  places: ReadonlyMap<string, readonly number[]>;
  words: readonly string[];
  size: number;
}

/** Words of fewer letters are matched as they are: a slip in a short word makes another word. */
const slipFrom = 5;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Reads every contact once. */
export function indexContacts(contacts: readonly Findable[]): ContactIndex {
  const places = new Map<string, number[]>();
  contacts.forEach(({ name, otherNames, purpose, agency, phones }, place) => {
    const words = [
      ...foldedWords([name, ...otherNames, purpose, agency.name].join(' ')),
      ...phones.map(({ display }) => digitsOf(display)),
    ];
    for (const word of new Set(words)) {
      const list = places.get(word);
      if (list) list.push(place);
      else places.set(word, [place]);
    }
  });
  return { places, words: [...places.keys()], size: contacts.length };
}

/** The places of the contacts that a word fits: by its beginning, else by one slip. */
function placesOf(word: string, { places, words }: ContactIndex): Set<number> {
  const begun = words.filter((known) => known.startsWith(word));
  const near = begun.length === 0 && word.length >= slipFrom ? nearest(word, words) : undefined;
  return new Set([...begun, ...(near ? [near] : [])].flatMap((known) => places.get(known) ?? []));
}

/**
 * The places of the contacts that fit every word; all of them for a text without words.
 * @param typed anything a person types; at most its first 200 characters count.
 */
export function findContacts(index: ContactIndex, typed: string): ReadonlySet<number> {
  const text = typed.slice(0, 200);
  const digits = digitsOf(text);
  const parts =
    /^[\d\s()+-]+$/.test(text) && digits ? [digits.replace(/^44/, '0')] : foldedWords(text);
  const all = new Set(Array.from({ length: index.size }, (_, place) => place));
  return parts.reduce<Set<number>>((left, word) => {
    const fits = placesOf(word, index);
    return new Set([...left].filter((place) => fits.has(place)));
  }, all);
}
