/**
 * The same search over an index fetched piece by piece: its pieces say where words are, which finds candidates; these are
 * fetched whole, and our own query and ranking, the same as for the whole index, put them in order.
 */
import { createDocument, linkTo, type SearchDocument } from './documents';
import { answerQuery, findFrame, type SearchAnswer, type SearchOptions } from './engine';
import { type Evidence, type Posting, rarity } from './evidence';
import { language } from './language';
import { createLexicon, longestName, unpackNames } from './lexicon';
import { createPhoneBook } from './phone';
import type { Pieces } from './pieces';
import { longestQuery, mostWords, parseQuery, type Query } from './query';
import { rank } from './rank';
import { createQueryReader, type Reading } from './reading';
import { listWords, stem, teachStems } from './text';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { createWeigher, postingOf } from './weigh';
import type { WordsFile } from './wordsFile';

export interface ShardedEngine {
  size: number;
  /** Rejects when a piece that is needed cannot be fetched or read. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

/** How many candidates are fetched whole, beyond the results asked for. */
const spare = 18;

/** More stems than this are no query but a text, and each may have to be fetched. */
const mostStems = 48;

/** Every stem a query may be found by: each word as it was read, then other ways to say an idea. */
function listStemsOf({ concepts }: Query): string[] {
  const words = concepts.flatMap(({ words: own }) =>
    own.flatMap(({ candidates }) => candidates.map((candidate) => candidate.stem)),
  );
  return [
    ...new Set([
      ...words,
      ...concepts.flatMap(({ alternatives, everyday }) => [...alternatives, ...everyday].flat()),
    ]),
  ].slice(0, mostStems);
}

const nothing = createLexicon([]);

function readWords({ surfaces, stems: joined, stemOf, uses }: WordsFile): {
  vocabulary: Vocabulary;
  uses: ReadonlyMap<string, number>;
} {
  const words = surfaces === '' ? [] : surfaces.split(' ');
  const stems = joined.split(' ');
  teachStems(words, (place) => stems[stemOf[place] ?? 0] ?? '');
  const counts = new Map(stems.map((word, place) => [word, uses[place] ?? 0]));
  return { vocabulary: createVocabulary(words, (word) => counts.get(word) ?? 0), uses: counts };
}

/** Makes an engine of the words that were fetched, how queries are read, and the pieces that can be fetched. */
export function createSharded(words: WordsFile, reading: Reading, pieces: Pieces): ShardedEngine {
  const reader = createQueryReader(reading, new Set(words.surfaces.split(' ')));
  const size = pieces.outlines.length;
  const known = words.names.map((name) => createDocument(name));
  const lexicon = createLexicon(known, words.everyday, unpackNames(words.called));
  const callers = createPhoneBook(known);
  const { vocabulary, uses } = readWords(words);
  const weigh = createWeigher(words.lengths);

  async function lookUpAll(stems: readonly string[]): Promise<Map<string, Posting>> {
    return new Map(
      await Promise.all(
        stems.map(async (word): Promise<[string, Posting]> => [word, await pieces.lookUp(word)]),
      ),
    );
  }

  /** A rare word of a large site does not travel with the words; it is asked for before it is taken for a slip. */
  async function read(typed: string, { typing, asTyped }: SearchOptions): Promise<Query> {
    const strange = [
      ...new Set(listWords(typed.slice(0, longestQuery)).slice(0, mostWords)),
    ].filter((word) => !language.passedOver.has(word) && !vocabulary.knows(word));
    const rare = await lookUpAll([...new Set(strange.map(stem))]);
    const knows = (word: string) =>
      vocabulary.knows(word) || (rare.get(stem(word))?.ids.length ?? 0) > 0;
    return parseQuery(typed, {
      vocabulary: { ...vocabulary, knows },
      lexicon,
      isWord: reader.isWord,
      typing: typing ?? false,
      asTyped,
    });
  }

  /** Documents with a name in the query, with its meaning, or with its number. */
  function findNamed(query: Query): SearchDocument[] {
    const ids = new Set<number>(query.digits.flatMap((digits) => [...callers(digits).keys()]));
    const note = (key: string) => {
      for (const [id] of lexicon.named.get(key) ?? []) ids.add(id);
    };
    for (const stems of [query.all, query.content]) {
      for (let i = 0; i < stems.length; i += 1)
        for (let n = 1; n <= Math.min(longestName, stems.length - i); n += 1)
          note(stems.slice(i, i + n).join(' '));
    }
    for (const { alternatives, everyday } of query.concepts)
      for (const phrase of [...alternatives, ...everyday]) note(phrase.join(' '));
    const named = [...ids].map((id) => known[id] as SearchDocument);
    const led = new Set(named.flatMap(({ leadsTo }) => leadsTo ?? []));
    return [...named, ...known.filter(({ path, suffix }) => suffix === '' && led.has(path))];
  }

  return {
    size,
    async search(typed, options = {}) {
      const { kind, limit = 20 } = options;
      const query = await read(typed, options);
      const found = await lookUpAll(listStemsOf(query));
      const count = (word: string) => uses.get(word) ?? found.get(word)?.ids.length ?? 0;
      const outlines: Evidence = {
        documents: pieces.outlines,
        lexicon: nothing,
        size,
        uses: count,
        lookUp: (word) => found.get(word),
        mention: () => 0,
        stemsOf: () => [],
        callers: () => new Map(),
      };
      const rough = rank(query, outlines, {
        limit: limit + spare,
        ...(kind && { accepts: (document) => document.kind === kind }),
      });
      const fetched = await Promise.all(rough.best.map(({ id }) => pieces.read(id)));
      // What may have to come first, whatever the words found.
      const frame = findFrame(reader, query);
      const likely = reader.likely(query.corrected ?? typed);
      const rescue = known.filter(
        (one) => one.role !== undefined || linkTo(one) === frame || likely.has(linkTo(one)),
      );
      // What was fetched has its text; what is known by name alone has not.
      const documents = [
        ...new Map(
          [...findNamed(query), ...rescue, ...fetched].map((document) => [
            linkTo(document),
            document,
          ]),
        ).values(),
      ];
      const weighed = documents.map(weigh);
      const answer = answerQuery(
        {
          typed,
          query,
          known,
          reader,
          frame,
          evidence: {
            documents,
            lexicon: createLexicon(documents),
            size,
            uses: count,
            lookUp: (word) => postingOf(weighed, word, rarity(size, count(word))),
            mention: (word) => rarity(size, count(word)),
            stemsOf: (id) => weighed[id]?.stems ?? [],
            callers: createPhoneBook(documents),
          },
        },
        options,
      );
      return withCounts(
        answer,
        rough.found.map((id) => (pieces.outlines[id] as SearchDocument).kind),
      );
    },
  };
}

/** Counts everything that fits, fetched or not. */
function withCounts(
  answer: SearchAnswer,
  kindsFound: readonly SearchDocument['kind'][],
): SearchAnswer {
  const counts: SearchAnswer['counts'] = {};
  for (const kind of kindsFound) counts[kind] = (counts[kind] ?? 0) + 1;
  for (const kind of Object.keys(answer.counts) as SearchDocument['kind'][])
    counts[kind] = Math.max(counts[kind] ?? 0, answer.counts[kind] ?? 0);
  return { ...answer, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}
