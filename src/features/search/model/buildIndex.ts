/** Makes the index: lunr weighs every word in every field (BM25), and the fields of a document are then one. */
import { at } from '../../../shared/at';
import lunr from 'lunr';
import { type Everyday, plainWords } from '../../../shared/everyday';
import type { SearchDocument } from './documents';
import { fieldBoosts, fieldTexts } from './fields';
import { type IndexFile, packDocuments, packPlaces, shapeVersion, weightScale } from './indexShape';
import { collectNames, packNames } from './lexicon';
import { listWords, stem } from './text';
import { lengthWeight, saturation } from './weigh';

function buildLunr(documents: readonly SearchDocument[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  // A long list of other names is no fault of a contact's: length counts for less than lunr's default.
  builder.b(lengthWeight);
  builder.k1(saturation);
  builder.tokenizer = Object.assign(
    (text?: string | object | object[] | null) =>
      listWords(String(text ?? '')).map((word) => new lunr.Token(stem(word), {})),
    { separator: /\s+/ },
  );
  for (const [field, boost] of Object.entries(fieldBoosts)) builder.field(field, { boost });
  documents.forEach((document, id) => builder.add({ id: String(id), ...fieldTexts(document) }));
  return builder.build();
}

interface LunrJson {
  fieldVectors: [string, number[]][];
  invertedIndex: [string, { _index: number }][];
}

/**
 * @param everyday how people say it; nothing unless told.
 * @returns the index, ready for `JSON.stringify`; the same documents always make the same file.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  everyday: Everyday = plainWords,
): IndexFile {
  const { fieldVectors, invertedIndex } = buildLunr(documents).toJSON() as LunrJson;
  const termOf = new Map(invertedIndex.map(([term, { _index }]) => [_index, term]));
  const weights = new Map<string, Map<number, number>>();
  for (const [reference, vector] of fieldVectors) {
    const id = Number(reference.slice(reference.indexOf('/') + 1));
    for (let i = 0; i < vector.length; i += 2) {
      const term = termOf.get(at(vector, i)) as string;
      const posting = weights.get(term) ?? new Map<number, number>();
      posting.set(id, (posting.get(id) ?? 0) + at(vector, i + 1));
      weights.set(term, posting);
    }
  }
  const surfaces = new Set(
    documents.flatMap((document) => Object.values(fieldTexts(document)).flatMap(listWords)),
  );
  const sorted = [...surfaces].sort();
  const stems = [...weights.keys()].sort();
  const places = new Map(stems.map((word, place) => [word, place]));
  const postings = stems.map((term) => {
    let before = 0;
    return [...(weights.get(term) as Map<number, number>)]
      .sort(([a], [b]) => a - b)
      .flatMap(([id, weight]) => {
        const step = id - before;
        before = id;
        return [step, Math.max(1, Math.round(weight * weightScale))];
      });
  });
  return {
    version: shapeVersion,
    surfaces: sorted.join(' '),
    stems: stems.join(' '),
    stemOf: packPlaces(sorted.map((word) => places.get(stem(word)) ?? 0)),
    postings,
    names: packNames(collectNames(documents)),
    everyday,
    documents: packDocuments(documents),
  };
}
