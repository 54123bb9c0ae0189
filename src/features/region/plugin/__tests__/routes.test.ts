/** The page of neighbours is there only where one is listed, and names the day of each copy. */
import { ageWords } from '../../model/age';
import { createRegionRoutes, regionAddresses } from '../routes';

const feed = 'https://bayside.example/feed.json';
const bayside = { id: 'bayside', name: 'Bayside', feed };
const copy = { id: 'bayside', feed, copied: '2026-11-01', changed: '2026-11-01', items: [] };

test('nobody listed, no page', () => {
  expect(regionAddresses([])).toEqual([]);
  expect(createRegionRoutes([], [copy])).toEqual([]);
});

test.each([
  ['2026-11-15', undefined],
  ['2026-11-16', 'This copy is 15 days old. There may be something newer on their site.'],
])('on %s a copy of 1 November says %s', (today, age) =>
  expect(ageWords('2026-11-01', today)).toBe(age),
);

test('the day of the copy is in the page, and its age is not', () => {
  const [route] = createRegionRoutes([bayside], [copy]);
  expect(route?.props).toEqual({
    neighbours: [{ ...bayside, copied: '2026-11-01', items: [] }],
  });
});

test('one that was never copied has no day', () => {
  const [route] = createRegionRoutes([bayside], []);
  expect(route?.props).toEqual({ neighbours: [{ ...bayside, items: [] }] });
});
