/** Documents called by a name that is in the query. */
import type { Evidence } from './evidence';
import { longestName } from './lexicon';
import type { Query } from './query';
import type { Scored } from './scoreConcept';
import { weights } from './weights';

/** Raises what a document is worth; never lowers it. */
const raise = (found: Map<number, number>, id: number, value: number): void => {
  found.set(id, Math.max(found.get(id) ?? 0, value));
};

/** Every run of stems that is a name, with its key. */
function listNames(stems: readonly string[], named: Evidence['lexicon']['named']) {
  const names: { key: string; stems: readonly string[] }[] = [];
  for (let i = 0; i < stems.length; i += 1) {
    for (let n = Math.min(longestName, stems.length - i); n > 0; n -= 1) {
      const part = stems.slice(i, i + n);
      const key = part.join(' ');
      if (named.has(key)) names.push({ key, stems: part });
    }
  }
  return names;
}

/** What a term leads to is called by its names: a number is asked for by what it is for. */
function raiseLedTo(found: Map<number, number>, documents: Evidence['documents']): void {
  for (const [id, strength] of [...found]) {
    const path = documents[id]?.leadsTo;
    const led = path === undefined ? -1 : documents.findIndex((document) => document.path === path);
    if (led >= 0) raise(found, led, strength);
  }
}

/** Documents with a whole name in the query, and how much of the query that name accounts for. */
export function scoreNames(
  query: Query,
  scored: readonly Scored[],
  { lexicon, documents }: Evidence,
): Map<number, number> {
  const found = new Map<number, number>();
  const total = scored.reduce((sum, s) => sum + s.importance, 0) || 1;
  const parts = new Map(scored.flatMap((s) => [...s.parts]));
  const worth = (stems: readonly string[]) =>
    [...new Set(stems)].reduce((sum, stem) => sum + (parts.get(stem) ?? 0), 0) / total;
  const note = (key: string, value: number) => {
    for (const [id, strength] of lexicon.named.get(key) ?? [])
      raise(found, id, strength * Math.min(1, value));
  };
  for (const { key, stems } of [query.all, query.content].flatMap((stems) =>
    listNames(stems, lexicon.named),
  ))
    note(key, worth(stems));
  for (const { concept, importance } of scored) {
    for (const phrase of concept.alternatives)
      note(phrase.join(' '), weights.synonym * (importance / total));
    for (const phrase of concept.everyday)
      note(phrase.join(' '), weights.everyday * (importance / total));
  }
  if ((query.intent.contact ?? 1) > 1) raiseLedTo(found, documents);
  return found;
}
