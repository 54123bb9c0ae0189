/**
 * The small language in which `data/danger.yaml` says what people write: words in order, and how freely each may be written.
 *
 * `stop~ breathing|breathe` two words side by side; `~` any form of the word, `|` one or the other, `_` joins the words of
 * one choice (`car_park|roof`). `{who}` any of a class; `*ing` any word that ends so; `N` a number; `...` up to four words
 * between; `$` the end; ` & ` joins what may be in any order. Little words (the, his, very) may come between any two.
 */

type Classes = Readonly<Record<string, readonly string[]>>;

/** One place of a pattern: any words at all, or one of these. */
type Place =
  | { kind: 'gap' }
  | {
      kind: 'one';
      words: ReadonlySet<string>;
      /** Choices of several words, each in order. */
      phrases: readonly (readonly string[])[];
      endings: readonly string[];
      number: boolean;
      /** Nothing more may come after it. */
      end: boolean;
    };

/** Places in order. */
type Sequence = readonly Place[];

/** What must all appear, in any order. */
export type Pattern = readonly Sequence[];

/** What a word of a query may be: as it was written, and what it may be a slip of. */
export interface Reading {
  word: string;
  any: ReadonlySet<string>;
}

/** A last consonant after one vowel is written twice before an ending: `stab`, `stabbing`. */
const doubles = (word: string): boolean => /[^aeiou][aeiou][bdgklmnprt]$/.test(word);

/** The regular forms of a word: `breathe` is also breath, breathes, breathed and breathing. */
export function formsOf(word: string): string[] {
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  const last = word.slice(-1);
  return [
    ...new Set([
      word,
      `${word}s`,
      ...[`es`, `ed`, `ing`, `in`].map((ending) => bare + ending),
      ...(word.endsWith('e') ? [bare] : []),
      ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : []),
      ...(doubles(word) ? [`ed`, `ing`, `in`].map((ending) => word + last + ending) : []),
    ]),
  ];
}

/** Thrown for a pattern that cannot be read, in words for the person who wrote it. */
export class PatternFault extends Error {}

/** The choices of a place, with classes written out. */
function listChoices(written: string, classes: Classes): string[] {
  return written.split('|').flatMap((choice) => {
    const name = /^\{([a-z]+)\}$/.exec(choice)?.[1];
    if (name === undefined) return [choice.replaceAll('_', ' ')];
    const own = classes[name];
    if (!own) throw new PatternFault(`there is no class {${name}}`);
    return own;
  });
}

const signs = new Set(['N', '$']);
const isEnding = (choice: string): boolean => /^\*[a-z]+$/.test(choice);

function readPlace(written: string, classes: Classes): Place {
  if (written === '...') return { kind: 'gap' };
  const choices = listChoices(written, classes);
  const plain = choices.filter((choice) => !signs.has(choice) && !isEnding(choice));
  const wrong = plain.find((choice) => !/^[a-z0-9]+~?(?: [a-z0-9]+)*$/.test(choice));
  if (wrong !== undefined)
    throw new PatternFault(
      `“${wrong}” is not a word; write small letters and digits without apostrophes`,
    );
  return {
    kind: 'one',
    words: new Set(
      plain
        .filter((choice) => !choice.includes(' '))
        .flatMap((word) => (word.endsWith('~') ? formsOf(word.slice(0, -1)) : [word])),
    ),
    phrases: plain.filter((choice) => choice.includes(' ')).map((choice) => choice.split(' ')),
    endings: choices.filter(isEnding).map((choice) => choice.slice(1)),
    number: choices.includes('N'),
    end: choices.includes('$'),
  };
}

/**
 * How to read patterns; one place written twice is read once.
 * @param classes what `{name}` stands for.
 * @returns a reader that throws PatternFault.
 */
export function createPatternReader(classes: Classes): (written: string) => Pattern {
  const places = new Map<string, Place>();
  const readOnce = (written: string): Place => {
    const place = places.get(written) ?? readPlace(written, classes);
    places.set(written, place);
    return place;
  };
  return (written) => written.split(' & ').map((part) => part.trim().split(/\s+/).map(readOnce));
}

/** Every word used in patterns. */
export function wordsOf(patterns: readonly Pattern[]): Set<string> {
  return new Set(
    patterns
      .flat(2)
      .flatMap((place) => (place.kind === 'one' ? [...place.words, ...place.phrases.flat()] : [])),
  );
}

function fits(place: Place & { kind: 'one' }, { word, any }: Reading): boolean {
  if (place.words.has(word) || (place.number && /^\d+$/.test(word))) return true;
  if (place.endings.some((end) => word.length > end.length + 1 && word.endsWith(end))) return true;
  for (const other of any) if (place.words.has(other)) return true;
  return false;
}

/** How many words a place takes at `at`: one for a word, more for a phrase, 0 where nothing fits. */
function taken(place: Place & { kind: 'one' }, words: readonly Reading[], at: number): number {
  const phrase = place.phrases.find((own) => own.every((word, n) => words[at + n]?.word === word));
  if (phrase) return phrase.length;
  const reading = words[at];
  return reading && fits(place, reading) ? 1 : 0;
}

/** How many little words may come between two words of a pattern. */
const mostLittle = 3;
/** So many of any words where a pattern says `...`. */
const mostBetween = 4;

interface Standing {
  /** The place in the pattern to look for, and the word to look at. */
  place: number;
  at: number;
  little: ReadonlySet<string>;
}

function fitsFrom(
  pattern: Sequence,
  words: readonly Reading[],
  { place, at, little }: Standing,
): boolean {
  const own = pattern[place];
  if (!own) return true;
  if (own.kind === 'gap') {
    for (let skipped = 0; skipped <= mostBetween; skipped += 1)
      if (fitsFrom(pattern, words, { place: place + 1, at: at + skipped, little })) return true;
    return false;
  }
  if (own.end && at === words.length && place === pattern.length - 1) return true;
  // The first word is looked for everywhere by the caller; after it only little words are passed over.
  for (let now = at; now <= at + (place === 0 ? 0 : mostLittle); now += 1) {
    const count = taken(own, words, now);
    if (count > 0 && fitsFrom(pattern, words, { place: place + 1, at: now + count, little }))
      return true;
    const passed = words[now];
    if (!passed || !little.has(passed.word)) return false;
  }
  return false;
}

/** Whether the words contain a pattern. */
export function matches(
  pattern: Pattern,
  words: readonly Reading[],
  little: ReadonlySet<string>,
): boolean {
  return pattern.every((sequence) =>
    words.some((_, at) => fitsFrom(sequence, words, { place: 0, at, little })),
  );
}

/** How many words a pattern of one sequence takes up at a place, with nothing in between. */
export function lengthAt([sequence = []]: Pattern, words: readonly Reading[], at: number): number {
  let end = at;
  for (const place of sequence) {
    const count = place.kind === 'one' ? taken(place, words, end) : 0;
    if (count === 0) return 0;
    end += count;
  }
  return end - at;
}

/** Words that the first place of a pattern may be; undefined where it may be any (a number, an ending). */
export function openings(pattern: Pattern): string[] | undefined {
  const place = pattern[0]?.[0];
  if (place?.kind !== 'one' || place.number || place.end || place.endings.length > 0)
    return undefined;
  return [...place.words, ...place.phrases.flatMap(([first]) => first ?? [])];
}

/** A word written without its vowels: `brthng`. */
export const isBare = (word: string): boolean => /^[b-df-hj-np-tv-z]{4,}$/.test(word);

/** A word without its vowels. */
export const consonantsOf = (word: string): string => word.replace(/[aeiou]/g, '');
