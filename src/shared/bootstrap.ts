/** How far a figure could be from its value by the chance of who, or what, was asked. */
import { quantileSorted, sampleWithReplacement } from 'simple-statistics';

/**
 * Numbers from 0 to 1 that look random and are the same for the same seed: mulberry32 (Tommy Ettinger 2017, in the public
 * domain). Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Interval {
  low: number;
  high: number;
}

/** Fewer units say too little of what others would have shown. */
const fewestUnits = 5;

/**
 * The percentile interval of Efron and Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13: units (cases,
 * people) are drawn with replacement, again and again.
 * @returns the middle 95 %; undefined for fewer than five units, or where most draws give no figure.
 */
export function bootstrap<U>(
  units: readonly U[],
  figure: (drawn: readonly U[]) => number | undefined,
  { draws = 1000, seed = 1 }: { draws?: number; seed?: number } = {},
): Interval | undefined {
  if (units.length < fewestUnits) return undefined;
  const random = seededRandom(seed);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const value = figure(sampleWithReplacement(units as U[], units.length, random));
    if (value !== undefined) found.push(value);
  }
  if (found.length < draws / 2) return undefined;
  found.sort((a, b) => a - b);
  return { low: quantileSorted(found, 0.025), high: quantileSorted(found, 0.975) };
}
