/** The search itself: an index file in, answers out. The same code runs in the browser's worker, the command and the tests. */
import { type Card, findWorry, makeCard, near } from './card';
import { type Answer, type DocumentRole, linkTo, type SearchDocument } from './documents';
import { judgeDoubt } from './doubt';
import { type Evidence, rarity } from './evidence';
import { bestSection, cutExtract, type Extract, findMarks } from './extract';
import { type Gathered, WordGatherer, weightScale } from './gatherWords';
import { type IndexFile, unpackDocuments } from './indexShape';
import type { Kind } from './kinds';
import { createLexicon, listSaid } from './lexicon';
import { createPhoneBook } from './phone';
import { parseQuery, type Query } from './query';
import { createQueryReader, type QueryReader, type Reading } from './reading';
import { rank, type Ranked, type Ranking, type Reasons, totalScore } from './rank';
import { unpackSaid } from './saidWords';
import { suggestConcerns, type Suggestion } from './suggest';
import { createVocabulary } from './vocabulary';

export interface SearchOptions {
  /** Only this kind. */
  kind?: Kind;
  /** At most so many results; 20 unless told. */
  limit?: number;
  /** Whether the last word may be unfinished. */
  typing?: boolean;
  /** Whether every word is to be taken as it was typed: nothing mended, split or completed. */
  asTyped?: boolean;
}

export interface SearchResult {
  id: number;
  kind: Kind;
  role?: DocumentRole;
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
  /** The results may well be about something else: the nearest pages there are. */
  unsure: boolean;
  /** Words that stand nowhere on the site. */
  unknown: string[];
  /** A place elsewhere that the query names. */
  place?: string;
  /** Where to turn when the results are unsure: the front door, first. */
  turnTo?: Suggestion;
  /** Worries that may be meant, where nothing was found. */
  nearest?: Suggestion[];
  /** Worries and contacts alone were looked at: the rest of the site has not come yet. */
  partial?: true;
  /** The one subject that the best results belong to. */
  card?: Card;
}

export interface Engine {
  size: number;
  search(query: string, options?: SearchOptions): SearchAnswer;
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

/**
 * What is shown of a document: its description, or the section with the words asked for where the description has none
 * of them.
 */
function chooseExtract(
  document: SearchDocument,
  wanted: ReadonlySet<string>,
): Pick<SearchResult, 'suffix' | 'heading' | 'extract'> {
  const { kind, suffix, description } = document;
  const extract = cutExtract(description, wanted);
  // What a contact or a concern is for says more than the place of a word in its record.
  if (kind === 'contact' || kind === 'concern') return { suffix, extract };
  const section = bestSection(document, wanted);
  if (!section || (description !== '' && extract.marks.length > 0)) return { suffix, extract };
  const { text, anchor, heading } = section;
  const shown = { suffix, extract: cutExtract(text === '' ? description : text, wanted) };
  // The document leads to a place of its own in the page.
  if (suffix !== '' && anchor !== '') return shown;
  return {
    ...shown,
    ...(suffix === '' && anchor && { suffix: `#${anchor}` }),
    ...(heading && { heading }),
  };
}

/** One ranked document as a reader sees it. */
export function present(
  { id, score, reasons }: Ranked,
  document: SearchDocument,
  wanted: ReadonlySet<string>,
): SearchResult {
  const { kind, role, path, title, answer } = document;
  return {
    id,
    kind,
    path,
    title,
    score,
    reasons,
    titleMarks: findMarks(title, wanted),
    ...chooseExtract(document, wanted),
    ...(role && { role }),
    ...(answer && { answer }),
  };
}

const none: Reasons = {
  words: [],
  coverage: 0,
  name: 0,
  phrase: 0,
  number: 0,
  kind: 1,
  intent: 1,
  standing: 1,
  likely: 0,
};

/** Puts a document first, whether or not the words found it. @param id below 0 for one that is not there. */
function withFirst(id: number, { found, best }: Ranking): Ranking {
  if (id < 0) return { found, best };
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

/** Adds what was learned of sayings: what people who say so mean stands higher, or comes in. */
function withLikely(
  { found, best }: Ranking,
  documents: readonly SearchDocument[],
  likely: ReadonlyMap<string, number>,
  accepts: (document: SearchDocument) => boolean,
): Ranking {
  if (likely.size === 0) return { found, best };
  const meant = documents.flatMap((document, id): Ranked[] => {
    const share = likely.get(linkTo(document));
    if (share === undefined || !accepts(document)) return [];
    const reasons = { ...(best.find((one) => one.id === id)?.reasons ?? none), likely: share };
    return [{ id, reasons, score: totalScore(reasons) }];
  });
  const ids = new Set(meant.map(({ id }) => id));
  return {
    found: [...new Set([...found, ...ids])],
    best: [...best.filter(({ id }) => !ids.has(id)), ...meant].sort(
      (a, b) => b.score - a.score || a.id - b.id,
    ),
  };
}

/** Puts the contacts of other areas after everything else. */
function othersLast(
  { found, best }: Ranking,
  documents: readonly SearchDocument[],
  isNearby: (area: string) => boolean,
): Ranking {
  const elsewhere = ({ id }: Ranked): boolean => {
    const answer = documents[id]?.answer;
    return answer?.type === 'contact' && isNearby(answer.area);
  };
  return {
    found,
    best: [...best.filter((one) => !elsewhere(one)), ...best.filter(elsewhere)],
  };
}

interface Signs {
  emergency: boolean;
  /** A place elsewhere that the query names. */
  place: string | undefined;
  /** Somebody lives in an area that is not the one served. */
  nearby: boolean;
  /** Where who did what to whom leads. */
  frame: string | undefined;
  /** Nothing but a place of the area served was typed. */
  home: boolean;
}

/** What stands before everything else, the first of it last: the emergency answer stands before any. */
function listFirst(
  { emergency, place, nearby, frame, home }: Signs,
  documents: readonly SearchDocument[],
  kind: Kind | undefined,
): number[] {
  const ofRole = (role: DocumentRole) => documents.findIndex((document) => document.role === role);
  return [
    ...(home ? [ofRole('front-door')] : []),
    ...(place === undefined && !nearby ? [] : [ofRole('another-area')]),
    // A child who is taken elsewhere is one of ours first.
    ...(frame === undefined ? [] : [documents.findIndex((one) => linkTo(one) === frame)]),
    ...(emergency ? [ofRole('emergency')] : []),
  ].filter((id) => kind === undefined || documents[id]?.kind === kind);
}

interface ReadQuery {
  typed: string;
  query: Query;
  evidence: Evidence;
  reader: QueryReader;
  /** Where who did what to whom leads. */
  frame: string | undefined;
  /** Where concerns and the front door are looked for when little is found. */
  known: readonly SearchDocument[];
}

/** Whether a life may be at risk, by the words as they were typed or as they were read. */
const isDanger = (reader: QueryReader, typed: string, corrected: string | undefined): boolean =>
  reader.isDanger(typed) || (corrected !== undefined && reader.isDanger(corrected));

/** Where to turn when the results are unsure. */
function frontDoor(known: readonly SearchDocument[]): Suggestion | undefined {
  const door = known.find(({ role }) => role === 'front-door');
  return door && { title: door.title, path: linkTo(door) };
}

/** The subject that the best results belong to; the emergency answer is above them, and no part of one. */
function cardFor(
  results: readonly SearchResult[],
  known: readonly SearchDocument[],
  wanted: ReadonlySet<string>,
): Card | undefined {
  const ranked = results.filter(({ role }) => role !== 'emergency');
  const worries = known.filter(({ kind, role }) => kind === 'concern' && role === undefined);
  const worry = findWorry(worries, ranked);
  if (!worry) return undefined;
  const found = ranked.find((result) => linkTo(result) === linkTo(worry));
  return makeCard(found ?? present({ id: -1, score: 0, reasons: none }, worry, wanted), ranked);
}

/** Where who did what to whom leads, by the words as they were typed or as they were read. */
export const findFrame = (reader: QueryReader, { corrected, typed }: Query): string | undefined =>
  reader.findFrame(corrected ?? typed);

/** From a query that has been read to what a reader sees; both engines end here. */
export function answerQuery(
  { typed, query, evidence, known, reader, frame }: ReadQuery,
  { kind, limit = 20 }: SearchOptions,
): SearchAnswer {
  const { documents } = evidence;
  const emergency = isDanger(reader, typed, query.corrected);
  const place = reader.findPlace(typed);
  const accepts = (document: SearchDocument) => kind === undefined || document.kind === kind;
  const home = reader.isHome(typed);
  const nearby = reader.livesNearby(typed);
  const byWords = rank(query, evidence, { limit: Math.max(limit, near), accepts });
  const likely = reader.likely(query.corrected ?? typed);
  const fitting = withLikely(byWords, documents, likely, accepts);
  const ranked = reader.namesHome(typed)
    ? othersLast(fitting, documents, reader.isNearby)
    : fitting;
  const { found, best } = listFirst(
    { emergency, place, nearby, frame, home },
    documents,
    kind,
  ).reduce((ranking, id) => withFirst(id, ranking), ranked);
  const counts: SearchAnswer['counts'] = {};
  for (const id of found) {
    const own = (documents[id] as SearchDocument).kind;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  const wanted = listWanted(query);
  const unsure =
    frame === undefined && !home && judgeDoubt(fitting.best, documents, place !== undefined);
  const turnTo = frontDoor(known);
  const shown = best
    .slice(0, Math.max(limit, near))
    .map((r) => present(r, documents[r.id] as SearchDocument, wanted));
  // One subject at any length of the list, and none where one kind alone is asked for.
  const card = kind === undefined ? cardFor(shown, known, wanted) : undefined;
  return {
    query: typed,
    counts,
    total: found.length,
    emergency,
    unsure,
    unknown: query.unknown,
    results: shown.slice(0, limit),
    ...(card && { card }),
    ...(query.corrected !== undefined && { corrected: query.corrected }),
    ...(place !== undefined && { place }),
    ...(unsure && turnTo && { turnTo }),
    ...(found.length === 0 && { nearest: suggestConcerns(typed, known) }),
  };
}

/** An engine in the making. */
export interface EngineMaking {
  /** Reads the next so many documents. @returns whether any are left. */
  read(count: number): boolean;
  /** Reads what is left. */
  finish(): Engine;
}

/**
 * Makes the index ready in steps. Throws only for a file that `isIndexFile` refuses.
 * @param reading how queries are read; `plainReading` where nothing is known of danger and of common words.
 * @param isElsewhere whether a folded word is one of pages that this index has not.
 */
export function beginEngine(
  file: IndexFile,
  reading: Reading,
  isElsewhere: (word: string) => boolean = () => false,
): EngineMaking {
  const documents = unpackDocuments(file.documents);
  const gatherer = new WordGatherer(documents, unpackSaid(file.said));
  return {
    read: (count) => gatherer.read(count),
    finish: () =>
      finishEngine(documents, gatherer.finish(), {
        everyday: file.everyday,
        reading,
        isElsewhere,
      }),
  };
}

/** The same at once. */
export const createEngine = (file: IndexFile, reading: Reading): Engine =>
  beginEngine(file, reading).finish();

function finishEngine(
  documents: readonly SearchDocument[],
  { surfaces, lookUp, stemsOf }: Gathered,
  {
    everyday,
    reading,
    isElsewhere,
  }: Pick<IndexFile, 'everyday'> & {
    reading: Reading;
    isElsewhere: (word: string) => boolean;
  },
): Engine {
  const own = new Set(surfaces);
  const reader = createQueryReader(reading, {
    has: (word) => own.has(word) || isElsewhere(word),
  });
  const lexicon = createLexicon(documents, everyday);
  const uses = (word: string) => lookUp(word)?.ids.length ?? 0;
  // Everyday words too, so that slips of them are mended.
  const words = [...new Set([...surfaces, ...listSaid(everyday)])].sort();
  const vocabulary = createVocabulary(words, uses);
  const evidence: Evidence = {
    documents,
    lexicon,
    lookUp,
    stemsOf,
    uses,
    size: documents.length,
    mention: (word) => rarity(documents.length, uses(word)) * weightScale,
    callers: createPhoneBook(documents),
  };
  return {
    size: documents.length,
    search(typed, options = {}) {
      const query = parseQuery(typed, {
        vocabulary,
        lexicon,
        isWord: reader.isWord,
        typing: options.typing ?? false,
        asTyped: options.asTyped,
      });
      const frame = findFrame(reader, query);
      return answerQuery({ typed, query, evidence, reader, frame, known: documents }, options);
    },
  };
}
