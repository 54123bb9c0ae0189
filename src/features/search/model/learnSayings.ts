/** Learns from sayings which worry or page a word speaks for. Made when the site is built; the same sayings give the same result. */
import { at } from '../../../shared/at';
import { numberOf, packNumbers } from '../../../shared/riceCode';
import {
  firstCharacter,
  firstRarity,
  listSigns,
  noStrength,
  type PackedSayings,
  noSayings,
  signBits,
  signSpread,
} from './sayings';

/** Something people say, with the links of what it may be about; none for a saying about nothing here. */
export interface Saying {
  said: string;
  about: readonly string[];
  /** How much it counts, 1 for a whole sentence. */
  counts: number;
}

/** How often all sayings are gone through, and how far each time goes. */
const [rounds, pace] = [35, 0.25];

export interface Learning {
  /** What keeps one saying from deciding alone. */
  restraint: number;
  /** So many of the strongest are kept. */
  mostKept: number;
}

interface Example {
  signs: number[];
  values: number[];
  /** The sorts it is of, each with its part. */
  wanted: [number, number][];
  /** How much of all examples it is. */
  share: number;
}

/** How rare each sign is, by its place; two words side by side count only where they were said twice. */
function chooseSigns(read: readonly string[][]): { places: Map<string, number>; rarity: number[] } {
  const uses = new Map<string, number>();
  for (const signs of read) for (const sign of signs) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  const kept = [...uses].filter(([sign, count]) => count > 1 || !sign.includes('_'));
  return {
    places: new Map(kept.map(([sign], place) => [sign, place])),
    rarity: kept.map(
      ([, count]) => Math.round(10 * Math.log((read.length + 1) / (count + 0.5))) / 10,
    ),
  };
}

function makeExamples(sayings: readonly Saying[], links: readonly string[]) {
  const read = sayings.map(({ said }) => listSigns(said));
  const { places, rarity } = chooseSigns(read);
  const examples = sayings.map(({ about: own, counts }, i): Example => {
    const signs = (read[i] ?? []).flatMap((sign) => places.get(sign) ?? []);
    const length = Math.hypot(...signs.map((sign) => at(rarity, sign))) || 1;
    const about = own.length === 0 ? [links.length] : own.map((one) => links.indexOf(one));
    return {
      signs,
      values: signs.map((sign) => at(rarity, sign) / length),
      wanted: about.map((sort) => [sort, 1 / about.length]),
      share: counts / sayings.length,
    };
  });
  return { places, rarity, examples };
}

/** What is learned, and how far it is to go next. Plain loops over arrays of one kind: this runs some million times. */
interface Learned {
  sorts: number;
  /** For each sign, what it says of each sort. */
  weights: Float64Array;
  before: Float64Array;
  steps: Float64Array;
  beforeSteps: Float64Array;
}

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
function pull({ signs, values, wanted, share }: Example, learned: Learned): void {
  const { sorts, weights, before, steps, beforeSteps } = learned;
  const off = Float64Array.from(before);
  for (let i = 0; i < signs.length; i += 1) {
    const [from, value] = [(signs[i] as number) * sorts, values[i] as number];
    for (let s = 0; s < sorts; s += 1)
      off[s] = (off[s] as number) + (weights[from + s] as number) * value;
  }
  toShares(off);
  for (const [sort, part] of wanted) off[sort] = (off[sort] as number) - part;
  for (let s = 0; s < sorts; s += 1) {
    off[s] = (off[s] as number) * share;
    beforeSteps[s] = (beforeSteps[s] as number) + (off[s] as number);
  }
  for (let i = 0; i < signs.length; i += 1) {
    const [from, value] = [(signs[i] as number) * sorts, values[i] as number];
    for (let s = 0; s < sorts; s += 1)
      steps[from + s] = (steps[from + s] as number) + (off[s] as number) * value;
  }
}

/** A softmax regression, by Adam over all examples at once. */
function learn(
  examples: readonly Example[],
  { signs, sorts, restraint }: { signs: number; sorts: number; restraint: number },
): Learned {
  const make = (length: number) => new Float64Array(length);
  const learned: Learned = {
    sorts,
    weights: make(signs * sorts),
    before: make(sorts),
    steps: make(signs * sorts),
    beforeSteps: make(sorts),
  };
  const { weights, before, steps, beforeSteps } = learned;
  const [mean, square] = [make(weights.length), make(weights.length)];
  for (let round = 1; round <= rounds; round += 1) {
    steps.fill(0);
    beforeSteps.fill(0);
    for (const example of examples) pull(example, learned);
    const [meanBias, squareBias] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let i = 0; i < weights.length; i += 1) {
      const step = (steps[i] as number) + restraint * (weights[i] as number);
      const [m, q] = [
        0.9 * (mean[i] as number) + 0.1 * step,
        0.99 * (square[i] as number) + 0.01 * step * step,
      ];
      mean[i] = m;
      square[i] = q;
      weights[i] =
        (weights[i] as number) - (pace * (m / meanBias)) / (Math.sqrt(q / squareBias) + 1e-8);
    }
    for (let s = 0; s < sorts; s += 1)
      before[s] = (before[s] as number) - 0.5 * (beforeSteps[s] as number);
  }
  return learned;
}

/** @param sayings in the order that they are kept in. */
export function learnSayings(
  sayings: readonly Saying[],
  { restraint, mostKept }: Learning,
): PackedSayings {
  const links = [...new Set(sayings.flatMap((saying) => saying.about))].sort();
  if (links.length === 0) return noSayings;
  const sorts = links.length + 1;
  const { places, rarity, examples } = makeExamples(sayings, links);
  const { weights, before } = learn(examples, { signs: rarity.length, sorts, restraint });
  const strong = weights.map((weight, i) => weight * at(rarity, Math.floor(i / sorts)));
  const least = strong.map(Math.abs).sort()[strong.length - 1 - mostKept] ?? 0;
  const step = least / 2 || 0.01;
  const says = (place: number): string =>
    Array.from(strong.subarray(place * sorts, (place + 1) * sorts), (strength, sort) => {
      if (Math.abs(strength) <= least) return '';
      const steps = Math.max(-45, Math.min(45, Math.round(strength / step)));
      return String.fromCharCode(firstCharacter + sort, noStrength + steps);
    }).join('');
  const kept = [...places]
    .map(([sign, place]) => ({ sign, place, says: says(place) }))
    .filter((own) => own.says !== '');
  const range = kept.length * signSpread;
  const rising = kept
    .map((own) => ({ ...own, number: numberOf(own.sign, range) }))
    .sort((a, b) => a.number - b.number || (a.sign < b.sign ? -1 : 1));
  return {
    links,
    before: Array.from(before, (value) => Math.round(value * 1000) / 1000),
    signs: packNumbers(
      rising.map(({ number }) => number),
      signBits,
    ),
    rarity: rising
      .map(({ place }) => String.fromCharCode(firstRarity + Math.round(at(rarity, place) * 10)))
      .join(''),
    says: rising.map((own) => own.says).join(' '),
    step: Math.round(step * 1000) / 1000,
  };
}
