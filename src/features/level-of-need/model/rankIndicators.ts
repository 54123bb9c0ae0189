/** Puts indicators in the order in which they speak of what was typed. Words rank; they never take a line away. */
import type { Query } from '../../search/model/query';
import type { QueryReader } from '../../search/model/reader';
import { agesSaid, legalStretch } from './agesSaid';
import { ageBands, bandOf } from '../../../shared/ages';
import type { Indicator } from './schema';

export interface RankedIndicator {
  id: string;
  level: number;
  /** Above 0; comparable within one query only. */
  score: number;
}

/**
 * The indicators that speak of it, best first. Undefined where nothing was said that could be looked for; empty where
 * the document has none of the words.
 */
export type RankIndicators = (typed: string) => RankedIndicator[] | undefined;

export interface RankSource {
  indicators: readonly Indicator[];
  /** Names of dimensions and themes, by id. */
  names: ReadonlyMap<string, string>;
  /** What people say instead, by the id of the indicator. */
  words: ReadonlyMap<string, readonly string[]>;
  /** How likely people who say so mean a line, 0 to 1 by its id; the words alone rank without it. */
  likely?: (typed: string) => ReadonlyMap<string, number>;
}

/** Every number of this ranking. */
const weights = {
  /** What a word counts for by where it is: in the line, in what people say instead, in a name of its place. */
  text: 1,
  said: 1,
  place: 0.4,
  /** What is left of a word of a longer saying that is typed without the rest. */
  partOfSaying: 0.6,
  /** What a word gains at most where many of a line's sayings have it: the line is about it. */
  mentions: 0.3,
  /** How much what a word may mean counts against the word itself. */
  meaning: 0.6,
  /** A word in fewer lines than this says no more than one in so many. */
  rarest: 4,
  /** What a saying adds when all its words are there, and when most of them are. */
  wholeSaying: 0.9,
  mostOfSaying: 0.3,
  /** How much a line with many sayings loses, since chance finds it more often. */
  length: 0.25,
  /** How much a line takes over from the best of its dimension and theme: the same thing at another level. */
  neighbour: 0.2,
  /** For an age that the line speaks of, and for one that is in its bands. */
  sameStretch: 1.25,
  sameBand: 1.06,
  /** What is learned: how much the words count beside it, and how likely a line is of which nothing was learned. */
  learned: { words: 1, unlikely: 0.03 },
  /** By level: signs of strength are seldom what is asked for, and of two equals the graver one comes first. */
  level: { lowest: 0.6, second: 0.95, lastButOne: 1, highest: 1.06 },
} as const;

/** What a level weighs; those between the second and the last but one lie evenly between them. */
function levelWeight(level: number, highest: number): number {
  const { lowest, second, lastButOne, highest: most } = weights.level;
  if (level >= highest) return most;
  if (level <= 1) return lowest;
  return second + ((lastButOne - second) * (level - 2)) / Math.max(1, highest - 3);
}

/** One line of the highest level that speaks of the same is always among so many. */
export const firstLines = 5;
/** A grave line is brought there when it is at least so good, against the best. */
const graveEnough = 0.3;

interface Line {
  indicator: Indicator;
  /** How much each stem counts here. */
  strength: ReadonlyMap<string, number>;
  /** What people say of it in more than one word, as stems. */
  sayings: readonly (readonly string[])[];
  /** The stretches of age that it speaks of. */
  stretches: ReadonlySet<number>;
  /** Below 1 for a line with many sayings. */
  norm: number;
}

function prepare(
  { indicators, names, words }: RankSource,
  { stems }: Pick<QueryReader, 'stems'>,
): Line[] {
  const drafts = indicators.map((indicator) => {
    const { id, text, dimension, themes } = indicator;
    const said = words.get(id) ?? [];
    const sayings = said.map(stems);
    const best = new Map<string, number>();
    const mentions = new Map<string, number>();
    const add = (own: readonly string[], weight: number) => {
      for (const stem of new Set(own)) {
        best.set(stem, Math.max(weight, best.get(stem) ?? 0));
        mentions.set(stem, (mentions.get(stem) ?? 0) + 1);
      }
    };
    for (const place of [dimension, ...themes]) add(stems(names.get(place) ?? ''), weights.place);
    for (const saying of sayings)
      add(saying, saying.length > 1 ? weights.said * weights.partOfSaying : weights.said);
    add(stems(text), weights.text);
    return {
      indicator,
      strength: new Map(
        [...best].map(([stem, weight]) => [
          stem,
          weight * (1 + weights.mentions * (1 - 1 / (mentions.get(stem) ?? 1))),
        ]),
      ),
      sayings: sayings.filter(({ length }) => length > 1),
      stretches: new Set([text, ...said].flatMap(agesSaid).map(legalStretch)),
    };
  });
  const mean = drafts.reduce((sum, d) => sum + d.strength.size, 0) / (drafts.length || 1);
  return drafts.map((draft) => ({
    ...draft,
    norm: 1 / (1 - weights.length + weights.length * Math.max(1, draft.strength.size / mean)),
  }));
}

interface Saying {
  /** The place of its line. */
  line: number;
  stems: readonly string[];
}

/** The lines turned round: by stem, where it is said. A query touches few of them. */
interface Lookup {
  lines: readonly Line[];
  linesWith: ReadonlyMap<string, readonly number[]>;
  sayingsWith: ReadonlyMap<string, readonly Saying[]>;
  /** How telling a stem is: the inverse document frequency of BM25, names of places left out; 0 for a stem that is nowhere. */
  rarity: (stem: string) => number;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function turnRound(lines: readonly Line[]): Lookup {
  const linesWith = new Map<string, number[]>();
  const sayingsWith = new Map<string, Saying[]>();
  const uses = new Map<string, number>();
  lines.forEach(({ strength, sayings }, line) => {
    for (const [stem, weight] of strength) {
      push(linesWith, stem, line);
      if (weight > weights.place * (1 + weights.mentions))
        uses.set(stem, (uses.get(stem) ?? 0) + 1);
    }
    for (const stems of sayings) {
      const saying = { line, stems };
      for (const stem of new Set(stems)) push(sayingsWith, stem, saying);
    }
  });
  return {
    lines,
    linesWith,
    sayingsWith,
    rarity: (stem) => {
      const count = uses.get(stem) ?? 0;
      const held = Math.min(lines.length, Math.max(count, weights.rarest));
      return count === 0 ? 0 : Math.log(1 + (lines.length - held + 0.5) / (held + 0.5));
    },
  };
}

type Concept = Query['concepts'][number];
type Scores = Map<number, number>;

const raise = (scores: Scores, line: number, score: number): void => {
  if (score > (scores.get(line) ?? 0)) scores.set(line, score);
};

/** What the words of one idea give each line; of several that belong together, a part says less than its share. */
function scoreWords({ words }: Concept, { lines, linesWith, rarity }: Lookup): Scores {
  const found: Scores = new Map();
  let whole = 0;
  for (const { candidates } of words) {
    const best: Scores = new Map();
    let most = 0;
    for (const { stem, weight } of candidates) {
      const worth = weight * rarity(stem);
      most = Math.max(most, worth);
      for (const line of linesWith.get(stem) ?? [])
        raise(best, line, worth * (lines[line]?.strength.get(stem) ?? 0));
    }
    whole += most;
    for (const [line, score] of best) found.set(line, (found.get(line) ?? 0) + score);
  }
  if (words.length < 2 || whole === 0) return found;
  return new Map([...found].map(([line, score]) => [line, (score * score) / whole]));
}

/** What a phrase that may be meant gives each line that has all of it. */
function scorePhrase(
  phrase: readonly string[],
  { lines, linesWith, rarity }: Lookup,
  scores: Scores,
): void {
  const [first = '', ...rest] = phrase;
  for (const place of linesWith.get(first) ?? []) {
    const strength = lines[place]?.strength;
    if (!strength || !rest.every((stem) => strength.has(stem))) continue;
    const sum = phrase.reduce((all, stem) => all + rarity(stem) * (strength.get(stem) ?? 0), 0);
    raise(scores, place, (weights.meaning * sum) / Math.sqrt(phrase.length));
  }
}

/** What one idea of the query gives each line, in its own words or in others that mean the same. */
function scoreConcept(concept: Concept, lookup: Lookup): Scores {
  const scores = scoreWords(concept, lookup);
  for (const phrase of [...concept.alternatives, ...concept.everyday])
    scorePhrase(phrase, lookup, scores);
  return scores;
}

/** What the sayings of each line add: the one that is best said. */
function scoreSayings(said: ReadonlySet<string>, { sayingsWith, rarity }: Lookup): Scores {
  const there = new Map<Saying, string[]>();
  for (const stem of said)
    for (const saying of sayingsWith.get(stem) ?? [])
      there.set(saying, [...(there.get(saying) ?? []), stem]);
  const scores: Scores = new Map();
  for (const [{ line, stems }, found] of there) {
    const share = found.length / new Set(stems).size;
    if (found.length < 2 || share < 0.6) continue;
    const worth = share === 1 ? weights.wholeSaying : weights.mostOfSaying;
    raise(scores, line, worth * found.reduce((sum, stem) => sum + rarity(stem), 0));
  }
  return scores;
}

function ageFactor({ indicator, stretches }: Line, ages: readonly number[]): number {
  if (ages.some((age) => stretches.has(legalStretch(age)))) return weights.sameStretch;
  return indicator.ages.length < ageBands.length &&
    ages.some((age) => age < 18 && indicator.ages.includes(bandOf(age)))
    ? weights.sameBand
    : 1;
}

/** Each line with a little of the best that its own dimension and theme says at other levels. */
function shareWithNeighbours(lines: readonly Line[], scores: readonly number[]): number[] {
  const best = new Map<string, number>();
  const keys = lines.map(({ indicator: { dimension, themes } }) =>
    themes.map((theme) => `${dimension} ${theme}`),
  );
  keys.forEach((own, i) => {
    for (const key of own) best.set(key, Math.max(best.get(key) ?? 0, scores[i] ?? 0));
  });
  return scores.map(
    (score, i) =>
      score + weights.neighbour * Math.max(0, ...(keys[i] ?? []).map((key) => best.get(key) ?? 0)),
  );
}

/**
 * What was learned and what the words give, as chances that are multiplied: a line that people mean who say so stands high
 * even where it has none of their words. The cube root keeps scores as far apart as those of words alone.
 */
function withLikely(
  scores: readonly number[],
  lines: readonly Line[],
  likely: ReadonlyMap<string, number>,
): number[] {
  if (likely.size === 0) return [...scores];
  const best = Math.max(...scores) || 1;
  const { words, unlikely } = weights.learned;
  return scores.map((score, i) => {
    const share = likely.get((lines[i] as Line).indicator.id) ?? 0;
    if (score === 0 && share === 0) return 0;
    return Math.cbrt((share + unlikely) * Math.exp((words * score) / best));
  });
}

/** Brings the best of the highest level among the first, where it speaks of the same and none is there. */
function keepGraveInSight(ranked: readonly RankedIndicator[], highest: number): RankedIndicator[] {
  const place = ranked.findIndex(({ level }) => level === highest);
  const grave = ranked[place];
  if (!grave || place < firstLines || grave.score < graveEnough * (ranked[0]?.score ?? 0))
    return [...ranked];
  const rest = ranked.filter((line) => line !== grave);
  return [...rest.slice(0, firstLines - 1), grave, ...rest.slice(firstLines - 1)];
}

/** Every stem that was typed, or that a word typed was read as. */
function listTyped({ all, concepts }: Query): Set<string> {
  return new Set([
    ...all,
    ...concepts.flatMap(({ words }) =>
      words.flatMap(({ candidates }) =>
        candidates.filter(({ weight }) => weight > 0.5).map(({ stem }) => stem),
      ),
    ),
  ]);
}

/**
 * @param reader the site's reader of queries, made of the same texts.
 * @returns a function that ranks; the same text always gives the same order.
 */
export function createIndicatorRanking(source: RankSource, reader: QueryReader): RankIndicators {
  const lookup = turnRound(prepare(source, reader));
  const { lines } = lookup;
  const highest = Math.max(0, ...source.indicators.map(({ level }) => level));
  return (typed) => {
    const query = reader.read(typed, true);
    if (query.concepts.length === 0) return undefined;
    const sums = new Float64Array(lines.length);
    for (const scores of [
      ...query.concepts.map((concept) => scoreConcept(concept, lookup)),
      scoreSayings(listTyped(query), lookup),
    ])
      for (const [line, score] of scores) sums[line] = (sums[line] ?? 0) + score;
    const ages = agesSaid(typed);
    const raw = lines.map(
      (line, place) =>
        (sums[place] ?? 0) *
        line.norm *
        ageFactor(line, ages) *
        levelWeight(line.indicator.level, highest),
    );
    const worded = shareWithNeighbours(lines, raw);
    const ranked = withLikely(worded, lines, source.likely?.(typed) ?? new Map())
      .map((score, i): RankedIndicator & { place: number } => {
        const { id, level } = (lines[i] as Line).indicator;
        return { id, level, score, place: i };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.level - a.level || a.place - b.place);
    return keepGraveInSight(
      ranked.map(({ id, level, score }) => ({ id, level, score })),
      highest,
    );
  };
}

/** The names of a version's dimensions and themes, by id. */
export const namesOfVersion = ({
  domains,
  themes,
}: {
  domains: readonly { dimensions: readonly { id: string; name: string }[] }[];
  themes: readonly { id: string; name: string }[];
}): ReadonlyMap<string, string> =>
  new Map(
    [...domains.flatMap(({ dimensions }) => dimensions), ...themes].map(({ id, name }) => [
      id,
      name,
    ]),
  );

/** Every text that a ranking looks in, for its reader. */
export const rankTexts = ({ indicators, names, words }: RankSource): string[] => [
  ...indicators.map(({ text }) => text),
  ...names.values(),
  ...[...words.values()].flat(),
];
