/**
 * What the browser says of what was typed and chosen. Words put lines in order and mark the nearest; only filters leave
 * lines out, and nothing that is not there says anything about a child.
 */
import type { FacetChoices } from './facets';
import type { RankedIndicator } from './rankIndicators';
import { firstLines } from './rankIndicators';
import { highestOf, levelsShown, middlePair, pairName, pairsOf } from './view';

/** A line is near the words when it is at least so good, against the best; one of the first few when it is at least half-way near. */
const [nearEnough, firstEnough] = [0.45, 0.2];
/** So many are marked at most. */
const mostMarked = 15;

/** The lines to mark, best first: the first few unless they hardly speak of it, and what comes close to the best. */
export function nearestLines(ranked: readonly RankedIndicator[]): RankedIndicator[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(
    ({ score }, place) =>
      place < mostMarked && score >= (place < firstLines ? firstEnough : nearEnough) * best,
  );
}

type Numbered = readonly { number: number }[];

/** The two neighbouring levels to open with around one of them, the graver side where there is a choice. */
function pairAround(level: number, levels: Numbered): string | undefined {
  const pairs = pairsOf(levels);
  return pairs.find((pair) => pair.startsWith(`${level}-`)) ?? pairs.at(-1);
}

type Choices = FacetChoices & { beside?: string };

const narrowing = ['domain', 'dimension', 'age', 'theme'] as const;

/**
 * The pair of levels to open with: around the best line, else around the level where the filters leave most, else the one
 * in the middle. Words that lead nowhere open the gravest pair, since signs of strength beneath them would look like an
 * answer. Undefined where a level or a pair was chosen, and where the filters leave nothing.
 * @param ranked undefined where nothing was typed.
 * @param levels of the version, lowest first.
 */
export function pairThatMatters(
  ranked: readonly { level: number }[] | undefined,
  kept: readonly { level: number }[],
  choices: Choices,
  levels: Numbered,
): string | undefined {
  if (choices.beside || choices.level) return undefined;
  if (ranked?.[0]) return pairAround(ranked[0].level, levels);
  if (ranked) return pairsOf(levels).at(-1);
  if (!narrowing.some((key) => choices[key]))
    return pairsOf(levels).find((pair) => pair === middlePair(levels).join('-'));
  const counts = new Map<number, number>();
  for (const { level } of kept) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return most && pairAround(most[0], levels);
}

export interface Findings {
  /** How many, in words; read out at every change. */
  count: string;
  /** What a reader must know before they draw a conclusion from it. */
  note?: string;
  /** The words lead nowhere: shown with who to ring. */
  unknown: boolean;
}

interface Seen {
  /** Undefined where nothing was typed that could be looked for. */
  ranked: readonly RankedIndicator[] | undefined;
  /** What the filters leave. */
  kept: readonly { id: string; level: number }[];
  /** Every line of the version. */
  total: number;
  /** ` of the draft`, or ` of` and the name of an older version; empty for the version in force. */
  standing: string;
  choices: Choices;
  levels: Numbered;
}

/** Which of the nearest lines the filters hide, since the answer may be among them. */
function describeLeft(
  left: readonly { level: number }[],
  { all, highest }: { all: number; highest: number },
): string {
  const some = left.length < all ? `${left.length} of the ${all} lines` : 'every line';
  const grave = left.filter(({ level }) => level === highest).length;
  const count =
    grave === left.length ? `at level ${highest}` : `${grave} of them at level ${highest}`;
  return `The filters leave out ${some} nearest these words${grave > 0 ? `, ${count}` : ''}. Remove a filter to see more.`;
}

/** Says how many lines are near the words, or how many the filters leave, of the levels that are shown. */
export function describeFindings({
  ranked,
  kept,
  total,
  standing,
  choices,
  levels,
}: Seen): Findings {
  const shownLevels = new Set(levelsShown(choices, levels).map(({ number }) => number));
  const shown = kept.filter(({ level }) => shownLevels.has(level));
  const chosen = pairsOf(levels).find((known) => known === choices.beside);
  const pair = chosen ? `, ${pairName(chosen)} side by side` : '';
  const counted = (n: number) => `${n} of ${total} indicators${standing}`;
  if (ranked?.length === 0)
    return {
      count: 'These words are not in the document. That says nothing about the child.',
      unknown: true,
    };
  if (!ranked)
    return {
      count: `${counted(shown.length)}${pair}`,
      unknown: false,
      ...(shown.length === 0 && {
        note: 'The filters leave out every line. That says nothing about the child. Remove one.',
      }),
    };
  const ids = new Set(shown.map(({ id }) => id));
  const nearest = nearestLines(ranked);
  const left = nearest.filter(({ id }) => !ids.has(id));
  const near = nearest.length - left.length;
  return {
    count: `${counted(near)} ${near === 1 ? 'is' : 'are'} marked as nearest to these words${pair}`,
    unknown: false,
    ...(left.length > 0 && {
      note: describeLeft(left, { all: nearest.length, highest: highestOf(levels) }),
    }),
  };
}

/**
 * Words that a worried reader may take for an all-clear. Nothing the browser or the search says of a query may have them;
 * a test and `npm run safety` hold it.
 */
export const reassuring =
  /\bno (?:indicators?|level|lines?|results?|concerns?|risk|need|cause)\b|\bnothing (?:fits|found|was found|here|to worry)\b|\bnone (?:here|fits?|found)\b|\b(?:does not|doesn’t|do not) (?:fit|meet|reach)\b|\bnot (?:serious|at risk|a concern|level \d)\b|\bno one fits\b|\bdon’t worry\b/i;
