/** The search itself: an index file in, answers out. The same code runs in the browser's worker, the command and the tests. */
import type { Answer, SearchDocument } from './documents';
import { isEmergency } from './emergency';
import { type Evidence, type Posting, rarity } from './evidence';
import { bestSection, cutExtract, type Extract, findMarks } from './extract';
import { fieldTexts } from './fields';
import { type IndexFile, unpackDocuments, unpackPlaces, weightScale } from './indexShape';
import type { Kind } from './kinds';
import { createLexicon, listSaid, unpackNames } from './lexicon';
import { createPhoneBook } from './phone';
import { parseQuery, type Query } from './query';
import { rank, type Ranked, type Ranking, type Reasons } from './rank';
import { suggestConcerns, type Suggestion } from './suggest';
import { listStems, teachStems } from './text';

import { createVocabulary } from './vocabulary';

export interface SearchOptions {
  /** Only this kind. */
  kind?: Kind;
  /** At most so many results; 20 unless told. */
  limit?: number;
  /** At least so many of each kind, so that none that fits is out of sight. */
  perKind?: number;
  /** Whether the last word may be unfinished. */
  typing?: boolean;
}

export interface SearchResult {
  id: number;
  kind: Kind;
  path: string;
  /** What follows the path in the link: the anchor of the part that answers best, or the record's own. */
  suffix: string;
  title: string;
  /** Where words of the query stand in the title. */
  titleMarks: Extract['marks'];
  /** The heading of that part, where it has one. */
  heading?: string;
  extract: Extract;
  score: number;
  reasons: Reasons;
  answer?: Answer;
}

export interface SearchAnswer {
  query: string;
  results: SearchResult[];
  /** How many fit, by kind, before the limit and the filter. */
  counts: Partial<Record<Kind, number>>;
  total: number;
  /** A life may be at risk: the 999 answer stands first. */
  emergency: boolean;
  /** What was searched for, where it is not what was typed. */
  corrected?: string;
  /** Worries that may be meant, where nothing was found. */
  nearest?: Suggestion[];
}

export interface Engine {
  size: number;
  search(query: string, options?: SearchOptions): SearchAnswer;
  /** Reads the next few texts before they are asked for; says whether any are left. */
  warm(count: number): boolean;
}

function readPostings({ postings, surfaces, stems: joined, stemOf }: IndexFile): {
  lookUp: (stem: string) => Posting | undefined;
  surfaces: string[];
} {
  const words = surfaces === '' ? [] : surfaces.split(' ');
  const stems = joined.split(' ');
  const stemPlaces = unpackPlaces(stemOf);
  teachStems(words, (place) => stems[stemPlaces[place] ?? 0] ?? '');
  const places = new Map(stems.map((word, i) => [word, i]));
  const read = new Map<number, Posting>();
  return {
    surfaces: words,
    lookUp(word) {
      const place = places.get(word);
      if (place === undefined) return undefined;
      const known = read.get(place);
      if (known) return known;
      const packed = postings[place] ?? [];
      const [ids, weights] = [
        new Int32Array(packed.length / 2),
        new Float32Array(packed.length / 2),
      ];
      let id = 0;
      for (let i = 0; i < ids.length; i += 1) {
        id += packed[2 * i] as number;
        ids[i] = id;
        weights[i] = packed[2 * i + 1] as number;
      }
      const posting = { ids, weights };
      read.set(place, posting);
      return posting;
    },
  };
}

/** The stems to mark in an extract: every word that counted, and what it was read as. */
export function listWanted({ concepts }: Query): Set<string> {
  return new Set(
    concepts.flatMap(({ words, alternatives, everyday }) => [
      ...words.flatMap((w) => w.candidates.map((c) => c.stem)),
      ...[...alternatives, ...everyday].filter((a) => a.length === 1).flat(),
    ]),
  );
}

/** One ranked document as a reader sees it. */
export function present(
  { id, score, reasons }: Ranked,
  document: SearchDocument,
  wanted: ReadonlySet<string>,
): SearchResult {
  const { kind, path, suffix, title, description, answer } = document;
  // What a contact or a concern is for says more than where a word happens to stand in its record.
  const section =
    kind === 'contact' || kind === 'concern' ? undefined : bestSection(document, wanted);
  const head = cutExtract(description, wanted);
  const own = section && (suffix === '' || section.anchor === '') ? section : undefined;
  const useSection = section !== undefined && (description === '' || head.marks.length === 0);
  return {
    id,
    kind,
    path,
    title,
    score,
    reasons,
    titleMarks: findMarks(title, wanted),
    suffix: suffix === '' && own?.anchor && useSection ? `#${own.anchor}` : suffix,
    ...(useSection && own?.heading && { heading: own.heading }),
    extract: useSection
      ? cutExtract(section.text === '' ? description : section.text, wanted)
      : head,
    ...(answer && { answer }),
  };
}

/** In an emergency the 999 answer stands first, whether or not the words found it. */
export function withEmergency(
  emergency: boolean,
  { found, best }: Ranking,
  documents: readonly SearchDocument[],
): Ranking {
  const id = emergency
    ? documents.findIndex(({ path }) => path === '/contacts/emergency-services')
    : -1;
  if (id < 0) return { found, best };
  const none: Reasons = {
    words: [],
    coverage: 0,
    name: 0,
    phrase: 0,
    number: 0,
    kind: 1,
    intent: 1,
    standing: 1,
  };
  const own: Ranked = {
    id,
    score: (best[0]?.score ?? 0) + 1,
    reasons: best.find((r) => r.id === id)?.reasons ?? none,
  };
  return {
    found: found.includes(id) ? found : [...found, id],
    best: [own, ...best.filter((r) => r.id !== id)],
  };
}

interface Asked {
  typed: string;
  query: Query;
  evidence: Evidence;
  /** Where concerns are looked for when nothing is found. */
  concerns: readonly SearchDocument[];
}

/** From a query that has been read to what a reader sees; both engines end here. */
export function answerQuery(
  { typed, query, evidence, concerns }: Asked,
  { kind, limit = 20, perKind = 0 }: SearchOptions,
): SearchAnswer {
  const { documents } = evidence;
  const emergency = isEmergency(typed);
  const accepts = (document: SearchDocument) => kind === undefined || document.kind === kind;
  const { found, best } = withEmergency(
    emergency && (kind === undefined || kind === 'contact'),
    rank(query, evidence, { limit, accepts, perKind }),
    documents,
  );
  const counts: SearchAnswer['counts'] = {};
  for (const id of found) {
    const own = (documents[id] as SearchDocument).kind;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  const wanted = listWanted(query);
  return {
    query: typed,
    counts,
    total: found.length,
    emergency,
    results: (perKind > 0 ? best : best.slice(0, limit)).map((r) =>
      present(r, documents[r.id] as SearchDocument, wanted),
    ),
    ...(query.corrected !== undefined && { corrected: query.corrected }),
    ...(found.length === 0 && { nearest: suggestConcerns(typed, concerns) }),
  };
}

/** Makes the index ready. Throws only for a file that `isIndexFile` refuses. */
export function createEngine(file: IndexFile): Engine {
  const documents = unpackDocuments(file.documents);
  const { lookUp, surfaces } = readPostings(file);
  const lexicon = createLexicon(documents, file.everyday, unpackNames(file.names));
  // Everyday words too, so that slips of them are mended.
  const vocabulary = createVocabulary(
    [...new Set([...surfaces, ...listSaid(file.everyday)])].sort(),
    (word) => lookUp(word)?.ids.length ?? 0,
  );
  const stemsOf = new Map<number, readonly string[]>();
  let warmed = 0;
  const evidence: Evidence = {
    documents,
    lexicon,
    lookUp,
    size: documents.length,
    uses: (word) => lookUp(word)?.ids.length ?? 0,
    mention: (word) => rarity(documents.length, lookUp(word)?.ids.length ?? 0) * weightScale,
    callers: createPhoneBook(documents),
    stemsOf(id) {
      const known =
        stemsOf.get(id) ??
        listStems(Object.values(fieldTexts(documents[id] as SearchDocument)).join(' . '));
      stemsOf.set(id, known);
      return known;
    },
  };
  return {
    size: documents.length,
    search(typed, options = {}) {
      const query = parseQuery(typed, { vocabulary, lexicon, typing: options.typing ?? false });
      return answerQuery({ typed, query, evidence, concerns: documents }, options);
    },
    warm(count) {
      for (const end = Math.min(documents.length, warmed + count); warmed < end; warmed += 1)
        evidence.stemsOf(warmed);
      return warmed < documents.length;
    },
  };
}
