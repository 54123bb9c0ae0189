/**
 * A softmax regression by Adam, over all examples at once, whose weights only speak for a sort and never against one: fewer
 * of them say as much. Plain loops over arrays of one kind: they run some hundred million times.
 */

export interface Example {
  signs: readonly number[];
  values: readonly number[];
  /** The sorts it is of, each with its part. */
  wanted: readonly (readonly [number, number])[];
  /** How much of all examples it is. */
  share: number;
}

export interface Regression {
  sorts: number;
  /** For each sign, how much it speaks for each sort. */
  weights: Float64Array;
  /** What speaks for each sort before a sign is seen. */
  before: Float64Array;
}

export interface Schedule {
  /** How often all examples are gone through. */
  rounds: number;
  /** How far each time goes. */
  pace: number;
  /** What keeps one example from deciding alone. */
  restraint: number;
  /** The weights that may speak, 1 for each; all unless told. */
  kept?: Uint8Array;
}

interface Steps {
  weights: Float64Array;
  before: Float64Array;
}

export const startRegression = (signs: number, sorts: number): Regression => ({
  sorts,
  weights: new Float64Array(signs * sorts),
  before: new Float64Array(sorts),
});

/** Turns what speaks for each sort into how likely it is, in place. */
function toShares(sums: Float64Array): void {
  let [most, whole] = [-Infinity, 0];
  for (const sum of sums) most = Math.max(most, sum);
  for (let s = 0; s < sums.length; s += 1) {
    sums[s] = Math.exp((sums[s] as number) - most);
    whole += sums[s] as number;
  }
  for (let s = 0; s < sums.length; s += 1) sums[s] = (sums[s] as number) / whole;
}

/** Notes what should have spoken more for the sorts of one example, or less. */
function pull({ signs, values, wanted, share }: Example, own: Regression, steps: Steps): void {
  const { sorts, weights } = own;
  const off = Float64Array.from(own.before);
  for (let i = 0; i < signs.length; i += 1) {
    const [from, value] = [(signs[i] as number) * sorts, values[i] as number];
    for (let s = 0; s < sorts; s += 1)
      off[s] = (off[s] as number) + (weights[from + s] as number) * value;
  }
  toShares(off);
  for (const [sort, part] of wanted) off[sort] = (off[sort] as number) - part;
  for (let s = 0; s < sorts; s += 1) {
    off[s] = (off[s] as number) * share;
    steps.before[s] = (steps.before[s] as number) + (off[s] as number);
  }
  for (let i = 0; i < signs.length; i += 1) {
    const [from, value] = [(signs[i] as number) * sorts, values[i] as number];
    for (let s = 0; s < sorts; s += 1)
      steps.weights[from + s] = (steps.weights[from + s] as number) + (off[s] as number) * value;
  }
}

/** Adam (arXiv:1412.6980) with a shorter memory of the squares; below nothing no weight goes. */
function createAdam({ weights }: Regression, { pace, restraint, kept }: Schedule) {
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  return (steps: Float64Array, round: number): void => {
    const [meanBias, squareBias] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let i = 0; i < weights.length; i += 1) {
      if (kept?.[i] === 0) continue;
      const step = (steps[i] as number) + restraint * (weights[i] as number);
      const m = 0.9 * (mean[i] as number) + 0.1 * step;
      const q = 0.99 * (square[i] as number) + 0.01 * step * step;
      mean[i] = m;
      square[i] = q;
      const far = (pace * (m / meanBias)) / (Math.sqrt(q / squareBias) + 1e-8);
      weights[i] = Math.max(0, (weights[i] as number) - far);
    }
  };
}

/** Learns on, in place, from what was learned before. Weights that are not kept have to be 0. */
export function learnOn(
  own: Regression,
  examples: readonly Example[],
  schedule: Schedule,
): Regression {
  const step = createAdam(own, schedule);
  const steps = {
    weights: new Float64Array(own.weights.length),
    before: new Float64Array(own.sorts),
  };
  for (let round = 1; round <= schedule.rounds; round += 1) {
    steps.weights.fill(0);
    steps.before.fill(0);
    for (const example of examples) pull(example, own, steps);
    step(steps.weights, round);
    for (let s = 0; s < own.sorts; s += 1)
      own.before[s] = (own.before[s] as number) - 0.5 * (steps.before[s] as number);
  }
  return own;
}
