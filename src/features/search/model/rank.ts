/** Ranks documents for a query. Words are optional and every one that is found is rewarded. */
import type { SearchDocument } from './documents';
import { type Lexicon, longestName } from './lexicon';
import { closeness } from './phrase';
import type { Concept, Query } from './query';
import { standingOfKind, weights } from './weights';

/** In which documents a stem stands, and with what weight. */
export interface Posting {
  ids: ArrayLike<number>;
  weights: ArrayLike<number>;
}

export interface Evidence {
  documents: readonly SearchDocument[];
  lexicon: Lexicon;
  /** How many documents there are in all; more than `documents` where only candidates were fetched. */
  size: number;
  /** In how many documents a stem stands. */
  uses(stem: string): number;
  lookUp(stem: string): Posting | undefined;
  /** The stems of a document in reading order. */
  stemsOf(id: number): readonly string[];
  /** Documents with a number of these digits. */
  callers(digits: string): ReadonlyMap<number, number>;
}

/** Why a document ranks where it does. */
export interface Reasons {
  words: { word: string; importance: number; share: number }[];
  coverage: number;
  name: number;
  phrase: number;
  number: number;
  kind: number;
  intent: number;
  standing: number;
}

export interface Ranked {
  id: number;
  score: number;
  reasons: Reasons;
}

interface Scored {
  concept: Concept;
  importance: number;
  /** By document: how well it speaks of the concept, 0 to 1. */
  share: Float64Array;
  /** By document: how much of the concept it names at all, 0 to 1. */
  cover: Float64Array;
}

const rarity = (size: number, uses: number): number => Math.log(1 + (size - uses + 0.5) / (uses + 0.5));

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The importance of each word of a concept: rare words say more. */
function importances({ words }: Concept, evidence: Evidence): number[] {
  return words.map(({ candidates }) => {
    const uses = candidates[0] ? evidence.uses(candidates[0].stem) : 0;
    return uses === 0 ? 0 : rarity(evidence.size, uses) + 0.2;
  });
}

/** Weights of a phrase all of whose words must stand in the document. */
function scorePhrase(phrase: readonly string[], evidence: Evidence): Map<number, number> {
  const postings = phrase.map((stem) => evidence.lookUp(stem));
  if (postings.some((p) => p === undefined)) return new Map();
  const [rarest, ...others] = (postings as Posting[]).sort((a, b) => a.ids.length - b.ids.length);
  const found = new Map<number, number>();
  for (let i = 0; i < (rarest as Posting).ids.length; i += 1) found.set((rarest as Posting).ids[i] as number, (rarest as Posting).weights[i] as number);
  for (const { ids, weights: own } of others) {
    const seen = new Map<number, number>();
    for (let i = 0; i < ids.length; i += 1) {
      const before = found.get(ids[i] as number);
      if (before !== undefined) seen.set(ids[i] as number, before + (own[i] as number));
    }
    found.clear();
    for (const [id, weight] of seen) found.set(id, weight);
  }
  return found;
}

function scoreConcept(concept: Concept, evidence: Evidence): Scored {
  const size = evidence.documents.length;
  const [sum, cover] = [new Float64Array(size), new Float64Array(size)];
  const each = importances(concept, evidence);
  const importance = each.reduce((a, b) => a + b, 0);
  concept.words.forEach(({ candidates }, w) => {
    const best = new Float64Array(size);
    const certainty = new Float64Array(size);
    for (const { stem, weight } of candidates) {
      const posting = evidence.lookUp(stem);
      if (!posting) continue;
      for (let i = 0; i < posting.ids.length; i += 1) {
        const id = posting.ids[i] as number;
        const value = (posting.weights[i] as number) * weight;
        if (value > (best[id] as number)) {
          best[id] = value;
          certainty[id] = weight;
        }
      }
    }
    for (let id = 0; id < size; id += 1) {
      if (best[id] === 0) continue;
      sum[id] = (sum[id] as number) + (best[id] as number);
      cover[id] = (cover[id] as number) + ((each[w] as number) / (importance || 1)) * (certainty[id] as number);
    }
  });
  const most = largest(sum) || 1;
  const share = sum.map((value) => (value / most) ** weights.steepness);
  for (const phrase of concept.alternatives) {
    const found = scorePhrase(phrase, evidence);
    const top = Math.max(0, ...found.values()) || 1;
    for (const [id, weight] of found) {
      const value = weights.synonym * (weight / top) ** weights.steepness;
      if (value > (share[id] as number)) share[id] = value;
      if ((cover[id] as number) < 0.85) cover[id] = 0.85;
    }
  }
  return { concept, importance, share, cover };
}

/** Documents one of whose names stands whole in the query, with the part of the query it accounts for. */
function scoreNames(query: Query, scored: readonly Scored[], { lexicon, uses, size }: Evidence): Map<number, number> {
  const found = new Map<number, number>();
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  const worth = (stems: readonly string[]) => [...new Set(stems)].filter((s) => query.content.includes(s))
    .reduce((sum, stem) => sum + rarity(size, uses(stem)) + 0.2, 0) / total;
  const note = (key: string, value: number) => {
    for (const [id, strength] of lexicon.named.get(key) ?? []) found.set(id, Math.max(found.get(id) ?? 0, strength * Math.min(1, value)));
  };
  for (const stems of [query.all, query.content]) {
    for (let i = 0; i < stems.length; i += 1) {
      for (let n = Math.min(longestName, stems.length - i); n > 0; n -= 1) {
        const part = stems.slice(i, i + n);
        const key = part.join(' ');
        if (lexicon.named.has(key)) note(key, worth(part));
      }
    }
  }
  for (const { concept, importance } of scored) {
    for (const phrase of concept.alternatives) note(phrase.join(' '), weights.synonym * (importance / total));
  }
  return found;
}

/** Whether the whole query is one short form that the glossary explains: its meaning is likely what is wanted. */
const isAcronym = ({ content }: Query, { synonyms }: Lexicon): boolean => content.length === 1 && (content[0] as string).length <= 5 && synonyms.has(content[0] as string);

/** The reasons of one document without its closeness, which is costly and comes later. */
function judge(id: number, query: Query, scored: readonly Scored[], { names, numbers, evidence }: { names: ReadonlyMap<number, number>; numbers: ReadonlyMap<number, number>; evidence: Evidence }): Reasons {
  const { kind, standing } = evidence.documents[id] as SearchDocument;
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  return {
    words: scored.map(({ concept, importance, share }) => ({ word: concept.words.map((w) => w.read ?? w.typed).join(' '), importance: importance / total, share: share[id] as number })),
    coverage: scored.reduce((sum, { importance, cover }) => sum + importance * (cover[id] as number), 0) / total,
    name: names.get(id) ?? 0,
    phrase: 0,
    number: numbers.get(id) ?? 0,
    kind: standingOfKind[kind],
    intent: (query.intent[kind] ?? 1) * (kind === 'term' && isAcronym(query, evidence.lexicon) ? weights.acronym : 1),
    standing,
  };
}

/** The score that reasons add up to. */
export function totalScore({ words, coverage, name, phrase, number, kind, intent, standing }: Reasons): number {
  const base = words.reduce((sum, { importance, share }) => sum + importance * share, 0);
  return (base * coverage ** weights.coverage + weights.name * name + weights.phrase * phrase * coverage) * kind * intent * standing + weights.number * number;
}

/** How many of the best are looked at closely. */
const closeLook = 40;

/** All documents that fit in any way, best first; equal scores keep the order of the documents. */
export function rank(query: Query, evidence: Evidence): Ranked[] {
  const scored = query.concepts.map((concept) => scoreConcept(concept, evidence)).filter(({ cover, importance }) => importance > 0 || largest(cover) > 0);
  const names = scoreNames(query, scored, evidence);
  const numbers = new Map(query.digits.flatMap((digits) => [...evidence.callers(digits)]));
  const context = { names, numbers, evidence };
  const made: Ranked[] = [];
  for (let id = 0; id < evidence.documents.length; id += 1) {
    if (!names.has(id) && !numbers.has(id) && !scored.some(({ cover }) => (cover[id] as number) > 0)) continue;
    const reasons = judge(id, query, scored, context);
    made.push({ id, reasons, score: totalScore(reasons) });
  }
  const order = (a: Ranked, b: Ranked) => b.score - a.score || a.id - b.id;
  made.sort(order);
  const near = made.slice(0, closeLook).map(({ id, reasons }): Ranked => {
    const closer = { ...reasons, phrase: closeness(query.content, evidence.stemsOf(id)) };
    return { id, reasons: closer, score: totalScore(closer) };
  });
  return [...near.sort(order), ...made.slice(closeLook)];
}
