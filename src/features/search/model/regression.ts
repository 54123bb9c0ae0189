/**
 * A softmax regression by Adam, over all examples at once, whose weights only speak for a sort and never against one: fewer
 * of them say as much. Plain loops over arrays of one kind: they run some thousand million times.
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

/** Pairs of a sign and a sort that it may speak for, sign by sign. */
export interface Pairs {
  /** Where the pairs of each sign begin, and after the last sign the end. */
  starts: Int32Array;
  /** The sort of each pair. */
  sorts: Uint16Array;
}

export interface Regression extends Pairs {
  /** How much each pair's sign speaks for its sort. */
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
}

/** @param sortsOf the sorts of each sign, rising. */
function listPairs(sortsOf: readonly (readonly number[])[]): Pairs {
  const starts = new Int32Array(sortsOf.length + 1);
  sortsOf.forEach((own, sign) => {
    starts[sign + 1] = (starts[sign] as number) + own.length;
  });
  return { starts, sorts: Uint16Array.from(sortsOf.flat()) };
}

/**
 * What knows nothing yet. It has a pair for a sign and a sort that some example has together: whatever else a sign might
 * speak for, every step is towards less than nothing.
 */
export function startRegression(
  examples: readonly Example[],
  { signs, sorts }: { signs: number; sorts: number },
): Regression {
  const together = Array.from({ length: signs }, () => new Set<number>());
  for (const { signs: own, wanted } of examples)
    for (const sign of own) for (const [sort] of wanted) together[sign]?.add(sort);
  const pairs = listPairs(together.map((own) => [...own].sort((a, b) => a - b)));
  return {
    ...pairs,
    weights: new Float64Array(pairs.sorts.length),
    before: new Float64Array(sorts),
  };
}

/** The sign of each pair. */
export function signsOf({ starts, sorts }: Pairs): Int32Array {
  const signs = new Int32Array(sorts.length);
  for (let sign = 0; sign < starts.length - 1; sign += 1)
    signs.fill(sign, starts[sign], starts[sign + 1]);
  return signs;
}

/** The same with some of its pairs alone. @param isKept asked of each pair by its place. */
export function keepPairs(own: Regression, isKept: (pair: number) => boolean): Regression {
  const places = Array.from(own.sorts.keys()).filter(isKept);
  const signs = signsOf(own);
  const sortsOf = Array.from({ length: own.starts.length - 1 }, (): number[] => []);
  for (const place of places) sortsOf[signs[place] as number]?.push(own.sorts[place] as number);
  return {
    ...listPairs(sortsOf),
    weights: Float64Array.from(places, (place) => own.weights[place] as number),
    before: own.before.slice(),
  };
}

/** How likely each sort is, not yet as parts of 1: for an example only what its signs speak for is worked out anew. */
interface Likelihood {
  /** Before a sign is seen, and what all sorts come to. */
  plain: Float64Array;
  plainWhole: number;
  /** The same for the example at hand; between two examples as before a sign is seen. */
  now: Float64Array;
  /** What the signs of the example say; between two examples nothing. */
  said: Float64Array;
}

function startLikelihood({ before }: Regression): Likelihood {
  const plain = before.map((value) => exp(value));
  return {
    plain,
    plainWhole: plain.reduce((sum, value) => sum + value, 0),
    now: plain.slice(),
    said: new Float64Array(before.length),
  };
}

/** Adds up what the signs of an example say. @returns the sorts that they speak for. */
function hear({ signs, values }: Example, own: Regression, { said }: Likelihood): number[] {
  const { starts, sorts, weights } = own;
  const heard: number[] = [];
  for (let i = 0; i < signs.length; i += 1) {
    const value = values[i] as number;
    const end = starts[(signs[i] as number) + 1] as number;
    for (let at = starts[signs[i] as number] as number; at < end; at += 1) {
      const weight = weights[at] as number;
      if (weight === 0) continue;
      const s = sorts[at] as number;
      if (said[s] === 0) heard.push(s);
      said[s] = (said[s] as number) + weight * value;
    }
  }
  return heard;
}

/** Steps for the weights and for what speaks before a sign is seen. */
interface Steps {
  weights: Float64Array;
  before: Float64Array;
}

/** Notes what should have spoken less for the sorts of one example, or more. @returns how much of `plain` it notes */
function pull(example: Example, own: Regression, likely: Likelihood, steps: Steps): number {
  const { signs, values, wanted, share } = example;
  const { starts, sorts } = own;
  const { plain, now, said } = likely;
  const { weights, before } = steps;
  const heard = hear(example, own, likely);
  let whole = likely.plainWhole;
  for (const s of heard) {
    now[s] = (plain[s] as number) * exp(said[s] as number);
    whole += (now[s] as number) - (plain[s] as number);
    said[s] = 0;
  }
  for (const [s, much] of wanted) now[s] = (now[s] as number) - much * whole;
  const part = share / whole;
  for (let i = 0; i < signs.length; i += 1) {
    const far = part * (values[i] as number);
    const end = starts[(signs[i] as number) + 1] as number;
    for (let at = starts[signs[i] as number] as number; at < end; at += 1)
      weights[at] = (weights[at] as number) + (now[sorts[at] as number] as number) * far;
  }
  // A sort may be in both: the second time there is nothing left to note.
  for (const [s] of wanted) heard.push(s);
  for (const s of heard) {
    before[s] = (before[s] as number) + ((now[s] as number) - (plain[s] as number)) * part;
    now[s] = plain[s] as number;
  }
  return part;
}

/** Adam (arXiv:1412.6980) with a shorter memory of the squares; below nothing no weight goes. */
function createAdam({ weights }: Regression, { pace, restraint }: Schedule) {
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  return (steps: Float64Array, round: number): void => {
    const [meanBias, squareBias] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let i = 0; i < weights.length; i += 1) {
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

/** Learns on, in place, from what was learned before. */
export function learnOn(
  own: Regression,
  examples: readonly Example[],
  schedule: Schedule,
): Regression {
  const step = createAdam(own, schedule);
  const { before } = own;
  for (let round = 1; round <= schedule.rounds; round += 1) {
    const likely = startLikelihood(own);
    const steps = {
      weights: new Float64Array(own.weights.length),
      before: new Float64Array(before.length),
    };
    let plainly = 0;
    for (const example of examples) plainly += pull(example, own, likely, steps);
    step(steps.weights, round);
    for (let s = 0; s < before.length; s += 1) {
      const off = (steps.before[s] as number) + (likely.plain[s] as number) * plainly;
      before[s] = (before[s] as number) - 0.5 * off;
    }
  }
  return own;
}
