/** Days that people choose. */
import { endsBefore } from '../dates';

test('a period that ends before it begins is told from one in which nothing happened', () => {
  expect(endsBefore({ from: '2026-11-20', to: '2026-11-10' })).toBe(true);
  expect(endsBefore({ from: '2026-11-20', to: '2026-11-20' })).toBe(false);
  expect(endsBefore({ from: '2026-11-20' })).toBe(false);
});
