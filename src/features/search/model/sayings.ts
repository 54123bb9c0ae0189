/**
 * What a saying is likely about, learned from what people say (`data/sayings.yaml`): each word, and each two words side by
 * side, speaks for some worries and pages and against others. It adds to what the words of the pages find, and says nothing
 * by itself. It travels as a file of its own.
 */
import { at } from '../../../shared/at';
import { numberOf, unpackNumbers } from '../../../shared/riceCode';
import { readEveryday } from './everyday';
import { listWords, stem } from './text';

/** What was learned, as it travels. */
export interface PackedSayings {
  /** The links of worries and pages; the last sort of saying, about nothing here, has none. */
  links: string[];
  /** What speaks for each sort before a word is read. */
  before: number[];
  /** The words and pairs, as rising numbers. */
  signs: string;
  /** How rare each is, in tenths, a character each. */
  rarity: string;
  /** For each what it says: pairs of characters, a sort and how strongly; a space between two. */
  says: string;
  /** How much one step of strength counts. */
  step: number;
}

export const noSayings: PackedSayings = {
  links: [],
  before: [],
  signs: '',
  rarity: '',
  says: '',
  step: 1,
};

/** All that was learned: what a saying is about, and whether it is danger now. */
export interface LearnedSayings {
  about: PackedSayings;
  danger: PackedSayings;
}

/** What a saying of danger is about. */
export const dangerNow = 'now';

export const nothingLearned: LearnedSayings = { about: noSayings, danger: noSayings };

/** One number in so many stands for a sign. */
export const signSpread = 256;
export const signBits = 8;
/** The character of a sort is this far from the first, and so is the one of no strength. */
export const firstCharacter = 48;
export const noStrength = 80;
export const firstRarity = 40;

/** More words are no saying but a text. */
const mostWords = 40;

/** What a saying is read as: the stem of each word, and of each two side by side. */
export function listSigns(typed: string): string[] {
  const stems = readEveryday(listWords(typed.slice(0, 300)).slice(0, mostWords)).map(stem);
  return [...new Set([...stems, ...stems.slice(1).map((word, i) => `${stems[i] ?? ''}_${word}`)])];
}

interface Sign {
  rarity: number;
  says: readonly { sort: number; strength: number }[];
}

function readSigns({ signs, rarity, says, step }: PackedSayings): ReadonlyMap<number, Sign> {
  const said = says.split(' ');
  return new Map(
    unpackNumbers(signs, rarity.length, signBits).map((number, place) => {
      const written = said[place] ?? '';
      return [
        number,
        {
          rarity: (rarity.charCodeAt(place) - firstRarity) / 10,
          says: Array.from({ length: written.length / 2 }, (_, i) => ({
            sort: written.charCodeAt(2 * i) - firstCharacter,
            strength: (written.charCodeAt(2 * i + 1) - noStrength) * step,
          })),
        },
      ];
    }),
  );
}

/** A single word is a name or a subject, and no saying; from so many words on it is one. */
const trustIn = (typed: string): number =>
  Math.max(0, Math.min(1, (listWords(typed.slice(0, 300)).length - 1) / wholeSaying));
const wholeSaying = 4;

/** @returns what gives, for something typed, how likely each link is: 0 to 1, the least likely left out. */
export function createSayingsReader(
  packed: PackedSayings,
): (typed: string) => ReadonlyMap<string, number> {
  if (packed.links.length === 0) return () => new Map();
  const signs = readSigns(packed);
  const range = packed.rarity.length * signSpread;
  return (typed) => {
    const trust = trustIn(typed);
    const found = listSigns(typed).flatMap((sign) => signs.get(numberOf(sign, range)) ?? []);
    const length = Math.hypot(...found.map(({ rarity }) => rarity)) || 1;
    const sums = [...packed.before];
    for (const { says } of found)
      for (const { sort, strength } of says) sums[sort] = at(sums, sort) + strength / length;
    const most = Math.max(...sums);
    const parts = sums.map((sum) => Math.exp(sum - most));
    const whole = parts.reduce((a, b) => a + b, 0);
    return new Map(
      packed.links
        .map((link, i): [string, number] => [link, (at(parts, i) / whole) * trust])
        .filter(([, likely]) => likely > 0.03),
    );
  };
}

/** Whether this has the shape of what was learned. */
export function isPacked(value: unknown): value is PackedSayings {
  if (typeof value !== 'object' || value === null) return false;
  const { links, before, signs, rarity, says, step } = value as Partial<PackedSayings>;
  return (
    Array.isArray(links) &&
    Array.isArray(before) &&
    [signs, rarity, says].every((part) => typeof part === 'string') &&
    typeof step === 'number'
  );
}

/** Whether what was fetched is such a file. */
export function isSayings(value: unknown): value is LearnedSayings {
  if (typeof value !== 'object' || value === null) return false;
  const { about, danger } = value as Partial<LearnedSayings>;
  return isPacked(about) && isPacked(danger);
}
