/** Ranks documents for a query. Words are optional and every one that is found is rewarded. */
import type { SearchDocument } from './documents';
import type { Kind } from './kinds';
import { type Lexicon, longestName } from './lexicon';
import { closeness } from './phrase';
import type { Concept, Query, QueryWord } from './query';
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
  /** The weight of one mention of a stem in a text of usual length; what other weights are measured against. */
  mention(stem: string): number;
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
  /** What each of its stems adds to that. */
  parts: ReadonlyMap<string, number>;
  /** By document: how well it speaks of the concept, 0 to 1. */
  share: Float64Array;
  /** By document: how much of the concept it names at all, 0 to 1. */
  cover: Float64Array;
}

export const rarity = (size: number, uses: number): number => Math.log(1 + (size - uses + 0.5) / (uses + 0.5));

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The importance of a word: a rare one says more, one that may be misread less. */
function importanceOf({ candidates, asCommonAs }: QueryWord, { uses, size }: Evidence): number {
  const [first] = candidates;
  const count = Math.max(first ? uses(first.stem) : 0, asCommonAs === undefined ? 0 : uses(asCommonAs));
  if (first === undefined || count === 0) return 0;
  // A number (level 4, section 47) is exact: who writes it means that one and no other.
  return (rarity(size, Math.max(count, weights.rarest)) + 0.2) * first.weight * (/^\d+$/.test(first.stem) ? weights.exact : 1);
}

/** How much a phrase says: the mean rarity of its words, 0 where one of them stands nowhere. */
function meanRarity(phrase: readonly string[], { uses, size }: Evidence): number {
  const counts = phrase.map(uses);
  return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + rarity(size, Math.max(count, weights.rarest)) + 0.2, 0) / phrase.length;
}

/** Weights of a phrase all of whose words must stand in the document. Postings are sorted, so one walk along both joins them. */
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
    const [x, y] = [a.ids[i] as number, b.ids[j] as number];
    if (x === y) {
      ids.push(x);
      sums.push((a.weights[i] as number) + (b.weights[j] as number));
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { ids, weights: sums };
}

function scoreConcept(concept: Concept, evidence: Evidence): Scored {
  const size = evidence.documents.length;
  const [sum, cover] = [new Float64Array(size), new Float64Array(size)];
  const each = concept.words.map((word) => importanceOf(word, evidence));
  const whole = each.reduce((a, b) => a + b, 0);
  // Two words that make one idea (social worker) say less than two ideas do.
  const own = Math.max(0, ...each) * (1 - weights.severalWords) + whole * weights.severalWords;
  // A word that stands nowhere here says as much as what it means.
  const importance = own === 0 ? weights.everyday * Math.max(0, ...concept.everyday.map((phrase) => meanRarity(phrase, evidence))) : own;
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
      cover[id] = (cover[id] as number) + ((each[w] as number) / (whole || 1)) * (certainty[id] as number);
    }
  });
  // A word that stands in passing is no subject, even where no page says more about it.
  const full = concept.words.reduce((total, { candidates: [first] }) => total + (first ? evidence.mention(first.stem) * weights.subject : 0), 0);
  const most = Math.max(largest(sum), full) || 1;
  const share = sum.map((value) => (value === 0 ? 0 : (value / most) ** weights.steepness));
  for (const [phrases, worth, covers] of [[concept.alternatives, weights.synonym, 0.85], [concept.everyday, weights.everyday, 0.75]] as const) {
    for (const phrase of phrases) {
      const found = scorePhrase(phrase, evidence);
      let top = 0;
      for (let i = 0; i < found.ids.length; i += 1) top = Math.max(top, found.weights[i] as number);
      for (let i = 0; i < found.ids.length; i += 1) {
        const id = found.ids[i] as number;
        const value = worth * ((found.weights[i] as number) / top) ** weights.steepness;
        if (value > (share[id] as number)) share[id] = value;
        if ((cover[id] as number) < covers) cover[id] = covers;
      }
    }
  }
  // What is named in passing is only half covered.
  for (let id = 0; id < size; id += 1) {
    if ((cover[id] as number) > 0) cover[id] = (cover[id] as number) * (1 - weights.passing * (1 - Math.min(1, (share[id] as number) / weights.inPassing)));
  }
  const parts = new Map(concept.words.map(({ candidates: [first] }, w) => [first?.stem ?? '', (importance * (each[w] as number)) / (whole || 1)]));
  return { concept, importance, parts, share, cover };
}

/** Documents one of whose names stands whole in the query, with the part of the query it accounts for. */
function scoreNames(query: Query, scored: readonly Scored[], { lexicon, documents }: Evidence): Map<number, number> {
  const found = new Map<number, number>();
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  const parts = new Map(scored.flatMap((s) => [...s.parts]));
  const worth = (stems: readonly string[]) => [...new Set(stems)].reduce((sum, stem) => sum + (parts.get(stem) ?? 0), 0) / total;
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
    for (const phrase of concept.everyday) note(phrase.join(' '), weights.everyday * (importance / total));
  }
  // A number is asked for by what it is for: whom the term leads to is called by its names.
  if ((query.intent.contact ?? 1) > 1) {
    for (const [id, strength] of [...found]) {
      const path = documents[id]?.leadsTo;
      const led = path === undefined ? -1 : documents.findIndex((document) => document.path === path);
      if (led >= 0) found.set(led, Math.max(found.get(led) ?? 0, strength));
    }
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
  return (base * coverage ** weights.coverage + weights.name * name ** weights.wholeName + weights.phrase * phrase * coverage) * kind * intent * standing + weights.number * number;
}

/** How many of the best are looked at closely. */
const closeLook = 24;

export interface Ranking {
  /** Every document that fits in any way, in no order. */
  found: number[];
  /** The best of those accepted, best first; equal scores keep the order of the documents. */
  best: Ranked[];
}

interface RankOptions {
  limit: number;
  /** Whether a document may be among the best; all may unless told. */
  accepts?: (document: SearchDocument) => boolean;
  /** At least so many of each kind that fits, beyond the limit where need be. */
  perKind?: number;
}

/** The first `limit` of a list in order, and the first few of each kind that would be left out. */
function choose<T>(sorted: readonly T[], { limit, perKind, kindOf }: { limit: number; perKind: number; kindOf: (item: T) => Kind }): T[] {
  const counts: Partial<Record<Kind, number>> = {};
  return sorted.filter((item, place) => {
    const count = (counts[kindOf(item)] ?? 0) + 1;
    counts[kindOf(item)] = count;
    return place < limit || count <= perKind;
  });
}

/** Ranks in two steps: a rough score of everything that fits, then reasons and closeness for the best alone. */
export function rank(query: Query, evidence: Evidence, { limit, accepts = () => true, perKind = 0 }: RankOptions): Ranking {
  const scored = query.concepts.map((concept) => scoreConcept(concept, evidence)).filter(({ cover, importance }) => importance > 0 || largest(cover) > 0);
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  const names = scoreNames(query, scored, evidence);
  const numbers = new Map(query.digits.flatMap((digits) => [...evidence.callers(digits)]));
  const acronym = isAcronym(query, evidence.lexicon) ? weights.acronym : 1;
  const rough = new Float64Array(evidence.documents.length);
  const found: number[] = [];
  evidence.documents.forEach((document, id) => {
    let [base, coverage] = [0, 0];
    for (const { importance, share, cover } of scored) {
      base += importance * (share[id] as number);
      coverage += importance * (cover[id] as number);
    }
    const [name, number] = [names.get(id) ?? 0, numbers.get(id) ?? 0];
    if (coverage === 0 && name === 0 && number === 0) return;
    found.push(id);
    const { kind, standing } = document;
    const wanted = (query.intent[kind] ?? 1) * (kind === 'term' ? acronym : 1);
    rough[id] = ((base / total) * (coverage / total) ** weights.coverage + weights.name * name ** weights.wholeName) * standingOfKind[kind] * wanted * standing + weights.number * number;
  });
  const order = (a: number, b: number) => (rough[b] as number) - (rough[a] as number) || a - b;
  const kindOf = (id: number) => (evidence.documents[id] as SearchDocument).kind;
  const kept = choose(found.filter((id) => accepts(evidence.documents[id] as SearchDocument)).sort(order), { limit: Math.max(limit, closeLook), perKind, kindOf });
  const best = kept.map((id, place): Ranked => {
    const reasons = judge(id, query, scored, { names, numbers, evidence });
    const closer = place < closeLook ? { ...reasons, phrase: closeness(query.content, evidence.stemsOf(id)) } : reasons;
    return { id, reasons: closer, score: totalScore(closer) };
  });
  return { found, best: choose(best.sort((a, b) => b.score - a.score || a.id - b.id), { limit, perKind, kindOf: ({ id }) => kindOf(id) }) };
}
