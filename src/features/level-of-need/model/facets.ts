/** Which indicators fit a set of choices, and how many each further choice would leave. */
import type { Indicator } from './schema';

export const facetKeys = ['level', 'domain', 'dimension', 'age', 'theme'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** Ids by facet; a missing or empty one chooses everything. */
export type FacetChoices = Partial<Record<FacetKey, string>>;

/** The values an indicator has under each facet. */
export function facetValues(indicator: Indicator, domainOf: ReadonlyMap<string, string>): Record<FacetKey, readonly string[]> {
  return {
    level: [String(indicator.level)],
    domain: [domainOf.get(indicator.dimension) ?? ''],
    dimension: [indicator.dimension],
    age: indicator.ages,
    theme: indicator.themes,
  };
}

/** An indicator with its facet values worked out once, since every keystroke asks for them. */
export interface Faceted {
  indicator: Indicator;
  values: Record<FacetKey, readonly string[]>;
}

/** Prepares indicators for choosing. @param domainOf the domain of each dimension. */
export const prepareFacets = (indicators: readonly Indicator[], domainOf: ReadonlyMap<string, string>): Faceted[] =>
  indicators.map((indicator) => ({ indicator, values: facetValues(indicator, domainOf) }));

const fits = ({ values }: Faceted, choices: FacetChoices, except?: FacetKey): boolean =>
  facetKeys.every((key) => key === except || !choices[key] || values[key].includes(choices[key] ?? ''));

export interface FacetResult {
  matches: Indicator[];
  /** For each facet and value, how many indicators there would be if that value were chosen and the other choices kept. */
  counts: Record<FacetKey, ReadonlyMap<string, number>>;
}

/**
 * Applies the choices.
 * @param found ids the text box left, or undefined when nothing was typed.
 */
export function applyFacets(all: readonly Faceted[], choices: FacetChoices, found?: ReadonlySet<string>): FacetResult {
  const pool = found ? all.filter(({ indicator }) => found.has(indicator.id)) : all;
  const counts = Object.fromEntries(facetKeys.map((key) => {
    const tally = new Map<string, number>();
    for (const faceted of pool) {
      if (!fits(faceted, choices, key)) continue;
      for (const value of faceted.values[key]) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    return [key, tally];
  })) as Record<FacetKey, Map<string, number>>;
  return { matches: pool.filter((faceted) => fits(faceted, choices)).map(({ indicator }) => indicator), counts };
}
