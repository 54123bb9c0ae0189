/**
 * A softmax regression by Adam, over all examples at once, whose weights only speak for a sort and never against one: fewer
 * of them say as much. Plain loops over arrays of one kind: they run some hundred million times.
 */

/** Held here: where tests run, a global is looked up anew each time, which takes longer than to work it out. */
const { exp, max, sqrt } = Math;

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
  for (const sum of sums) most = max(most, sum);
  for (let s = 0; s < sums.length; s += 1) {
    sums[s] = exp((sums[s] as number) - most);
    whole += sums[s] as number;
  }
  for (let s = 0; s < sums.length; s += 1) sums[s] = (sums[s] as number) / whole;
}

/** The sorts that each sign speaks for, one sign after the other: most speak for few. */
interface Spoken {
  /** Where those of a sign begin, and after the last sign the end. */
  starts: Int32Array;
  sorts: Uint16Array;
}

/** @param speaks whether the weight at a place is one of them. */
function listSpoken(own: Regression, speaks: (place: number) => boolean): Spoken {
  const starts = new Int32Array(own.weights.length / own.sorts + 1);
  const sorts: number[] = [];
  for (let sign = 0; sign < starts.length - 1; sign += 1) {
    for (let s = 0; s < own.sorts; s += 1) if (speaks(sign * own.sorts + s)) sorts.push(s);
    starts[sign + 1] = sorts.length;
  }
  return { starts, sorts: Uint16Array.from(sorts) };
}

/** How likely each sort is, from the weights that are not 0. */
function foresee({ signs, values }: Example, own: Regression, spoken: Spoken): Float64Array {
  const shares = own.before.slice();
  for (let i = 0; i < signs.length; i += 1) {
    const [sign, value] = [signs[i] as number, values[i] as number];
    const end = spoken.starts[sign + 1] as number;
    for (let at = spoken.starts[sign] as number; at < end; at += 1) {
      const s = spoken.sorts[at] as number;
      const weight = own.weights[sign * own.sorts + s] as number;
      shares[s] = (shares[s] as number) + weight * value;
    }
  }
  toShares(shares);
  return shares;
}

/** Adds to the steps of one sign what each sort was off by; only of the weights that may learn. */
function addSteps(
  steps: Float64Array,
  off: Float64Array,
  { sign, value, learns }: { sign: number; value: number; learns: Spoken },
): void {
  const from = sign * off.length;
  const end = learns.starts[sign + 1] as number;
  for (let at = learns.starts[sign] as number; at < end; at += 1) {
    const s = learns.sorts[at] as number;
    steps[from + s] = (steps[from + s] as number) + (off[s] as number) * value;
  }
}

/** Notes what should have spoken more for the sorts of one example, or less. */
function pull(
  example: Example,
  own: Regression,
  { steps, spoken, learns }: { steps: Steps; spoken: Spoken; learns: Spoken },
): void {
  const { signs, values, wanted, share } = example;
  const off = foresee(example, own, spoken);
  for (const [sort, part] of wanted) off[sort] = (off[sort] as number) - part;
  for (let s = 0; s < off.length; s += 1) {
    off[s] = (off[s] as number) * share;
    steps.before[s] = (steps.before[s] as number) + (off[s] as number);
  }
  for (let i = 0; i < signs.length; i += 1)
    addSteps(steps.weights, off, { sign: signs[i] as number, value: values[i] as number, learns });
}

/**
 * The weights that can ever speak: of a sign and a sort that some example has together. Every step of another one is
 * towards less than nothing, so it stays at 0; most are such, and to go through them would take most of the time.
 */
function markUsed(examples: readonly Example[], own: Regression): Uint8Array {
  const used = new Uint8Array(own.weights.length);
  for (const { signs, wanted } of examples)
    for (const sign of signs) for (const [sort] of wanted) used[sign * own.sorts + sort] = 1;
  return used;
}

/** Adam (arXiv:1412.6980) with a shorter memory of the squares; below nothing no weight goes. */
function createAdam({ weights }: Regression, { pace, restraint }: Schedule, mayLearn: Uint8Array) {
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  return (steps: Float64Array, round: number): void => {
    const [meanBias, squareBias] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let i = 0; i < weights.length; i += 1) {
      if (mayLearn[i] === 0) continue;
      const step = (steps[i] as number) + restraint * (weights[i] as number);
      const m = 0.9 * (mean[i] as number) + 0.1 * step;
      const q = 0.99 * (square[i] as number) + 0.01 * step * step;
      mean[i] = m;
      square[i] = q;
      const far = (pace * (m / meanBias)) / (sqrt(q / squareBias) + 1e-8);
      weights[i] = max(0, (weights[i] as number) - far);
    }
  };
}

/** Learns on, in place, from what was learned before. Weights that are not kept have to be 0. */
export function learnOn(
  own: Regression,
  examples: readonly Example[],
  schedule: Schedule,
): Regression {
  const mayLearn = schedule.kept ?? markUsed(examples, own);
  const step = createAdam(own, schedule, mayLearn);
  const steps = {
    weights: new Float64Array(own.weights.length),
    before: new Float64Array(own.sorts),
  };
  const learns = listSpoken(own, (place) => mayLearn[place] === 1);
  for (let round = 1; round <= schedule.rounds; round += 1) {
    steps.weights.fill(0);
    steps.before.fill(0);
    const spoken = listSpoken(own, (place) => own.weights[place] !== 0);
    for (const example of examples) pull(example, own, { steps, spoken, learns });
    step(steps.weights, round);
    for (let s = 0; s < own.sorts; s += 1)
      own.before[s] = (own.before[s] as number) - 0.5 * (steps.before[s] as number);
  }
  return own;
}
