/** What a device can keep of the built site: whole, right, and not too much. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { load } from 'cheerio';
import { expect, test } from '@playwright/test';
import { largestPack } from '../../scripts/lib/offline/pack';
import { contactCollection } from '../../src/features/contacts/collection';
import { pageCollection } from '../../src/features/pages/collection';
import { versionInForce } from '../../src/features/level-of-need/view';
import { markCopy } from '../../src/features/offline/model/notice';
import {
  type PackedFile,
  type PackIndex,
  packIndexPath,
  placesIn,
  workerPath,
} from '../../src/features/offline/model/pack';
import { topicCollection } from '../../src/features/topics/collection';
import { buildFolder } from '../support/build';
import { siteContent } from '../support/content';

const bytes = (file: string) => fs.readFileSync(path.join(buildFolder, file));

interface Unpacked extends PackedFile {
  content: Buffer;
}

let index: PackIndex;
let files: Map<string, Unpacked>;
test.beforeAll(() => {
  index = JSON.parse(bytes(packIndexPath).toString());
  const whole = zlib.gunzipSync(bytes(index.file));
  const end = whole.indexOf('\n');
  const list = JSON.parse(whole.subarray(0, end).toString()) as PackedFile[];
  const places = placesIn(list, end + 1);
  files = new Map(
    list.map((file, i) => {
      const parts = (places[i] ?? []).map(({ from, to }) => whole.subarray(from, to));
      return [file.path, { ...file, content: Buffer.concat(parts) }];
    }),
  );
  expect(Math.max(...places.flat().map(({ to }) => to))).toBe(whole.length);
});

test('the pack is what its index says, and at most 2 MB', () => {
  const pack = bytes(index.file);
  expect(pack.length).toBe(index.bytes);
  expect(createHash('sha256').update(pack).digest('hex')).toBe(index.digest);
  expect(files.size).toBe(index.count);
  expect(index.bytes).toBeLessThanOrEqual(largestPack);
});

test('each file in it is the file of the site', () => {
  const wrong = [...files.values()].filter(({ path: name, type, content, digest }) => {
    const file = type.startsWith('text/html') ? path.join(name, 'index.html') : name;
    const hash = createHash('sha256').update(content).digest('hex');
    return !bytes(file).equals(content) || !hash.startsWith(digest);
  });
  expect(wrong.map(({ path: name }) => name)).toEqual([]);
});

test('it has every contact, topic, level, domain and guidance page, and what each page asks for', () => {
  const site = siteContent();
  const { data, id: inForce } = versionInForce(site);
  const wanted = [
    ...site.all(contactCollection).map(({ id }) => `contacts/${id}`),
    ...site.all(topicCollection).map(({ id }) => `topics/${id}`),
    ...data.levels.map(({ slug }) => `level-of-need/levels/${slug}`),
    ...data.domains.map(({ id }) => `level-of-need/domains/${id}`),
    ...site
      .all(pageCollection)
      .filter(
        (page) =>
          page.kind === 'guidance' || (page.kind === 'document' && page.version === inForce),
      )
      .map((page) => page.path.replace(/^\/|\/$/g, '')),
    'search',
    'contacts/find',
    'offline',
    '',
  ];
  expect(wanted.filter((page) => !files.has(page))).toEqual([]);
  const lacking = [...files.values()].flatMap(({ path: page, type, content }) => {
    if (!type.startsWith('text/html')) return [];
    const $ = load(content);
    return $('link[rel=stylesheet], link[rel=preload], script[src]')
      .map((_, one) => (one.attribs.href ?? one.attribs.src ?? '').slice(1))
      .get()
      .filter((file) => !files.has(file))
      .map((file) => `${page}: ${file}`);
  });
  expect(lacking).toEqual([]);
});

test('it has each script that its scripts fetch, and none that only others would fetch', () => {
  const folder = 'assets/js/';
  const scripts = fs
    .readdirSync(path.join(buildFolder, folder))
    .filter((file) => file.endsWith('.js') && /\.e\("/.test(bytes(folder + file).toString()));
  const fetchedBy = (file: string) =>
    [
      ...bytes(folder + file)
        .toString()
        .matchAll(/\.e\("(\d+)"\)/g),
    ].map(([, name]) => `${name}`);
  const [kept, others] = [true, false].map((own) =>
    scripts.filter((file) => files.has(folder + file) === own),
  ) as [string[], string[]];
  const names = new Set(
    [...files.keys()]
      .filter((file) => file.startsWith(folder))
      .map((file) => path.basename(file).split('.')[0]),
  );
  // The framework's own list names the parts of every page; the page itself decides whether it is kept.
  const byPages = kept.filter((file) => !file.startsWith('main.')).flatMap(fetchedBy);
  expect(byPages.length).toBeGreaterThan(0);
  expect(byPages.filter((name) => !names.has(name))).toEqual([]);
  const byAny = new Set(kept.flatMap(fetchedBy));
  const strange = others.flatMap(fetchedBy).filter((name) => !byAny.has(name));
  expect(strange.length).toBeGreaterThan(0);
  expect(strange.filter((name) => names.has(name))).toEqual([]);
});

test('the worker keeps little from the start, and hosts are told to ask for it anew', () => {
  const worker = bytes(workerPath).toString();
  expect(worker).toContain('"url":"/offline/index.html"');
  expect(worker).not.toContain('__WB_MANIFEST');
  expect(worker.length).toBeLessThan(40_000);
  expect(bytes('_headers').toString()).toMatch(/\/worker\.js\n {2}Cache-Control: no-cache\n/);
});

test('what looks after copies is little, and not fetched before a page is done', () => {
  const html = bytes('index.html').toString();
  const [, script = ''] = /data-offline="?\/([^">\s]+)/.exec(html) ?? [];
  expect(html).not.toMatch(/<script[^>]*\ssrc="?[^">\s]*\/offline\./);
  expect(zlib.gzipSync(bytes(script)).length).toBeLessThanOrEqual(3 * 1024);
});

test('every page of the pack can say how old it is', () => {
  const facts = { base: '/', emergency: '999' };
  const without = [...files.values()].filter(
    ({ type, content }) =>
      type.startsWith('text/html') &&
      !/<body[^>]*><section id="kept-notice"/.test(
        markCopy(content.toString(), 1, { now: 2, facts }) ?? '',
      ),
  );
  expect(without.map(({ path: page }) => page)).toEqual([]);
});
