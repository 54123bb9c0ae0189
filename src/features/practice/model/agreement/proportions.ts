/** Two shares compared. */
import type { Interval } from '../../../../shared/bootstrap';

export interface Share {
  count: number;
  total: number;
}

/** The normal deviate of a 95 % interval. */
const z = 1.959964;

/** The score interval of Wilson (1927), "Probable inference", Journal of the American Statistical Association 22. */
export function wilson({ count, total }: Share): Interval {
  const share = count / total;
  const middle = share + z ** 2 / (2 * total);
  const half = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * total)) / total);
  const scale = 1 + z ** 2 / total;
  return { low: (middle - half) / scale, high: (middle + half) / scale };
}

/**
 * The 95 % interval of the difference of two shares: method 10 of Newcombe (1998), "Interval estimation for the difference
 * between independent proportions", Statistics in Medicine 17, 873–890. It is good for small groups.
 */
export function differenceOf(one: Share, other: Share): Interval & { difference: number } {
  const [a, b] = [one.count / one.total, other.count / other.total];
  const [first, second] = [wilson(one), wilson(other)];
  const difference = a - b;
  return {
    difference,
    low: difference - Math.hypot(a - first.low, second.high - b),
    high: difference + Math.hypot(first.high - a, b - second.low),
  };
}
