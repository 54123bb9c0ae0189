/** What belongs to a pack, and the one address of a page in a store. */
import {
  belongsToPack,
  isFrameworkPage,
  isOperated,
  isOwnStore,
  isPackIndex,
  isPackStore,
  packStore,
  pageKey,
  sizeWords,
  visitedPages,
  placesIn,
} from '../pack';

const others = ['level-of-need/next', 'level-of-need/2019'];

test.each([
  ['', true, true],
  ['contacts', true, true],
  ['contacts/a-service', true, true],
  ['contacts/find', true, true],
  ['contacts/find/a-worry', true, false],
  ['guidance/consent', true, false],
  ['topics/a-topic', true, false],
  ['level-of-need/levels/one', true, true],
  ['level-of-need/print/2022', false, false],
  ['level-of-need/next/levels/one', false, false],
  ['level-of-need/next-steps', true, true],
  ['audits', false, false],
  ['contacts-of-others', false, false],
  ['contacts/confirm', false, false],
])('%s is in the pack: %s, with its parts of the framework: %s', (page, page_, operated) => {
  expect([belongsToPack(page, others), isOperated(page, others)]).toEqual([page_, operated]);
});

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['https://a.example/contacts/', 'https://a.example/contacts'],
  ['https://a.example/contacts?area=x#y', 'https://a.example/contacts'],
  ['https://a.example/portal/contacts/index.html', 'https://a.example/portal/contacts'],
])('%s is kept as %s', (address, key) => {
  expect(pageKey(address)).toBe(key);
});

test('the stores of a site are its own, though another site has the same host', () => {
  const own = [packStore('/', 'abc'), visitedPages('/')];
  const strangers = ['workbox-precache', 'portal-area', packStore('/portal/', 'abc')];
  expect([...own, ...strangers].filter((name) => isOwnStore('/', name))).toEqual(own);
  expect([...own, ...strangers].filter((name) => isPackStore('/', name))).toEqual([own[0]]);
});

test.each([
  ['<!doctype html><html><body><div id="__docusaurus">', true],
  ['<!doctype html><html><body><div id=__docusaurus>', true],
  ['<!doctype html><html><body><p>Please sign in to the network', false],
])('%s is a page of the site: %s', (text, expected) => {
  expect(isFrameworkPage(text)).toBe(expected);
});

test('what a host answers in its place is no index of a pack', () => {
  const index = { version: 'a', built: 1, file: 'offline/a.pack', bytes: 5, digest: 'd', count: 2 };
  expect(isPackIndex(index)).toBe(true);
  for (const other of [
    undefined,
    null,
    [],
    'x',
    {},
    { ...index, bytes: 0 },
    { ...index, file: '' },
  ])
    expect(isPackIndex(other)).toBe(false);
});

test('sizes as a telephone shows them', () => {
  expect([900, 640_000, 1_882_275].map(sizeWords)).toEqual(['1 KB', '640 KB', '1.9 MB']);
});

test('first parts come first, and each file has its own in their order', () => {
  const files = [{ parts: [2, 5, 1] }, { parts: [3] }, { parts: [0, 4] }];
  expect(placesIn(files, 10)).toEqual([
    [
      { from: 10, to: 12 },
      { from: 15, to: 20 },
      { from: 24, to: 25 },
    ],
    [{ from: 12, to: 15 }],
    [
      { from: 15, to: 15 },
      { from: 20, to: 24 },
    ],
  ]);
  expect(placesIn([], 10)).toEqual([]);
});
