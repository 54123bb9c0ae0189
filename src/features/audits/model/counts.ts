/** How many findings there are of each type. */
import { findingTypes, type FindingType } from './words';

export type TypeCounts = Record<FindingType, number>;

export const noCounts = (): TypeCounts =>
  Object.fromEntries(findingTypes.map((type) => [type, 0])) as TypeCounts;

export function countTypes(findings: readonly { type: FindingType }[]): TypeCounts {
  const counts = noCounts();
  for (const { type } of findings) counts[type] += 1;
  return counts;
}

/** All of them together. */
export function addCounts(counts: readonly TypeCounts[]): TypeCounts {
  const sum = noCounts();
  for (const one of counts) for (const type of findingTypes) sum[type] += one[type];
  return sum;
}
