/** What becomes of the search's files, whole or not, on their way. */
import { buildIndex } from '../../features/search/model/buildIndex';
import { createDocument } from '../../features/search/model/documents';
import type { SearchAnswer } from '../../features/search/model/engine';
import { createFirstFile } from '../../features/search/model/firstFile';
import { plainReading } from '../../features/search/model/reading';
import { nothingLearned } from '../../features/search/model/sayings';
import { loadEngine } from '../search/loadEngine';
import { LoadFailure } from '../search/loadFailure';

const respond = (bodies: Record<string, unknown>) => {
  globalThis.fetch = (input) => {
    const body = bodies[String(input)];
    if (body === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status: body === 404 ? 404 : 200,
      }),
    );
  };
};
const manifest = {
  version: 2,
  engine: 'lunr',
  documents: 1,
  files: ['search/index-1.json', 'search/reading-1.json'],
};
const whole = { 'b/search/manifest.json': manifest, 'b/search/reading-1.json': plainReading };
const index = buildIndex([createDocument({ kind: 'page', path: '/a', title: 'Only page' })]);
const concern = createDocument({ kind: 'concern', path: '/b', title: 'A worry' });
const all = {
  ...whole,
  'b/search/manifest.json': {
    ...manifest,
    first: ['search/first-1.json', 'search/first-2.json'],
  },
  'b/search/index-1.json': index,
  'b/search/first-1.json': createFirstFile([concern], () => true),
  'b/search/first-2.json': nothingLearned,
};
test.each([
  ['comes', all, ['/b']],
  ['does not come', { ...all, 'b/search/first-1.json': 404 }, []],
  ['is damaged', { ...all, 'b/search/first-1.json': '{"version":1,' }, []],
  ['is of another time', { ...all, 'b/search/first-1.json': { version: 0 } }, []],
  ['has lost its sayings', { ...all, 'b/search/first-2.json': 404 }, []],
  ['has damaged sayings', { ...all, 'b/search/first-2.json': {} }, []],
])('with a first file that %s the whole answers in the end', async (_, bodies, paths) => {
  respond(bodies);
  const first: string[] = [];
  const engine = await loadEngine('b/', ({ search }) => {
    const { results, partial } = search('a worry', {}) as SearchAnswer;
    first.push(...(partial ? results : []).map((result) => result.path));
  });
  expect(first).toEqual(paths);
  expect(engine.search('only page', {})).toMatchObject({ results: [{ path: '/a' }] });
});
test('what never comes of the first file holds nothing up', async () => {
  respond(all);
  const { fetch } = globalThis;
  globalThis.fetch = (input) =>
    String(input).includes('first') ? new Promise(() => undefined) : fetch(input);
  expect((await loadEngine('b/')).size).toBe(1);
});
test.each([
  ['nothing comes', {}, 'network'],
  ['the manifest is not there', { 'b/search/manifest.json': 404 }, 'network'],
  ['the manifest is a page of a login', { 'b/search/manifest.json': '<html>' }, 'damaged'],
  ['the manifest is another thing', { 'b/search/manifest.json': {} }, 'damaged'],
  ['the index is not there', { 'b/search/manifest.json': manifest }, 'network'],
  [
    'how queries are read is another thing',
    { ...whole, 'b/search/index-1.json': {}, 'b/search/reading-1.json': { version: 0 } },
    'damaged',
  ],
  [
    'what was learned is another thing',
    {
      ...whole,
      'b/search/manifest.json': {
        ...manifest,
        files: [...manifest.files, 'search/sayings-1.json'],
      },
      'b/search/index-1.json': index,
      'b/search/sayings-1.json': {},
    },
    'damaged',
  ],
  ['the index is cut off', { ...whole, 'b/search/index-1.json': '{"version":1,' }, 'damaged'],
  [
    'the index is of another time',
    { ...whole, 'b/search/index-1.json': { version: 0 } },
    'damaged',
  ],
])('%s', async (_, bodies, failure) => {
  respond(bodies);
  const error = await loadEngine('b/').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LoadFailure);
  expect((error as LoadFailure).failure).toBe(failure);
});
