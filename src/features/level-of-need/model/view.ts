/** What a set of choices in the address shows: which levels are next to each other, and which choices do not exist. */
import { ageBands } from '../../../shared/ages';
import type { FacetChoices, FacetKey } from './facets';

type Numbered = readonly { number: number }[];

/**
 * Two neighbouring levels side by side, as the address writes them (`2-3`): the question is nearly always between two.
 * @param levels of the version, lowest first.
 */
export const pairsOf = (levels: Numbered): string[] =>
  levels.slice(1).map(({ number }, i) => `${levels[i]?.number}-${number}`);

/** The two levels in the middle, lowest first and of two such pairs the lower: the question is most often between them. */
export function middlePair(levels: Numbered): number[] {
  const first = Math.max(0, Math.floor(levels.length / 2) - 1);
  return levels.slice(first, first + 2).map(({ number }) => number);
}

/** The number of the gravest level; 0 where there is none. */
export const highestOf = (levels: Numbered): number =>
  Math.max(0, ...levels.map(({ number }) => number));

type Choices = FacetChoices & { beside?: string };

interface Vocabulary {
  levels: Numbered;
  domains: readonly { id: string; dimensions: readonly { id: string }[] }[];
  themes: readonly { id: string }[];
}

/** `levels 2 and 3` for `2-3`. */
export const pairName = (pair: string): string => `levels ${pair.replace('-', ' and ')}`;

/** The levels that get a column: the two beside each other, the one chosen, or all. */
export function levelsShown<L extends { number: number }>(
  { beside, level }: Choices,
  levels: readonly L[],
): L[] {
  const pair = pairsOf(levels)
    .find((known) => known === beside)
    ?.split('-')
    .map(Number);
  if (pair) return levels.filter(({ number }) => pair.includes(number));
  const one = levels.filter(({ number }) => String(number) === level);
  return one.length > 0 ? one : [...levels];
}

const names: Record<FacetKey | 'beside', string> = {
  level: 'level',
  domain: 'domain',
  dimension: 'dimension',
  age: 'age',
  theme: 'theme',
  beside: 'pair of levels',
};

/** The choices whose value this version does not know, with their names in words. */
export function unknownChoices(
  choices: Choices,
  { levels, domains, themes }: Vocabulary,
): { name: string; value: string }[] {
  const known: Record<FacetKey | 'beside', readonly string[]> = {
    level: levels.map(({ number }) => String(number)),
    domain: domains.map(({ id }) => id),
    dimension: domains.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
    age: ageBands,
    theme: themes.map(({ id }) => id),
    beside: pairsOf(levels),
  };
  return (Object.keys(known) as (FacetKey | 'beside')[]).flatMap((key) => {
    const value = choices[key];
    return value && !known[key].includes(value) ? [{ name: names[key], value }] : [];
  });
}

/** The dimensions of a version, those of the nearest lines first, in their order; the others follow as the version has them. */
export function dimensionOrder(
  {
    domains,
    indicators,
  }: {
    domains: readonly { dimensions: readonly { id: string }[] }[];
    indicators: readonly { id: string; dimension: string }[];
  },
  nearest: readonly { id: string }[],
): string[] {
  const place = new Map(indicators.map(({ id, dimension }) => [id, dimension]));
  return [
    ...new Set([
      ...nearest.flatMap(({ id }) => place.get(id) ?? []),
      ...domains.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
    ]),
  ];
}
