/**
 * How queries are read, beyond what the index knows: the words of common English, what is danger, and places elsewhere. It
 * travels as a file of its own beside the index of either engine.
 */
import { createDangerReader, type DangerRules, noDanger } from './danger';
import { createFrameReader, type FrameRules, noFrames } from './frames';
import { language } from './language';
import { longestName } from './lexicon';
import { noWords, type PackedWords, readWords } from './realWords';
import { createSayingsReader, dangerNow, type LearnedSayings, nothingLearned } from './sayings';
import { listWords, nameKey, withoutAsides } from './text';
import { weights } from './weights';

/** Grows when the shape changes, so that an old file kept by a cache is refused. */
export const readingVersion = 4;

export interface Reading {
  version: typeof readingVersion;
  words: PackedWords;
  danger: DangerRules;
  frames: FrameRules;
  /** What was learned of what people say; a file of its own on the way. */
  sayings: LearnedSayings;
  /** Names of places of which the site keeps no numbers. */
  places: readonly string[];
  /** Names of the areas that it serves, and of their towns and villages. */
  home: readonly string[];
  /** Names of the areas that it serves or knows; a place within such a name is no place elsewhere. */
  areas: readonly string[];
}

/** For a site that knows nothing of these. */
export const plainReading: Reading = {
  version: readingVersion,
  words: noWords,
  danger: noDanger,
  frames: noFrames,
  sayings: nothingLearned,
  places: [],
  home: [],
  areas: [],
};

export interface QueryReader {
  /** Whether a folded word is one of common English. */
  isWord(word: string): boolean;
  /** Whether a life may be at risk: by the rules, or by what people say when it is. */
  isDanger(typed: string): boolean;
  /** The page to which who did what to whom leads; undefined where nothing of the kind is told. */
  findFrame(typed: string): string | undefined;
  /** How likely each worry or page is by what people say, by its link. */
  likely(typed: string): ReadonlyMap<string, number>;
  /** Whether a query names a place of the area served, and nothing else. */
  isHome(typed: string): boolean;
  /** Whether a query names an area served and no other, whose name may be a part of its own. */
  namesHome(typed: string): boolean;
  /** Whether this is the name of an area that the site knows and does not serve. */
  isNearby(area: string): boolean;
  /** Whether a query says that somebody lives in an area the site knows and does not serve. */
  livesNearby(typed: string): boolean;
  /** The place elsewhere that a query names; undefined for none. */
  findPlace(typed: string): string | undefined;
}

/** What is before the place where somebody lives, as stems. */
const livesIn = / (?:live|life) (?:in|at|over|near|with) /;

/**
 * Makes a reading ready.
 * @param own the words of the site itself, folded, which the reading does not carry.
 */
export function createQueryReader(
  { words, danger, frames, sayings, places, home, areas }: Reading,
  own: Pick<ReadonlySet<string>, 'has'>,
): QueryReader {
  const isCommon = readWords(words);
  const isWord = (word: string) => own.has(word) || isCommon(word);
  const rules = createDangerReader(danger, isWord);
  const saidOfDanger = createSayingsReader(sayings.danger);
  /** A cry for help, or a question what to do, makes what is said beside it no less likely. */
  const likelyDanger = (typed: string): number => {
    const bare = withoutAsides(listWords(typed.slice(0, 300))).join(' ');
    return Math.max(...[typed, bare].map((one) => saidOfDanger(one).get(dangerNow) ?? 0));
  };
  const named = new Map<string, string | undefined>([
    ...places.map((place): [string, string] => [nameKey(place), place]),
    ...areas.map((area): [string, undefined] => [nameKey(area), undefined]),
  ]);
  const keyOf = (name: string) => listWords(name).map(nameKey).join(' ');
  const homes = new Set(home.map(keyOf));
  const nearby = areas.map(keyOf).filter((key) => !homes.has(key));
  const longestFirst = [...homes].sort((a, b) => b.length - a.length);
  const isLearned = sayings.danger.links.length > 0;
  return {
    isWord,
    isDanger(typed) {
      const likely = isLearned ? likelyDanger(typed) : undefined;
      const { danger: ruled, quiet, certainty } = rules.read(typed, likely);
      const isQuiet = quiet !== undefined && certainty !== 'possible';
      return ruled || (!isQuiet && (likely ?? 0) >= weights.danger);
    },
    findFrame: createFrameReader(frames, isWord),
    likely: createSayingsReader(sayings.about),
    isHome(typed) {
      const stems = listWords(typed.slice(0, 300))
        .filter((word) => !language.passedOver.has(word))
        .map(nameKey);
      return stems.length > 0 && homes.has(stems.join(' '));
    },
    namesHome(typed) {
      const text = ` ${keyOf(typed.slice(0, 300))} `;
      const rest = longestFirst.reduce((left, key) => left.replaceAll(` ${key} `, ' '), text);
      return rest !== text && !nearby.some((key) => rest.includes(` ${key} `));
    },
    isNearby: (area) => nearby.includes(keyOf(area)),
    livesNearby(typed) {
      const text = ` ${keyOf(typed.slice(0, 300))} `;
      const [, after] = text.split(livesIn, 2);
      return after !== undefined && nearby.some((key) => ` ${after}`.includes(` ${key} `));
    },
    findPlace(typed) {
      const stems = listWords(typed.slice(0, 300)).map(nameKey);
      for (let i = 0; i < stems.length;) {
        let n = Math.min(longestName, stems.length - i);
        while (n > 0 && !named.has(stems.slice(i, i + n).join(' '))) n -= 1;
        const place = n > 0 ? named.get(stems.slice(i, i + n).join(' ')) : undefined;
        if (place !== undefined) return place;
        i += Math.max(1, n);
      }
      return undefined;
    },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether what was fetched is such a file. The sayings come beside it. */
export function isReading(value: unknown): value is Omit<Reading, 'sayings'> {
  if (!isObject(value)) return false;
  const { version, words, danger, frames, places, home, areas } = value;
  return (
    version === readingVersion &&
    isObject(words) &&
    typeof words.bits === 'string' &&
    typeof words.count === 'number' &&
    isObject(danger) &&
    Array.isArray(danger.harms) &&
    Array.isArray(danger.quiet) &&
    isObject(frames) &&
    Array.isArray(frames.frames) &&
    Array.isArray(places) &&
    Array.isArray(home) &&
    Array.isArray(areas)
  );
}
