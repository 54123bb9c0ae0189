/** What the portal makes of a whole site: every page named before it is made, and everything made once. */
import { makeFixtureSite } from '../../../tests/support/fixtureSite';
import { pageCollection } from '../../features/pages/collection';
import { listCollections, makeReader } from '../reader';
import { listRoutes } from '../project';
import { features } from '../registry';
import { readSite } from '../site';
import type { Source, Gathered } from '../../shared/collection';

const fixture = makeFixtureSite();
afterAll(() => fixture.remove());
const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
if (!site) throw new Error('the fixture is not whole');

test('the addresses that are named are those of the pages that are made', () => {
  const made = listRoutes(site).map(({ path }) => path);
  const named = site.addresses();
  expect(made.filter((path) => !named.has(path))).toEqual([]);
  expect(made.length).toBeGreaterThan(20);
  // The others are pages that Docusaurus makes of Markdown, and its lists of posts.
  const others = [...named].filter((path) => !made.includes(path));
  const pages = site.all(pageCollection).map(({ path }) => path);
  expect(others).toEqual(['/briefs/', '/updates/', ...pages]);
});

test('pages are made once, however often they are asked for', () => {
  expect(listRoutes(site)).toBe(listRoutes(site));
});

test('every source is read once in a reading', () => {
  const counts = new Map<Source<Gathered<unknown>>, number>();
  const reader = makeReader({ root: fixture.root, release: false, today: '2026-11-24' });
  const counted = features.map((feature) => ({
    ...feature,
    collections: feature.collections?.map((collection) => ({
      ...collection,
      source: collection.source,
    })),
  }));
  for (const { source } of listCollections(counted)) {
    const before = reader.gather(source);
    counts.set(source, (counts.get(source) ?? 0) + 1);
    expect(reader.gather(source)).toBe(before);
  }
  expect(counts.size).toBeGreaterThan(15);
  expect(reader.gathered().length).toBeGreaterThanOrEqual(counts.size);
});

test('two collections of one name are refused', () => {
  const [first] = features.flatMap(({ collections = [] }) => collections);
  if (!first) throw new Error('there is no collection');
  expect(() => listCollections([{ collections: [first, first] }])).toThrow(
    'two collections are called partnership',
  );
});
