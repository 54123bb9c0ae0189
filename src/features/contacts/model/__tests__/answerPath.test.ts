import { answerPath, assumedArea, likelyAreas } from '../answerPath';

const area = (id: string, kind: 'served' | 'neighbour' | 'national') => ({ id, kind });
const one = [area('next', 'neighbour'), area('ours', 'served'), area('land', 'national')];
const two = [area('other', 'served'), ...one];
const concern = { id: 'neglect', byArea: true };

test('one area served is assumed, in whatever order; of two neither', () => {
  expect(assumedArea(one)?.id).toBe('ours');
  expect(assumedArea(two)).toBeUndefined();
});

test.each([
  [one, undefined, '/contacts/find/neglect'],
  [one, 'ours', '/contacts/find/neglect'],
  [one, 'next', '/contacts/find/neglect/next'],
  [one, 'land', '/contacts/find/neglect'],
  [two, undefined, '/contacts/find/neglect'],
  [two, 'ours', '/contacts/find/neglect/ours'],
  [two, 'other', '/contacts/find/neglect/other'],
  [two, 'nowhere', '/contacts/find/neglect'],
])('where the answer is', (areas, id, path) => {
  expect(answerPath(concern, id, areas)).toBe(path);
});

test('a worry whose answer is the same everywhere has one page', () => {
  expect(answerPath({ id: 'danger', byArea: false }, 'other', two)).toBe('/contacts/find/danger');
});

test('a child who lives in another area lives in none that is served', () => {
  const ids = (...asked: Parameters<typeof likelyAreas>) => likelyAreas(...asked).map((a) => a.id);
  expect(ids({ role: 'another-area' }, one)).toEqual(['next']);
  expect(ids({}, one)).toEqual(['ours']);
  expect(ids({ role: 'another-area' }, [area('ours', 'served')])).toEqual(['ours']);
});
