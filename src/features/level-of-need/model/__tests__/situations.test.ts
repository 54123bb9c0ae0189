import { type Answered, judgeSituation, situationsSchema } from '../situations';

const answered = (change: Partial<Answered> = {}): Answered => ({
  query: 'q',
  highest: 4,
  emergency: false,
  browse: [{ id: 'a', level: 4 }],
  search: [{ path: '/contacts/find/x', title: 'X', kind: 'concern' }],
  said: ['1 of 9 indicators is marked as nearest to these words'],
  ...change,
});
const lines = (...levels: number[]) => levels.map((level, i) => ({ id: String(i), level }));
const pages = (...kinds: string[]) => kinds.map((kind) => ({ path: '/', title: '', kind }));

test('the highest level is that of the document: of five, a line of level 4 is not it', () => {
  const of = (highest: number, ...levels: number[]) =>
    judgeSituation(answered({ highest, browse: lines(...levels) })).browse;
  expect([of(5, 4, 3), of(5, 4, 5), of(2, 1, 2), of(3, 2, 1)]).toEqual([false, true, true, false]);
});

test.each([
  ['all three met', answered(), { browse: true, search: true, words: true }],
  [
    'a level 4 line in the fifth place',
    answered({ browse: lines(1, 2, 3, 3, 4) }),
    { browse: true },
  ],
  ['a level 4 line in the sixth', answered({ browse: lines(1, 2, 3, 3, 3, 4) }), { browse: false }],
  ['no line', answered({ browse: [] }), { browse: false }],
  [
    'a contact in the third place',
    answered({ search: pages('term', 'page', 'contact') }),
    { search: true },
  ],
  [
    'a worry in the fourth',
    answered({ search: pages('term', 'page', 'page', 'concern') }),
    { search: false },
  ],
  ['999 first', answered({ search: [], emergency: true }), { search: true }],
  ['nothing found', answered({ search: [] }), { search: false }],
  ['words that reassure', answered({ said: ['No indicator at level 4 fits.'] }), { words: false }],
])('%s', (_, given, judged) => expect(judgeSituation(given)).toMatchObject(judged));

test('a list has a text and a kind in each; a new partnership has none yet', () => {
  expect(situationsSchema.safeParse({ situations: [] }).success).toBe(true);
  expect(situationsSchema.safeParse({ situations: [{ text: 'a' }] }).success).toBe(false);
  expect(situationsSchema.safeParse({ situations: [{ text: 'a', kind: 'b' }] }).success).toBe(true);
});
