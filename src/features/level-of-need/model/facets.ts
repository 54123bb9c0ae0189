/** Which indicators fit a set of choices, and how many each further choice would leave. */
import type { Indicator } from './schema';

export const facetKeys = ['level', 'domain', 'dimension', 'age', 'theme'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** Ids by facet; a missing or empty one chooses everything. */
export type FacetChoices = Partial<Record<FacetKey, string>>;

/** The values an indicator has under each facet. */
export function facetValues(
  indicator: Indicator,
  domainOf: ReadonlyMap<string, string>,
): Record<FacetKey, readonly string[]> {
  return {
    level: [String(indicator.level)],
    domain: [domainOf.get(indicator.dimension) ?? ''],
    dimension: [indicator.dimension],
    age: indicator.ages,
    theme: indicator.themes,
  };
}

/** An indicator with its facet values worked out once. */
export interface Faceted {
  indicator: Indicator;
  values: Record<FacetKey, readonly string[]>;
}

/** Prepares indicators for choosing. @param domainOf the domain of each dimension. */
export const prepareFacets = (
  indicators: readonly Indicator[],
  domainOf: ReadonlyMap<string, string>,
): Faceted[] =>
  indicators.map((indicator) => ({ indicator, values: facetValues(indicator, domainOf) }));

/** The facets by which an indicator does not fit; asked of every indicator at every choice. */
const misfits = ({ values }: Faceted, choices: FacetChoices): FacetKey[] =>
  facetKeys.filter((key) => choices[key] && !values[key].includes(choices[key] ?? ''));

export interface FacetResult {
  matches: Indicator[];
  /** For each facet and value, how many indicators there would be if that value were chosen and the other choices kept. */
  counts: Record<FacetKey, ReadonlyMap<string, number>>;
}

/**
 * Applies the choices, in one pass: an indicator that fits counts under every facet, one that misses by a single facet
 * counts under that facet alone.
 */
export function applyFacets(all: readonly Faceted[], choices: FacetChoices): FacetResult {
  const counts = {
    level: new Map<string, number>(),
    domain: new Map<string, number>(),
    dimension: new Map<string, number>(),
    age: new Map<string, number>(),
    theme: new Map<string, number>(),
  };
  const matches: Indicator[] = [];
  for (const faceted of all) {
    const missed = misfits(faceted, choices);
    if (missed.length > 1) continue;
    if (missed.length === 0) matches.push(faceted.indicator);
    for (const key of missed.length === 0 ? facetKeys : missed) {
      for (const value of faceted.values[key])
        counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return { matches, counts };
}
