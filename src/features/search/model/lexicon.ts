/** What names, synonyms and misspellings mean: read from the documents themselves, so that nothing is said twice. */
import { at } from '../../../shared/at';
import { type Everyday, plainWords } from '../../../shared/everyday';
import { editsWithin } from '../../../shared/edits';
import type { SearchDocument } from './documents';
import { language } from './language';
import { listNameKeys } from './names';
import { listStems, listWords, nameKey, stem } from './text';

export interface Lexicon {
  /** Documents called so, by the key of the name, each with how much the name is its own. */
  named: ReadonlyMap<string, readonly (readonly [id: number, strength: number])[]>;
  /** All ways to say what a key says, itself among them, each as stems. Glossary terms only: true everywhere. */
  synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What an everyday way to say it may mean, by its key, each as stems; looked for besides the words themselves. */
  everyday: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** A word written short, written out. */
  writeOut(word: string): readonly string[];
  /** What a misspelling was meant to say, in words to show; undefined for what is no known misspelling. */
  mend(words: readonly string[]): string | undefined;
}

/** Names longer than this are sentences, not names. */
export const longestName = 7;

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Whether a name may be looked for in texts by its words: `not in school` may not, since nearly every page about school
 * has those words somewhere. It is still read when it is typed.
 */
function isTelling(name: string): boolean {
  const words = listWords(name);
  return words.length === 1 || words.filter((word) => !language.passedOver.has(word)).length > 1;
}

type Named = Map<string, [id: number, strength: number][]>;

/** Names as they travel with an index: a key, then for each document called so its number and how much the name is its own. */
export type PackedNames = [key: string, ...pairs: number[]][];

/** Collects the names of documents; done once, when an index is made, for it takes long on a slow telephone. */
export function collectNames(
  documents: readonly Pick<SearchDocument, 'kind' | 'title' | 'otherNames'>[],
): Named {
  const named: Named = new Map();
  documents.forEach((document, id) => {
    for (const [key, strength] of listNameKeys(document)) add(named, key, [id, strength]);
  });
  return named;
}

export const packNames = (named: Named): PackedNames =>
  [...named].map(([key, pairs]) => [key, ...pairs.flat()]);

export const unpackNames = (packed: PackedNames): Named =>
  new Map(
    packed.map(([key, ...flat]) => [
      key,
      Array.from({ length: flat.length / 2 }, (_, i): [number, number] => [
        at(flat, 2 * i),
        at(flat, 2 * i + 1),
      ]),
    ]),
  );

/** Every word of the ways to say something. */
export const listSaid = ({ groups }: Everyday): string[] =>
  groups.flatMap(({ say }) => say.flatMap(listWords));

/** By the key of each way to say it, what it may mean. */
function readEverydayWords({ groups }: Everyday): Map<string, string[][]> {
  const meanings = new Map<string, string[][]>();
  for (const { say, means } of groups) {
    const phrases = means.map(listStems);
    for (const said of say) {
      const key = nameKey(said);
      meanings.set(key, [
        ...(meanings.get(key) ?? []),
        ...phrases.filter((phrase) => phrase.join(' ') !== key),
      ]);
    }
  }
  return meanings;
}

/**
 * @param documents of the index, in its order.
 * @param everyday how people say it; nothing unless told.
 * @param named the names of the documents, where they were collected before.
 */
export function createLexicon(
  documents: readonly SearchDocument[],
  everyday: Everyday = plainWords,
  named: Named = collectNames(documents),
): Lexicon {
  const short = new Map(
    Object.entries(everyday.short).map(([word, whole]) => [word, listWords(whole)]),
  );
  const synonyms = new Map<string, string[][]>();
  const slips = new Map<string, { written: string; id: number }>();
  const mended = new Map<string, string>();
  for (const document of documents) {
    if (!document.synonyms) continue;
    const names = [document.title, ...document.otherNames];
    const keys = [...new Set(names.map(nameKey))].filter(
      (key) => key.split(' ').length <= longestName,
    );
    const telling = new Set(names.filter(isTelling).map(nameKey));
    const phrases = keys.filter((key) => telling.has(key)).map((key) => key.split(' '));
    for (const key of keys) {
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...phrases]);
    }
  }
  documents.forEach((document, id) => {
    for (const written of document.slips) {
      const key = listWords(written).join(' ');
      if (!slips.has(key)) slips.set(key, { written, id });
    }
  });
  return {
    named,
    synonyms,
    everyday: readEverydayWords(everyday),
    writeOut: (word) => short.get(word) ?? [word],
    mend(words) {
      const key = words.join(' ');
      const slip = slips.get(key);
      if (!slip || named.has(words.map(stem).join(' '))) return undefined;
      const known =
        mended.get(key) ?? nearestName(slip.written, documents[slip.id] as SearchDocument);
      mended.set(key, known);
      return known;
    },
  };
}

/** How much of two words differs, from 0 to 1. */
function shareOfEdits(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return (editsWithin(a, b, length) ?? length) / length;
}

/** The word or name of a term that a slip is nearest to: `alegation` is `allegation` and not the term's whole title. */
function nearestName(written: string, { title, otherNames }: SearchDocument): string {
  const names = [title, ...otherNames].map((name) => listWords(name).join(' '));
  const single = !/[\s-]/.test(written.trim());
  const choices = [
    ...new Set(single ? [...names, ...names.flatMap((name) => name.split(' '))] : names),
  ];
  const slip = listWords(written).join(' ');
  return (
    choices
      .map((name) => ({
        name,
        cost: shareOfEdits(slip, name),
      }))
      .sort((a, b) => a.cost - b.cost)[0]?.name ?? title
  );
}
