/**
 * What a saying is likely about, learned from what people say (`data/sayings.yaml`): each word speaks for some worries and
 * pages. It adds to what the words of the pages find, and says nothing by itself. It travels as a file of its own.
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
  /** The signs, as rising numbers. */
  signs: string;
  /** How rare each is, a digit each. */
  rarity: string;
  /** What the signs speak for: the place of a sign times the number of sorts, and the sort, as rising numbers. */
  says: string;
  /** How many those are. */
  count: number;
  /** How strongly each speaks: each grade so many times as strong as the one before. */
  grades: string;
  /** How much the strongest grade counts. */
  most: number;
}

export const noSayings: PackedSayings = {
  links: [],
  before: [],
  signs: '',
  rarity: '',
  says: '',
  count: 0,
  grades: '',
  most: 1,
};

/** All that was learned: what a saying is about, and whether it is danger now. */
export interface LearnedSayings {
  about: PackedSayings;
  danger: PackedSayings;
}

/** What a site learned: all of it, and the strongest of it, which is light enough to come before a first answer. */
export interface SiteSayings {
  whole: LearnedSayings;
  first: LearnedSayings;
}

/** What a saying of danger is about. */
export const dangerNow = 'now';

export const nothingLearned: LearnedSayings = { about: noSayings, danger: noSayings };

/** One number in so many stands for a sign. */
export const signSpread = 256;
/** How many grades of strength there are, and how much stronger each is than the one before. */
export const [grades, gradeStep] = [6, 1.42];

/** Two grades are one character, and travel lighter so. */
export const packGrades = (list: readonly number[]): string =>
  Array.from({ length: Math.ceil(list.length / 2) }, (_, i) =>
    (at(list, 2 * i) * grades + at(list, 2 * i + 1)).toString(36),
  ).join('');

const unpackGrades = (packed: string): number[] =>
  Array.from(packed, (character) => parseInt(character, 36)).flatMap((two) => [
    Math.floor(two / grades),
    two % grades,
  ]);

/** How many plain bits suit so many rising numbers below a range: a Rice code is shortest near their usual step. */
export const plainBitsFor = (range: number, count: number): number =>
  Math.max(0, Math.floor(Math.log2((Math.LN2 * range) / Math.max(1, count))));

/** More words are no saying but a text. */
const mostWords = 40;

/** What a saying is read as: the stem of each word, once. Two side by side were tried, and told no more for their room. */
export const listSigns = (typed: string): string[] => [
  ...new Set(readEveryday(listWords(typed.slice(0, 300)).slice(0, mostWords)).map(stem)),
];

interface Sign {
  rarity: number;
  says: { sort: number; strength: number }[];
}

function readSigns(packed: PackedSayings): ReadonlyMap<number, Sign> {
  const count = packed.rarity.length;
  const sorts = packed.links.length + 1;
  const numbers = unpackNumbers(packed.signs, count, plainBitsFor(count * signSpread, count));
  const signs = Array.from(packed.rarity, (digit): Sign => ({ rarity: Number(digit), says: [] }));
  const said = unpackGrades(packed.grades);
  const strengths = Array.from(
    { length: grades },
    (_, grade) => packed.most / gradeStep ** (grades - 1 - grade),
  );
  const bits = plainBitsFor(count * sorts, packed.count);
  unpackNumbers(packed.says, packed.count, bits).forEach((number, i) => {
    const strength = at(strengths, at(said, i));
    signs[Math.floor(number / sorts)]?.says.push({ sort: number % sorts, strength });
  });
  return new Map(numbers.map((number, place) => [number, signs[place] as Sign]));
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
  const { links, before, count, most, ...texts } = value as Partial<PackedSayings>;
  return (
    Array.isArray(links) &&
    Array.isArray(before) &&
    [texts.signs, texts.rarity, texts.says, texts.grades].every(
      (part) => typeof part === 'string',
    ) &&
    typeof count === 'number' &&
    typeof most === 'number'
  );
}

/** Whether what was fetched is such a file. */
export function isSayings(value: unknown): value is LearnedSayings {
  if (typeof value !== 'object' || value === null) return false;
  const { about, danger } = value as Partial<LearnedSayings>;
  return isPacked(about) && isPacked(danger);
}
