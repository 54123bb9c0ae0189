/** How well every document speaks of one idea of a query. */
import { at } from '../../../shared/at';
import { type Evidence, type Posting, rarity } from './evidence';
import type { Concept, QueryWord } from './query';
import { weights } from './weights';

export interface Scored {
  concept: Concept;
  importance: number;
  /** What each of its stems adds to that. */
  parts: ReadonlyMap<string, number>;
  /** By document: how well it speaks of the concept, 0 to 1. */
  share: Float64Array;
  /** By document: how much of the concept it names at all, 0 to 1. */
  cover: Float64Array;
}

export function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The importance of a word: a rare one says more, one that may be misread less. */
function importanceOf(
  { candidates, asCommonAs, unknown }: QueryWord,
  { uses, size }: Evidence,
): number {
  // A word the site does not have counts as much as a rare one: whoever typed it asked for it.
  if (unknown) return (rarity(size, weights.rarest) + 0.2) * weights.stranger;
  const [first] = candidates;
  const count = Math.max(
    first ? uses(first.stem) : 0,
    asCommonAs === undefined ? 0 : uses(asCommonAs),
  );
  if (first === undefined || count === 0) return 0;
  // A number (level 4, section 47) is exact: who writes it means that one and no other.
  return (
    (rarity(size, Math.max(count, weights.rarest)) + 0.2) *
    first.weight *
    (/^\d+$/.test(first.stem) ? weights.exact : 1)
  );
}

/** How much a phrase says: the mean rarity of its words, 0 if the site does not have one of them. */
function meanRarity(phrase: readonly string[], { uses, size }: Evidence): number {
  const counts = phrase.map(uses);
  return counts.includes(0)
    ? 0
    : counts.reduce((sum, count) => sum + rarity(size, Math.max(count, weights.rarest)) + 0.2, 0) /
        phrase.length;
}

/** Weights of a phrase all of whose words must be in the document. Postings are sorted, so one walk along both joins them. */
function scorePhrase(phrase: readonly string[], evidence: Evidence): Posting {
  const none: Posting = { ids: [], weights: [] };
  let joined: Posting | undefined;
  for (const word of phrase) {
    const next = evidence.lookUp(word);
    if (!next) return none;
    joined = joined ? join(joined, next) : next;
  }
  return joined ?? none;
}

function join(a: Posting, b: Posting): Posting {
  const [ids, sums]: [number[], number[]] = [[], []];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const [x, y] = [at(a.ids, i), at(b.ids, j)];
    if (x === y) {
      ids.push(x);
      sums.push(at(a.weights, i) + at(b.weights, j));
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { ids, weights: sums };
}

/** Scores one idea over all documents. */
export function scoreConcept(concept: Concept, evidence: Evidence): Scored {
  const size = evidence.documents.length;
  const [sum, cover] = [new Float64Array(size), new Float64Array(size)];
  const each = concept.words.map((word) => importanceOf(word, evidence));
  const whole = each.reduce((a, b) => a + b, 0);
  // Two words that make one idea (social worker) say less than two ideas do.
  const own = Math.max(0, ...each) * (1 - weights.severalWords) + whole * weights.severalWords;
  // A word the site does not have counts as much as what it means.
  const importance =
    own === 0
      ? weights.everyday *
        Math.max(0, ...concept.everyday.map((phrase) => meanRarity(phrase, evidence)))
      : own;
  concept.words.forEach(({ candidates }, w) => {
    const best = new Float64Array(size);
    const certainty = new Float64Array(size);
    for (const { stem, weight } of candidates) {
      const posting = evidence.lookUp(stem);
      if (!posting) continue;
      for (let i = 0; i < posting.ids.length; i += 1) {
        const id = at(posting.ids, i);
        const value = at(posting.weights, i) * weight;
        if (value > at(best, id)) {
          best[id] = value;
          certainty[id] = weight;
        }
      }
    }
    for (let id = 0; id < size; id += 1) {
      if (best[id] === 0) continue;
      sum[id] = at(sum, id) + at(best, id);
      cover[id] = at(cover, id) + (at(each, w) / (whole || 1)) * at(certainty, id);
    }
  });
  // A word mentioned in passing is not the subject, even if no page says more about it.
  const full = concept.words.reduce(
    (total, { candidates: [first] }) =>
      total + (first ? evidence.mention(first.stem) * weights.subject : 0),
    0,
  );
  const most = Math.max(largest(sum), full) || 1;
  const share = sum.map((value) => (value === 0 ? 0 : (value / most) ** weights.steepness));
  for (const [phrases, worth, covers] of [
    [concept.alternatives, weights.synonym, weights.synonymCover],
    [concept.everyday, weights.everyday, weights.everydayCover],
  ] as const) {
    for (const phrase of phrases) {
      const found = scorePhrase(phrase, evidence);
      let top = 0;
      for (let i = 0; i < found.ids.length; i += 1) top = Math.max(top, at(found.weights, i));
      for (let i = 0; i < found.ids.length; i += 1) {
        const id = at(found.ids, i);
        const value = worth * (at(found.weights, i) / top) ** weights.steepness;
        if (value > at(share, id)) share[id] = value;
        if (at(cover, id) < covers) cover[id] = covers;
      }
    }
  }
  // What is named in passing is only half covered.
  for (let id = 0; id < size; id += 1) {
    if (at(cover, id) > 0)
      cover[id] =
        at(cover, id) *
        (1 - weights.passing * (1 - Math.min(1, at(share, id) / weights.inPassing)));
  }
  const parts = new Map(
    concept.words.map(({ candidates: [first] }, w) => [
      first?.stem ?? '',
      (importance * at(each, w)) / (whole || 1),
    ]),
  );
  return { concept, importance, parts, share, cover };
}
