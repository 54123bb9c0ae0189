/**
 * The same search over an index fetched piece by piece (Pagefind): its pieces find candidates for each word, and our own
 * query and ranking, the same as for the whole index, put them in order.
 */
import { type Answer, createDocument, linkTo, type SearchDocument, type Section } from './documents';
import { answerQuery, type Engine, type SearchAnswer, type SearchOptions } from './engine';
import { isEmergency } from './emergency';
import { fieldBoosts, fieldTexts } from './fields';
import { isKind } from './kinds';
import { createLexicon, longestName } from './lexicon';
import { createPhoneBook } from './phone';
import { parseQuery, type Query } from './query';
import type { Posting } from './rank';
import { listStems, stem } from './text';
import { createVocabulary } from './vocabulary';
import type { WordsFile } from './wordsFile';

/** One record as Pagefind gives it back. */
export interface PagefindRecord {
  url: string;
  meta: Record<string, string>;
  content: string;
}

/** The part of Pagefind's browser API that is used. */
export interface PagefindApi {
  search(term: string): Promise<{ results: { id: string; score: number; data(): Promise<PagefindRecord> }[] }>;
}

/** How many candidates are fetched whole. */
const looked = 24;

/** What stands in the record of Pagefind besides the text. */
export function recordMeta({ kind, path, suffix, title, otherNames, description, standing, answer }: SearchDocument): Record<string, string> {
  return {
    title, kind, path, suffix, description, standing: String(standing), names: otherNames.join('|'),
    ...(answer && { answer: JSON.stringify(answer) }),
  };
}

/** The text of a record: names more than once, since Pagefind weighs by how often a word stands. */
export function recordText(document: SearchDocument): string {
  const { title, names, headings, description, body } = fieldTexts(document);
  return [title, title, names, names, document.title, headings, description, body].filter(Boolean).join(' . ');
}

/** @param content the text of a record, whose first parts the meta repeats. */
function readRecord(meta: Record<string, string>, content: string): SearchDocument {
  const sections: Section[] = content === '' ? [] : [{ anchor: '', heading: '', text: content.slice(content.lastIndexOf(meta.description ?? '') + (meta.description?.length ?? 0)).replace(/^[ .]+/, '') }];
  return createDocument({
    kind: isKind(meta.kind) ? meta.kind : 'page', path: meta.path ?? '/', suffix: meta.suffix ?? '', title: meta.title ?? '', description: meta.description ?? '',
    otherNames: (meta.names ?? '').split('|').filter(Boolean), standing: Number(meta.standing ?? '1') || 1, sections,
    ...(meta.answer && { answer: JSON.parse(meta.answer) as Answer }),
  });
}

/** Weights of every stem in a few documents, and the stems of each in order. */
function weigh(documents: readonly SearchDocument[]): { postings: Map<string, { ids: number[]; weights: number[] }>; stems: string[][] } {
  const postings = new Map<string, { ids: number[]; weights: number[] }>();
  const stems = documents.map((document, id) => {
    const sums = new Map<string, number>();
    const all: string[] = [];
    for (const [field, text] of Object.entries(fieldTexts(document))) {
      const counts = new Map<string, number>();
      for (const word of listStems(text)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
        all.push(word);
      }
      for (const [word, count] of counts) sums.set(word, (sums.get(word) ?? 0) + fieldBoosts[field as keyof typeof fieldBoosts] * (2.2 * count) / (count + 1.2));
    }
    for (const [word, weight] of sums) {
      const posting = postings.get(word) ?? { ids: [], weights: [] };
      posting.ids.push(id);
      posting.weights.push(weight);
      postings.set(word, posting);
    }
    return all;
  });
  return { postings, stems };
}

/** What to ask of Pagefind: each word as read, and the first few other ways to say an idea. */
function listTerms({ concepts }: Query): string[] {
  return [...new Set(concepts.flatMap(({ words, alternatives }) => [
    ...words.map((w) => w.read ?? w.typed),
    ...alternatives.slice(0, 4).map((phrase) => phrase.join(' ')),
  ]))].slice(0, 12);
}

/** @param size how many documents there are in all. */
export function createSharded(words: WordsFile, pagefind: PagefindApi, size: number): Pick<Engine, 'size'> & { search(query: string, options?: SearchOptions): Promise<SearchAnswer> } {
  const known = words.names.map((name) => createDocument(name));
  const lexicon = createLexicon(known);
  const callers = createPhoneBook(known);
  const uses = new Map<string, number>();
  const vocabulary = createVocabulary(words.surfaces.split(' '), (word) => uses.get(word) ?? 0);

  async function findCandidates(query: Query): Promise<SearchDocument[]> {
    const lists = await Promise.all(listTerms(query).map(async (term) => {
      const { results } = await pagefind.search(term);
      uses.set(stem(term), results.length);
      return results;
    }));
    const rough = new Map<string, { worth: number; data: () => Promise<PagefindRecord> }>();
    for (const results of lists) {
      const most = Math.max(1e-9, ...results.map((r) => r.score));
      for (const { id, score, data } of results) {
        const worth = (score / most) * Math.log(1 + size / results.length);
        rough.set(id, { data, worth: (rough.get(id)?.worth ?? 0) + worth });
      }
    }
    const best = [...rough.values()].sort((a, b) => b.worth - a.worth).slice(0, looked);
    return Promise.all(best.map(async ({ data }) => {
      const { meta, content } = await data();
      return readRecord(meta, content);
    }));
  }

  /** Documents one of whose names stands in the query, or that mean what it says, or have its number. */
  function findNamed(query: Query): SearchDocument[] {
    const ids = new Set<number>(query.digits.flatMap((digits) => [...callers(digits).keys()]));
    const note = (key: string) => { for (const [id] of lexicon.named.get(key) ?? []) ids.add(id); };
    for (const stems of [query.all, query.content]) {
      for (let i = 0; i < stems.length; i += 1) for (let n = 1; n <= Math.min(longestName, stems.length - i); n += 1) note(stems.slice(i, i + n).join(' '));
    }
    for (const { alternatives } of query.concepts) for (const phrase of alternatives) note(phrase.join(' '));
    return [...ids].map((id) => known[id] as SearchDocument);
  }

  return {
    size,
    async search(typed, options = {}) {
      const query = parseQuery(typed, { vocabulary, lexicon, typing: options.typing ?? false });
      const found = await findCandidates(query);
      const rescue = isEmergency(typed) ? known.filter(({ path }) => path === '/contacts/emergency-services') : [];
      // What was fetched has its text; what is known by name alone has not.
      const documents = [...new Map([...findNamed(query), ...rescue, ...found].map((document) => [linkTo(document), document])).values()];
      const { postings, stems } = weigh(documents);
      return answerQuery({
        typed, query, concerns: known,
        evidence: {
          documents, lexicon: createLexicon(documents), size,
          uses: (word) => Math.max(uses.get(word) ?? 0, postings.get(word)?.ids.length ?? 0),
          lookUp: (word): Posting | undefined => postings.get(word),
          mention: () => 1,
          stemsOf: (id) => stems[id] ?? [],
          callers: createPhoneBook(documents),
        },
      }, options);
    },
  };
}
