/**
 * Krippendorff’s alpha: how far any number of raters agree, some of whom did not rate everything.
 *
 * After Krippendorff (2011), "Computing Krippendorff’s Alpha-Reliability", University of Pennsylvania, section D: it needs
 * only how many raters gave each value to each unit, so that a show of hands is enough.
 */

/** How far apart two values are, squared. @param totals how often each value was given to units that count. */
export type Distance = (one: number, other: number, totals: readonly number[]) => number;

export const nominalDistance: Distance = (one, other) => (one === other ? 0 : 1);

export const intervalDistance: Distance = (one, other) => (one - other) ** 2;

/** The number of ranks between two values, of which the two themselves count half. */
export const ordinalDistance: Distance = (one, other, totals) => {
  const [from, to] = one < other ? [one, other] : [other, one];
  let ranks = 0;
  for (let value = from; value <= to; value += 1) ranks += totals[value] ?? 0;
  return (ranks - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2) ** 2;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * @param units for each unit, how many raters gave each value, in the order of the values; fewer than two raters say
 *   nothing of agreement, and such a unit is left out.
 * @returns undefined where nothing can be said: no unit has two ratings, or all ratings are one value.
 */
export function alpha(
  units: readonly (readonly number[])[],
  distance: Distance,
): number | undefined {
  const counted = units
    .map((counts) => ({ counts, size: sum(counts) }))
    .filter(({ size }) => size > 1);
  const values = Math.max(0, ...units.map(({ length }) => length));
  const totals = Array.from({ length: values }, (_, value) =>
    sum(counted.map(({ counts }) => counts[value] ?? 0)),
  );
  const all = sum(totals);
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < values; one += 1)
    for (let other = one + 1; other < values; other += 1) {
      const apart = distance(one, other, totals);
      let together = 0;
      for (const { counts, size } of counted)
        together += ((counts[one] ?? 0) * (counts[other] ?? 0)) / (size - 1);
      observed += together * apart;
      expected += (totals[one] ?? 0) * (totals[other] ?? 0) * apart;
    }
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
}
