import lunr from 'lunr';
import { createDocument, type SearchDocument } from '../documents';
import { fieldBoosts, fieldTexts } from '../fields';
import { WordGatherer, weightScale } from '../gatherWords';
import { packSaid, unpackSaid } from '../saidWords';
import { listWords, stem } from '../text';
import { lengthWeight, saturation } from '../weigh';
import { documents as site } from './fixture';

const documents: SearchDocument[] = [
  ...site,
  createDocument({
    kind: 'concern',
    path: '/contacts/find/hidden',
    title: 'A child is kept at home',
    said: ['never seen in the street, never at the door', 'the curtains are never open'],
  }),
  createDocument({ kind: 'page', path: '/odd', title: 'constructor', description: '__proto__' }),
];

/** Its own index of the same words, by the library that the weights come from. */
function weighByLunr(): Map<string, Map<number, number>> {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.b(lengthWeight);
  builder.k1(saturation);
  builder.tokenizer = Object.assign(
    (text?: string | object | object[] | null) =>
      listWords(String(text ?? '')).map((word) => new lunr.Token(stem(word), {})),
    { separator: /\s+/ },
  );
  for (const [field, boost] of Object.entries(fieldBoosts)) builder.field(field, { boost });
  documents.forEach((document, id) => builder.add({ id: String(id), ...fieldTexts(document) }));
  const { fieldVectors, invertedIndex } = builder.build().toJSON() as {
    fieldVectors: [string, number[]][];
    invertedIndex: [string, { _index: number }][];
  };
  const termOf = new Map(invertedIndex.map(([term, { _index }]) => [_index, term]));
  const weights = new Map<string, Map<number, number>>();
  for (const [reference, vector] of fieldVectors)
    for (let i = 0; i < vector.length; i += 2) {
      const term = termOf.get(vector[i] ?? -1) ?? '';
      const id = Number(reference.slice(reference.indexOf('/') + 1));
      const own = weights.get(term) ?? new Map<number, number>();
      own.set(id, (own.get(id) ?? 0) + (vector[i + 1] ?? 0));
      weights.set(term, own);
    }
  return weights;
}

const travelled = documents.map(({ said: _left, ...document }) => document);
const said = unpackSaid(packSaid(documents));

test('every word of every document weighs what lunr gives it', () => {
  const gathered = new WordGatherer(travelled, said).finish();
  const byLunr = weighByLunr();
  expect(byLunr.size).toBeGreaterThan(100);
  for (const [term, own] of byLunr) {
    const { ids = [], weights = [] } = gathered.lookUp(term) ?? {};
    expect([term, Array.from(ids), Array.from(weights)]).toEqual([
      term,
      [...own.keys()].sort((a, b) => a - b),
      [...own]
        .sort(([a], [b]) => a - b)
        .map(([, weight]) => Math.max(1, Math.round(weight * weightScale))),
    ]);
  }
  expect(gathered.lookUp('zebra')).toBeUndefined();
  expect(new Set(gathered.surfaces.map(stem))).toEqual(new Set(byLunr.keys()));
});

test('what is said is found and is no text of the document', () => {
  const id = documents.length - 2;
  const gathered = new WordGatherer(travelled, said).finish();
  expect(Array.from(gathered.lookUp(stem('curtains'))?.ids ?? [])).toEqual([id]);
  expect(gathered.stemsOf(id)).not.toContain(stem('curtains'));
  expect(new Map(said.get(id)).get('never')).toBe(3);
});

test('is done in steps, and says when none is left', () => {
  const gatherer = new WordGatherer(travelled, said);
  expect(gatherer.read(3)).toBe(true);
  expect(gatherer.read(travelled.length - 3)).toBe(false);
  expect(gatherer.finish()).toEqual({
    ...new WordGatherer(travelled, said).finish(),
    lookUp: expect.any(Function) as unknown,
    stemsOf: expect.any(Function) as unknown,
  });
});
