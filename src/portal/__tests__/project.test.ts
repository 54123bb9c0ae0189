/** What the portal makes of a whole site: every page named before it is made, and everything made once. */
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { pageCollection } from '../../features/pages/collection';
import { listCollections, makeReader } from '../reader';
import { listRoutes } from '../project';
import { features } from '../registry';
import { listSections } from '../sections';
import { readSite } from '../site';
import { formatProblem } from '../../shared/problems';
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

describe('a partnership with nothing but the document and contacts, and two areas served', () => {
  const none = Object.fromEntries(
    Object.keys(fixtureFiles)
      .filter((file) => /^(?:data\/audits|blog|updates)\//.test(file))
      .map((file) => [file, null]),
  );
  const small = makeFixtureSite({
    ...none,
    'data/citations.yaml': 'citations: []\n',
    'data/glossary.yaml': 'terms: []\n',
    'data/pathways.yaml': 'officeDayEnds: "17:00"\npathways: []\n',
    'data/indicator-words.yaml': 'words: []\n',
    'data/places.yaml': 'places: []\n',
    'data/partnership.yaml': String(fixtureFiles['data/partnership.yaml']).replace(
      '  - { id: here, name: Here, kind: served }\n',
      '  - { id: beside, name: Beside, kind: neighbour }\n  - { id: here, name: Here, kind: served }\n  - { id: there, name: There, kind: served }\n',
    ),
    'data/concerns.yaml': String(fixtureFiles['data/concerns.yaml']).replace(
      /(\{ id: worry, .*), role: another-area \}\n/,
      '$1 }\n  - { id: away, group: harm, ask: [front-door], name: Away, summary: From elsewhere., responsible: home, urgency: today, role: another-area }\n',
    ),
    'data/contacts/there.yaml': String(fixtureFiles['data/contacts/front-door.yaml'])
      .replace('id: front-door', 'id: there')
      .replace('name: Front door', 'name: The other door')
      .replace('[here]', '[there]'),
  });
  afterAll(() => small.remove());
  const read = readSite(small.root, { release: false, today: '2026-11-24' });
  if (!read.site) throw new Error(read.problems.map(formatProblem).join('\n'));
  const smallSite = read.site;
  const made = listRoutes(smallSite);
  const paths = made.map(({ path }) => path);

  test('has no page for what is empty, and names none', () => {
    const lists =
      /^\/(?:audits|briefs|updates|guidance|glossary|references|topics|contacts\/pathways|contacts\/after-referral)/;
    expect([...smallSite.addresses()].filter((path) => lists.test(path))).toEqual([]);
    expect(paths.filter((path) => lists.test(path))).toEqual([]);
    expect(paths.filter((path) => !smallSite.addresses().has(path))).toEqual([]);
    // What its versions and contacts say of their days.
    expect(listSections(smallSite)).toEqual(['/whats-new']);
    expect(listSections(site)).toEqual([
      '/audits/',
      '/briefs/',
      '/contacts/pathways',
      '/glossary',
      '/references',
      '/updates/',
      '/whats-new',
    ]);
  });

  test('answers a worry for each area served, and for the neighbour', () => {
    const answers = paths.filter((path) => path.startsWith('/contacts/find/worry'));
    expect(answers).toEqual(
      ['', '/here', '/there', '/beside'].map((area) => `/contacts/find/worry${area}`),
    );
    const { props } = made.find(({ path }) => path === '/contacts/find/worry') ?? {};
    expect(props).toMatchObject({
      answers: [
        { area: { id: 'here' }, card: { candidates: [{ id: 'front-door' }, { id: 'always' }] } },
        { area: { id: 'there' }, card: { candidates: [{ id: 'there' }, { id: 'always' }] } },
      ],
    });
  });

  test('names no number of an area served for a child of elsewhere, and never assumes which area', () => {
    const { props } = made.find(({ path }) => path === '/contacts/find/away') ?? {};
    expect(props).toMatchObject({
      area: { askFirst: true, options: [{ id: 'beside' }] },
      answers: [{ area: { id: 'beside' }, card: { candidates: [{ id: 'always' }] } }],
      whatHappensNext: [],
    });
    expect(props).not.toHaveProperty('area.chosen');
  });
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
