/** The page of neighbours is there only where one is listed, and says how old each copy is. */
import { createRegionRoutes, regionAddresses } from '../routes';

const feed = 'https://bayside.example/feed.json';
const bayside = { id: 'bayside', name: 'Bayside', feed };
const copy = { id: 'bayside', feed, copied: '2026-11-01', changed: '2026-11-01', items: [] };

test('nobody listed, no page', () => {
  expect(regionAddresses([])).toEqual([]);
  expect(createRegionRoutes([], [copy], '2026-11-28')).toEqual([]);
});

test.each([
  ['2026-11-15', undefined],
  ['2026-11-16', 'This copy is 15 days old. There may be something newer on their site.'],
])('on %s a copy of 1 November says %s', (today, age) => {
  const [route] = createRegionRoutes([bayside], [copy], today);
  const { neighbours } = route?.props as { neighbours: { copied?: string; age?: string }[] };
  expect(neighbours).toMatchObject([{ copied: '2026-11-01' }]);
  expect(neighbours[0]?.age).toBe(age);
});

test('one that was never copied has no day', () => {
  const [route] = createRegionRoutes([bayside], [], '2026-11-28');
  expect(route?.props).toEqual({ neighbours: [{ ...bayside, items: [] }] });
});
