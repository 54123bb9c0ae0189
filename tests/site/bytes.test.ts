/** What a first visit loads, packed as hosts send it: the page, its styles, fonts and small script, before anybody uses it. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { buildFolder, mustBeBuilt } from '../support/build';
import { audit, frontDoor } from '../support/facts';
import { firstIn, interactivePages } from '../support/pages';

const kilobyte = 1024;

/** The file an address is served from. */
function fileOf(address: string): string {
  const file = path.join(buildFolder, address);
  const found = [file, path.join(file, 'index.html'), `${file}.html`].find(
    (one) => fs.existsSync(one) && fs.statSync(one).isFile(),
  );
  if (!found) throw new Error(`${address} is not in the build`);
  return found;
}

/** Fonts are packed already. */
function packedSize(address: string): number {
  const content = fs.readFileSync(fileOf(address));
  return /\.(?:woff2|png)$/.test(address) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** Everything a browser fetches by itself for a page. */
function listFetched(address: string): string[] {
  const html = fs.readFileSync(fileOf(address), 'utf8');
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? [];
  const fetched = tags.flatMap((tag) => {
    const wanted = !tag.startsWith('<link') || /rel="?(?:preload|stylesheet|icon)/.test(tag);
    const [, found] = /\s(?:src|href)="?(\/[^\s">]*)/.exec(tag) ?? [];
    return wanted && found ? [found] : [];
  });
  return [address, ...new Set(fetched)];
}

const firstLoad = (address: string): number =>
  listFetched(address).reduce((sum, one) => sum + packedSize(one), 0);

test.beforeAll(() => mustBeBuilt(buildFolder));

for (const address of [
  '/',
  '/contacts/',
  `/contacts/${frontDoor.id}`,
  '/contacts/find',
  '/contacts/find/neglect',
  '/level-of-need/levels/targeted',
  '/guidance/consent',
  firstIn('topics'),
  `/audits/${audit}/questions/6`,
  '/briefs/',
  '/whats-new',
])
  test(`the first load of ${address} is at most 56 KB`, () => {
    expect(listFetched(address).length).toBeGreaterThan(5);
    expect(firstLoad(address) / kilobyte).toBeLessThanOrEqual(56);
  });

for (const address of [
  ...interactivePages,
  `/audits/${audit}/explore`,
  `/audits/${audit}/progress`,
])
  test(`the first load of ${address}, before it is used, is at most 90 KB`, () => {
    expect(firstLoad(address) / kilobyte).toBeLessThanOrEqual(90);
  });

test('what works before the framework weighs at most 10 KB', () => {
  for (const address of ['/contacts/', `/contacts/${frontDoor.id}`, '/contacts/find/neglect']) {
    const scripts = listFetched(address).filter((one) => one.endsWith('.js'));
    expect(scripts).toHaveLength(2);
    const weight = scripts.reduce((sum, one) => sum + packedSize(one), 0);
    expect(weight / kilobyte).toBeLessThanOrEqual(10);
  }
});

test('the search answers first from at most 30 KB of worries and contacts, 120 KB in all', () => {
  const text = fs.readFileSync(fileOf('/search/manifest.json'), 'utf8');
  const { first, files } = JSON.parse(text) as { first: string[]; files: string[] };
  expect(packedSize(`/${first[0]}`)).toBeLessThanOrEqual(30_000);
  // How queries are read; the index, and all that was learned of sayings, come after the first answer.
  const needed = ['search/manifest.json', ...first, files[1]];
  expect(needed).toHaveLength(4);
  const weight = needed.reduce((sum, file) => sum + packedSize(`/${file}`), 0);
  expect(weight).toBeLessThanOrEqual(120_000);
});

test('the page of results names what it answers first from: it waits for no list of files', () => {
  const { first, files } = JSON.parse(fs.readFileSync(fileOf('/search/manifest.json'), 'utf8')) as {
    first: string[];
    files: string[];
  };
  const [, ahead = ''] =
    /data-ahead="?([^">]+)/.exec(fs.readFileSync(fileOf('/search'), 'utf8')) ?? [];
  expect(ahead.split(' ')).toEqual([...first, files[1]].map((file) => `/${file}`));
});

test('a page has the styles of what its small script may add', () => {
  const [sheet = ''] = listFetched(`/contacts/${frontDoor.id}`).filter((one) => /\.css$/.test(one));
  const css = fs.readFileSync(fileOf(sheet), 'utf8');
  for (const rule of ['.notice', '.mark--second-hand', '.number', '[data-tone']) {
    expect(css).toContain(rule);
  }
});

test('a page names the framework and fetches none of it', () => {
  const html = fs.readFileSync(fileOf('/'), 'utf8');
  const [, scripts = ''] = /data-scripts="?([^">]+)/.exec(html) ?? [];
  expect(scripts.split(' ').length).toBeGreaterThan(1);
  expect(listFetched('/').filter((one) => scripts.split(' ').includes(one))).toEqual([]);
});

test('the scripts of every page name no record, so that they do not grow with the content', () => {
  const addresses = fs
    .readdirSync(path.join(buildFolder, 'page-data'), { recursive: true, encoding: 'utf8' })
    .flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  expect(addresses.length).toBeGreaterThan(100);
  const html = fs.readFileSync(fileOf('/'), 'utf8');
  const [, scripts = ''] = /data-scripts="?([^">]+)/.exec(html) ?? [];
  const shared = scripts.split(' ').filter((script) => /\/(?:main|runtime~main)\./.test(script));
  expect(shared).toHaveLength(2);
  const text = shared.map((script) => fs.readFileSync(fileOf(script), 'utf8')).join('\n');
  expect(addresses.filter((address) => text.includes(`/${address}"`))).toEqual([]);
});

test('no page has an inline style or handler, which the policy would refuse', () => {
  const pages = fs
    .readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'));
  expect(
    pages.filter((file) =>
      /<[a-z][^<>]*\s(?:style|on[a-z]+)=/i.test(
        fs.readFileSync(path.join(buildFolder, file), 'utf8'),
      ),
    ),
  ).toEqual([]);
});
