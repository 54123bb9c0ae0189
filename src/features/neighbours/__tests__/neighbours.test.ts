/** Neighbouring areas: what is refused, what the page says of what is not known, and who is led to it. */
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { listRoutes } from '../../../portal/project';
import { listSections } from '../../../portal/sections';
import { readSite } from '../../../portal/site';
import { formatProblem } from '../../../shared/problems';
import type { AnswerPageProps } from '../../contacts/plugin/finderRoutes';
import { neighboursPath } from '../model/addresses';
import type { NeighboursPageProps } from '../plugin/props';

const neighbours = `moving: [Ring there first.]
neighbours:
  - id: beyond
    document: { name: The Other Document, citation: act }
    levels: [{ level: 2, name: Some help, citation: act }]
    door: far-door
    unknown: [What the others are called.]
    review: { reviewed: 2026-11-01, due: 2027-05-01, owner: office }
`;

const whole = {
  'data/neighbours.yaml': neighbours,
  'data/partnership.yaml': String(fixtureFiles['data/partnership.yaml']).replace(
    '  - { id: here, name: Here, kind: served }',
    '  - { id: here, name: Here, kind: served }\n  - { id: beyond, name: Beyond, kind: neighbour }',
  ),
  'data/contacts/far-door.yaml': String(fixtureFiles['data/contacts/front-door.yaml'])
    .replace('id: front-door', 'id: far-door')
    .replace('name: Front door', 'name: Far door\ncounterpartOf: front-door')
    .replace('areas: [here]', 'areas: [beyond]'),
};

function read(more: Record<string, string> = {}) {
  const fixture = makeFixtureSite({ ...whole, ...more });
  try {
    const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    return { site, told: problems.map(formatProblem).filter((one) => one.includes('neighbours')) };
  } finally {
    fixture.remove();
  }
}

const told = (from: string, to: string): string => {
  expect(neighbours).toContain(from);
  return read({ 'data/neighbours.yaml': neighbours.replace(from, to) }).told.join('\n');
};

test.each([
  ['an area that we serve', 'id: beyond', 'id: here', /Here is not a neighbour/],
  ['an area there is not', 'id: beyond', 'id: nowhere', /nowhere/],
  ['the door of another area', 'door: far-door', 'door: front-door', /does not answer for Beyond/],
  ['a level that is not ours', 'level: 2', 'level: 6', /no level 6/],
  [
    'a level twice',
    'citation: act }]',
    'citation: act }, { level: 2, name: Help, citation: act }]',
    /level 2 is named twice/,
  ],
  ['a name without its source', 'Some help, citation: act', 'Some help', /citation/],
  ['a source there is not', 'Some help, citation: act', 'Some help, citation: tale', /tale/],
  [
    'no word of what is unknown',
    'unknown: [What the others are called.]',
    'unknown: []',
    /unknown/,
  ],
  ['a review due before the last', 'due: 2027-05-01', 'due: 2026-10-01', /is not after/],
])('%s is refused', (_, from, to, message) => expect(told(from, to)).toMatch(message));

test('of a level that nobody read of, the page has no name to show', () => {
  const { site } = read();
  if (!site) throw new Error('the fixture is whole');
  const route = listRoutes(site).find(({ path }) => path === neighboursPath);
  const { neighbours: areas } = route?.props as NeighboursPageProps;
  expect(areas).toHaveLength(1);
  expect(areas[0]).toMatchObject({ name: 'Beyond', door: { name: 'Far door' } });
  expect(areas[0]?.levels.map(({ number, there }) => [number, there?.text])).toEqual([
    [1, undefined],
    [2, 'Some help'],
    [3, undefined],
    [4, undefined],
  ]);
  expect(areas[0]).not.toHaveProperty('clock');
  expect(listSections(site)).toContain(neighboursPath);
});

test('the answer for a child of another area leads to it, and that of our own does not', () => {
  const { site } = read();
  if (!site) throw new Error('the fixture is whole');
  const placeOn = (address: string) =>
    (listRoutes(site).find(({ path }) => path === address)?.props as AnswerPageProps).area
      ?.neighbour;
  expect(placeOn('/contacts/find/worry/beyond')).toBe(`${neighboursPath}#beyond`);
  expect(placeOn('/contacts/find/worry')).toBeUndefined();
});

test('a partnership that knows of none has no page', () => {
  const { site } = read({ 'data/neighbours.yaml': 'moving: []\nneighbours: []\n' });
  expect(site && listSections(site)).not.toContain(neighboursPath);
});
