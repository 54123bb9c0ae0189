/** Weighted kappa: how far two ratings agree beyond chance, where some disagreements weigh more than others. */

/** How much a disagreement weighs: 0 for agreement. */
export type Weight = (one: number, other: number) => number;

/** Any disagreement weighs the same: Cohen's kappa of 1960. */
export const sameWeight: Weight = (one, other) => (one === other ? 0 : 1);

export const linearWeight: Weight = (one, other) => Math.abs(one - other);

/** Two levels apart weigh four times as much as one: what is usual for ordered levels (Fleiss and Cohen 1973). */
export const squaredWeight: Weight = (one, other) => (one - other) ** 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Weighted kappa of Cohen (1968), "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
 * credit", Psychological Bulletin 70(4), 213–220: 1 − Σ w·observed / Σ w·expected.
 * @param table counts or shares: a row for each value of the one, a column for each value of the other.
 * @returns undefined where there is nothing to compare, or chance alone would always agree.
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weight: Weight,
): number | undefined {
  const rows = table.map(sum);
  const columns = rows.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const total = sum(rows);
  if (total === 0) return undefined;
  let observed = 0;
  let expected = 0;
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      observed += weight(i, j) * count;
      expected += (weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)) / total;
    }),
  );
  return expected === 0 ? undefined : 1 - observed / expected;
}
