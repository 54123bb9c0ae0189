/** Learns from sayings which worry or page a word speaks for. Made when the site is built; the same sayings give the same result. */
import { at } from '../../../shared/at';
import { numberOf, packNumbers } from '../../../shared/riceCode';
import {
  type Example,
  keepPairs,
  learnOn,
  type Regression,
  signsOf,
  startRegression,
} from './regression';
import {
  grades,
  gradeStep,
  listSigns,
  noSayings,
  packGrades,
  type PackedSayings,
  plainBitsFor,
  signSpread,
} from './sayings';

/** Something people say, with the links of what it may be about; none for a saying about nothing here. */
export interface Saying {
  said: string;
  about: readonly string[];
  /** How much it counts, 1 for a whole sentence. */
  counts: number;
}

export interface Learning<Sizes extends readonly number[] = readonly number[]> {
  /** What keeps one saying from deciding alone. */
  restraint: number;
  /** So many of the strongest weights are kept; of several sizes each is made from the same lessons. */
  mostKept: Sizes;
}

/** What was learned, for each size. */
export type Learned<Sizes extends readonly number[]> = {
  -readonly [Size in keyof Sizes]: PackedSayings;
};

/** Two steps: all weights learn, and then those that are kept learn again without the others. */
const [whole, again] = [
  { rounds: 40, pace: 0.25 },
  { rounds: 20, pace: 0.1 },
];

interface Signs {
  signs: string[];
  /** How rare each is, by its place. */
  rarity: number[];
  /** In how many sayings each is. */
  uses: number[];
}

function chooseSigns(read: readonly string[][]): Signs {
  const counts = new Map<string, number>();
  for (const own of read) for (const sign of own) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const uses = [...counts.values()];
  const rarityOf = (count: number) => Math.log((read.length + 1) / (count + 0.5));
  return {
    signs: [...counts.keys()],
    uses,
    rarity: uses.map((count) => Math.max(1, Math.round(rarityOf(count)))),
  };
}

function makeExamples(
  sayings: readonly Saying[],
  read: readonly string[][],
  { signs, rarity }: Signs,
  links: readonly string[],
): Example[] {
  const places = new Map(signs.map((sign, place) => [sign, place]));
  const sorts = new Map(links.map((link, sort) => [link, sort]));
  return sayings.map(({ about: own, counts }, i): Example => {
    const found = (read[i] ?? []).flatMap((sign) => places.get(sign) ?? []);
    const length = Math.hypot(...found.map((sign) => at(rarity, sign))) || 1;
    const about = own.length === 0 ? [links.length] : own.flatMap((one) => sorts.get(one) ?? []);
    return {
      signs: found,
      values: found.map((sign) => at(rarity, sign) / length),
      wanted: about.map((sort) => [sort, 1 / about.length]),
      share: counts / sayings.length,
    };
  });
}

/** How strongly each weight speaks where its sign alone was said. */
function strengthsOf(own: Regression, { rarity }: Signs): Float64Array {
  const signs = signsOf(own);
  return own.weights.map((weight, pair) => weight * at(rarity, at(signs, pair)));
}

/** The weights to keep: the strong ones, and sooner those of signs that many say. */
function chooseKept(own: Regression, chosen: Signs, mostKept: number): (pair: number) => boolean {
  const signs = signsOf(own);
  const worth = strengthsOf(own, chosen).map(
    (strength, pair) => strength * Math.log(1 + at(chosen.uses, at(signs, pair))),
  );
  const least = worth.slice().sort()[worth.length - mostKept] ?? 0;
  return (pair) => at(worth, pair) > 0 && at(worth, pair) >= least;
}

/** What the strongest grade counts: nearly the strongest of all. */
function strongest(strengths: Float64Array): number {
  const speaking = strengths.filter((strength) => strength > 0).sort();
  return speaking[Math.floor(speaking.length * 0.98)] ?? 1;
}

/** The grade of a strength, below 0 where it is too weak to be carried. */
const gradeOf = (strength: number, most: number): number =>
  Math.min(grades - 1, Math.round(grades - 1 - Math.log(most / strength) / Math.log(gradeStep)));

function pack(own: Regression, chosen: Signs, links: string[]): PackedSayings {
  const sorts = own.before.length;
  const strengths = strengthsOf(own, chosen);
  const most = strongest(strengths);
  const says = (sign: number) => {
    const [from, to] = [at(own.starts, sign), at(own.starts, sign + 1)];
    return Array.from(strengths.subarray(from, to), (strength, i) => ({
      sort: at(own.sorts, from + i),
      grade: strength > 0 ? gradeOf(strength, most) : -1,
    })).filter(({ grade }) => grade >= 0);
  };
  const speaking = chosen.signs
    .map((sign, place) => ({ sign, rarity: at(chosen.rarity, place), says: says(place) }))
    .filter((one) => one.says.length > 0);
  const range = speaking.length * signSpread;
  const rising = speaking
    .map((one) => ({ ...one, number: numberOf(one.sign, range) }))
    .sort((a, b) => a.number - b.number || (a.sign < b.sign ? -1 : 1));
  const said = rising.flatMap((one, place) =>
    one.says.map(({ sort, grade }) => ({ number: place * sorts + sort, grade })),
  );
  return {
    links,
    before: Array.from(own.before, (value) => Math.round(value * 1000) / 1000),
    signs: packNumbers(
      rising.map(({ number }) => number),
      plainBitsFor(range, rising.length),
    ),
    rarity: rising.map((one) => Math.min(9, one.rarity)).join(''),
    says: packNumbers(
      said.map(({ number }) => number),
      plainBitsFor(rising.length * sorts, said.length),
    ),
    grades: packGrades(said.map(({ grade }) => grade)),
    count: said.length,
    most: Math.round(most * 1000) / 1000,
  };
}

/** The links of all sayings, those that most sayings are about first: small numbers travel light. */
function orderLinks(sayings: readonly Saying[]): string[] {
  const uses = new Map<string, number>();
  for (const { about } of sayings)
    for (const link of about) uses.set(link, (uses.get(link) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([link]) => link);
}

/** @param sayings in the order that they are kept in. */
export function learnSayings<const Sizes extends readonly number[]>(
  sayings: readonly Saying[],
  { restraint, mostKept }: Learning<Sizes>,
): Learned<Sizes> {
  // `map` gives a list of any length: that it has one for each size is said here.
  const forEach = (make: (size: number) => PackedSayings) => mostKept.map(make) as Learned<Sizes>;
  const links = orderLinks(sayings);
  if (links.length === 0) return forEach(() => noSayings);
  const read = sayings.map(({ said }) => listSigns(said));
  const chosen = chooseSigns(read);
  const examples = makeExamples(sayings, read, chosen, links);
  const size = { signs: chosen.signs.length, sorts: links.length + 1 };
  const own = startRegression(examples, size);
  learnOn(own, examples, { ...whole, restraint });
  return forEach((most) => {
    const few = keepPairs(own, chooseKept(own, chosen, most));
    learnOn(few, examples, { ...again, restraint });
    return pack(few, chosen, links);
  });
}
