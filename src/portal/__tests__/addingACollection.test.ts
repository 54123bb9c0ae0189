/** contributing/adding-a-collection.md: what it shows is what is built here, and one folder and one line are enough. */
import fs from 'node:fs';
import path from 'node:path';
import * as leaflets from '../../../tests/fixtures/leaflets/project';
import { leafletCollection } from '../../../tests/fixtures/leaflets/collection';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import type { Site } from '../../shared/collection';
import { formatProblem } from '../../shared/problems';
import { features } from '../registry';
import { readSite } from '../site';

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'tests/fixtures/leaflets');
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');

/** The code as it is in a feature's own folder, where the rest of `src` is nearer. */
const asInFeature = (code: string): string =>
  code.replace(/'((?:\.\.\/)+)src\/(shared|features)\//g, (_, up: string, room: string) =>
    room === 'shared' ? `'${up.slice(3)}shared/` : `'${up.slice(6)}`,
  );

/** The blocks of code of the page, in their order. */
const blocks = [
  ...fs
    .readFileSync(path.join(root, 'contributing/adding-a-collection.md'), 'utf8')
    .matchAll(/```(?:yaml|tsx?)\n([\s\S]*?)```/g),
].map(([, code]) => code);

test.each([
  'leaflets.yaml',
  'model/schema.ts',
  'collection.ts',
  'project.ts',
  'ui/LeafletsPage.tsx',
])('the page shows %s as it is', (file) => {
  expect(blocks).toContain(asInFeature(read(file)));
});

test('the page shows nothing else but the line', () => {
  expect(blocks).toHaveLength(6);
  expect(blocks.at(-1)).toBe("import * as leaflets from '../features/leaflets/project';\n");
});

function build(yaml: string, text: string): { site: Site | undefined; problems: string[] } {
  const brief = fixtureFiles['blog/a.md'] ?? '';
  const fixture = makeFixtureSite({
    'data/leaflets.yaml': yaml,
    'blog/a.md': brief.replace('Intro.', text),
  });
  try {
    const { site, problems } = readSite(fixture.root, {
      release: false,
      today: '2026-11-24',
      features: [...features, leaflets],
    });
    return { site, problems: problems.map(formatProblem) };
  } finally {
    fixture.remove();
  }
}

test('its records are read, linked to, and known by who names them', () => {
  const { site, problems } = build(
    read('leaflets.yaml'),
    'Go to [the leaflet](leaflet:first-steps).',
  );
  expect(problems).toEqual([]);
  if (!site) throw new Error('not whole');
  expect(site.get(leafletCollection, 'first-steps')?.name).toBe('First steps');
  expect(site.resolve('leaflet', 'first-steps')).toEqual({
    href: '/leaflets#first-steps',
    title: 'First steps',
  });
  expect(site.addresses().has('/leaflets')).toBe(true);
  expect(leaflets.routes(site)).toMatchObject([
    { path: '/leaflets', props: { leaflets: [{ contact: { href: '/contacts/front-door' } }] } },
  ]);
  expect(leaflets.documents(site).map(({ title }) => title)).toEqual(['First steps']);
});

test('its faults, and those of links to it, are told like any other', () => {
  const twice = read('leaflets.yaml').replace('front-door', 'front-dor');
  const { problems } = build(
    `${twice}${twice.replace('leaflets:\n', '').replace('first-steps', 'again')}`,
    'Go to [the leaflet](leaflet:first-step).',
  );
  expect(problems).toEqual([
    'blog/a.md:12:7  there is no leaflet with the id first-step  (did you mean first-steps?)',
    'data/leaflets.yaml:6:14  leaflets[0].contact: there is no contact with the id front-dor, which 2 places name: this one, data/leaflets.yaml:11  (did you mean front-door?)',
    'data/leaflets.yaml:8:11  name: there is a leaflet called First steps already  (give it another name)',
  ]);
});
