/** One of something is one of it. */
import { counted } from '../counted';

test('one has the word for one, and none and more have the other', () => {
  expect([0, 1, 2].map((n) => counted(n, 'item'))).toEqual(['0 items', '1 item', '2 items']);
  expect(counted(1, 'agency', 'agencies')).toBe('1 agency');
  expect(counted(3, 'agency', 'agencies')).toBe('3 agencies');
});
