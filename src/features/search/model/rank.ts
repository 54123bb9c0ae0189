/** Ranks documents for a query. Words are optional and every one that is found is rewarded. */
import { at } from '../../../shared/at';
import type { SearchDocument } from './documents';
import type { Evidence } from './evidence';
import type { Lexicon } from './lexicon';
import { closeness } from './phrase';
import type { Query } from './query';
import { largest, type Scored, scoreConcept } from './scoreConcept';
import { scoreNames } from './scoreNames';
import { standingOfKind, weights } from './weights';

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
  /** How likely people who say so mean it, 0 to 1. */
  likely: number;
}

export interface Ranked {
  id: number;
  score: number;
  reasons: Reasons;
}

/** Whether the whole query is one short form that the glossary explains: its meaning is likely what is wanted. */
const isAcronym = ({ content }: Query, { synonyms }: Lexicon): boolean =>
  content.length === 1 && (content[0] as string).length <= 5 && synonyms.has(content[0] as string);

/** The reasons of one document without its closeness, which is costly and comes later. */
function judge(
  id: number,
  query: Query,
  scored: readonly Scored[],
  {
    names,
    numbers,
    evidence,
  }: {
    names: ReadonlyMap<number, number>;
    numbers: ReadonlyMap<number, number>;
    evidence: Evidence;
  },
): Reasons {
  const { kind, standing } = evidence.documents[id] as SearchDocument;
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  return {
    words: scored.map(({ concept, importance, share }) => ({
      word: concept.words.map((w) => w.read ?? w.typed).join(' '),
      importance: importance / total,
      share: at(share, id),
    })),
    coverage:
      scored.reduce((sum, { importance, cover }) => sum + importance * at(cover, id), 0) / total,
    name: names.get(id) ?? 0,
    phrase: 0,
    number: numbers.get(id) ?? 0,
    kind: standingOfKind[kind],
    intent:
      (query.intent[kind] ?? 1) *
      (kind === 'term' && isAcronym(query, evidence.lexicon) ? weights.acronym : 1),
    standing,
    likely: 0,
  };
}

/** The score that reasons add up to. */
export function totalScore({
  words,
  coverage,
  name,
  phrase,
  number,
  kind,
  intent,
  standing,
  likely,
}: Reasons): number {
  const base = words.reduce((sum, { importance, share }) => sum + importance * share, 0);
  return (
    (base * coverage ** weights.coverage +
      weights.name * name ** weights.wholeName +
      weights.phrase * phrase * coverage) *
      kind *
      intent *
      standing +
    weights.number * number +
    weights.likely * likely
  );
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
}

/** Ranks in two steps: a rough score of everything that fits, then reasons and closeness for the best alone. */
export function rank(
  query: Query,
  evidence: Evidence,
  { limit, accepts = () => true }: RankOptions,
): Ranking {
  const scored = query.concepts
    .map((concept) => scoreConcept(concept, evidence))
    .filter(({ cover, importance }) => importance > 0 || largest(cover) > 0);
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  const names = scoreNames(query, scored, evidence);
  const numbers = new Map(query.digits.flatMap((digits) => [...evidence.callers(digits)]));
  const acronym = isAcronym(query, evidence.lexicon) ? weights.acronym : 1;
  const rough = new Float64Array(evidence.documents.length);
  const found: number[] = [];
  evidence.documents.forEach((document, id) => {
    let [base, coverage] = [0, 0];
    for (const { importance, share, cover } of scored) {
      base += importance * at(share, id);
      coverage += importance * at(cover, id);
    }
    const [name, number] = [names.get(id) ?? 0, numbers.get(id) ?? 0];
    if (coverage === 0 && name === 0 && number === 0) return;
    found.push(id);
    const { kind, standing } = document;
    const wanted = (query.intent[kind] ?? 1) * (kind === 'term' ? acronym : 1);
    rough[id] =
      ((base / total) * (coverage / total) ** weights.coverage +
        weights.name * name ** weights.wholeName) *
        standingOfKind[kind] *
        wanted *
        standing +
      weights.number * number;
  });
  const order = (a: number, b: number) => at(rough, b) - at(rough, a) || a - b;
  const kept = found
    .filter((id) => accepts(evidence.documents[id] as SearchDocument))
    .sort(order)
    .slice(0, Math.max(limit, closeLook));
  const best = kept.map((id, place): Ranked => {
    const reasons = judge(id, query, scored, { names, numbers, evidence });
    const closer =
      place < closeLook
        ? { ...reasons, phrase: closeness(query.content, evidence.stemsOf(id)) }
        : reasons;
    return { id, reasons: closer, score: totalScore(closer) };
  });
  return {
    found,
    best: best.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit),
  };
}
