import { createDocument } from '../documents';
import { judgeDoubt } from '../doubt';
import type { Ranked } from '../rank';

const documents = [
  createDocument({ kind: 'page', path: '/a', title: 'A page' }),
  createDocument({ kind: 'term', path: '/b', title: 'A term' }),
  createDocument({ kind: 'guidance', path: '/c', title: 'Guidance' }),
  createDocument({ kind: 'concern', path: '/d', title: 'A worry' }),
  createDocument({ kind: 'contact', path: '/e', title: 'A contact' }),
];
const reasons = {
  words: [],
  coverage: 0.4,
  name: 0,
  phrase: 0,
  number: 0,
  kind: 1,
  intent: 1,
  standing: 1,
  likely: 0,
};
/** The documents of these places, the first with this score. */
const found = (score: number, ...ids: number[]): Ranked[] =>
  ids.map((id, i) => ({ id, score: score / (i + 1), reasons }));
const doubts = (best: readonly Ranked[], elsewhere = false) =>
  judgeDoubt(best, documents, elsewhere);

test.each([
  ['nothing was found', []],
  ['what was found hardly speaks of it', found(0.5, 3, 0, 1)],
  ['pages speak of it somewhat, and none of them is help', found(0.9, 0, 1, 2, 3)],
])('it is doubted where %s', (_, best) => expect(doubts(best)).toBe(true));

test.each([
  ['a worry speaks of it somewhat', found(0.9, 3, 0, 1)],
  ['a contact is among the first three', found(0.9, 0, 1, 4)],
  ['a page speaks of it plainly', found(1.5, 0, 1, 2)],
])('it is not doubted where %s', (_, best) => expect(doubts(best)).toBe(false));

test('a place elsewhere is always doubted, a number never', () => {
  expect(doubts(found(3, 3), true)).toBe(true);
  const [first] = found(0.1, 0);
  expect(doubts([{ ...(first as Ranked), reasons: { ...reasons, number: 1 } }])).toBe(false);
});
