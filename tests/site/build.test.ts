/** The built files: what a host will serve. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { parse } from 'yaml';
import type { AccessibilityRun } from '../../src/features/accessibility/model/schema';
import { formatDate } from '../../src/shared/calendar/dates';
import { buildFolder } from '../support/build';
import { emergency, frontDoor, holderOf, officer } from '../support/facts';
import { expect, test } from '@playwright/test';

const htmlFiles = () =>
  fs
    .readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'));
const read = (file: string) => fs.readFileSync(path.join(buildFolder, file), 'utf8');
const [inForce = '', ...older] = JSON.parse(
  fs.readFileSync(path.resolve(buildFolder, '../versions.json'), 'utf8'),
) as string[];
/** Redirects and frames are not pages; nor are the addresses that name the version in force. */
const notPages = new RegExp(`^(i|embed|level-of-need/${inForce})/`);
const otherVersions = new RegExp(`^level-of-need/(next|${older.join('|')})/`);
const readPages = () =>
  htmlFiles()
    .filter((file) => !notPages.test(file))
    .map((file) => ({ file, html: read(file), $: load(read(file)) }));

let pages: ReturnType<typeof readPages>;
test.beforeAll(() => {
  pages = readPages();
});

/** Lists of posts after the first page of them. */
const lists = /(^|\/)page(\/|$)/;

test('there are pages to look at', async () => {
  expect(pages.length).toBeGreaterThan(150);
});

test('every page has one title and one description of its own kind, one h1, and the language', async () => {
  const faults = pages
    .filter(({ file }) => !lists.test(file) && file !== '404.html')
    .flatMap(({ file, $ }) => [
      ...($('h1').length === 1 ? [] : [`${file}: ${$('h1').length} h1`]),
      ...($('html').attr('lang') === 'en-GB' ? [] : [`${file}: no language`]),
      ...(($('meta[name=description]').attr('content') ?? '').length >= 10
        ? []
        : [`${file}: no description`]),
    ]);
  expect(faults).toEqual([]);
});

test('no two pages of the version in force share a title', async () => {
  const titles = pages
    .filter(({ file }) => !otherVersions.test(file) && !lists.test(file))
    .map(({ file, $ }) => ({ file, title: $('head title').text() }));
  const twice = titles.filter(
    ({ title }, i) => titles.findIndex((other) => other.title === title) !== i,
  );
  expect(twice).toEqual([]);
});

test('the draft is kept from search engines, the version in force is not', async () => {
  const robots = (file: string) =>
    (load(read(file))('meta[name=robots]').attr('content') ?? '').includes('noindex');
  expect(robots('level-of-need/next/index.html')).toBe(true);
  expect(robots('level-of-need/index.html')).toBe(false);
  expect(fs.readFileSync(path.join(buildFolder, 'sitemap.xml'), 'utf8')).not.toContain(
    '/level-of-need/next/',
  );
});

test('every page carries the emergency number and the urgent block, in the same order', async () => {
  const wanted = [emergency, frontDoor, holderOf('out-of-hours'), officer].map(
    ({ id }) => `/contacts/${id}`,
  );
  const order = pages.map(({ file, $ }) => {
    const links = $('#urgent a')
      .map((_, a) => $(a).attr('href'))
      .get()
      .filter((href) => wanted.includes(href));
    return {
      file,
      fine: $('header a[href="tel:999"]').length > 0 && links.join() === wanted.join(),
    };
  });
  expect(order.filter(({ fine }) => !fine).map(({ file }) => file)).toEqual([]);
});

test('an older page says it is superseded and leads to the same topic in force', async () => {
  const $ = load(read('level-of-need/2019/levels/targeted/index.html'));
  const banner = $('main [role=note]');
  expect(banner.text()).toContain('Replaced');
  expect(banner.find('a').attr('href')).toBe('/level-of-need/levels/targeted');
});

/** Whether a version is example text, as the open data says. */
const isExample = (id: string): boolean =>
  JSON.parse(read(`open-data/level-of-need/${id}.json`)).adopted === null;
const exampleWords = 'Example text, not the partnership’s document. Do not quote.';

test('every page of the document says before its title whether it is example text', async () => {
  const versionOf = (file: string) =>
    ['next', ...older].find((id) => file.startsWith(`level-of-need/${id}/`)) ??
    /^level-of-need\/print\/(\w+)/.exec(file)?.[1] ??
    inForce;
  const own = pages.filter(
    ({ file }) =>
      (file.startsWith('level-of-need/') || file.startsWith('indicators/')) &&
      !/^level-of-need\/(?:compare|in-force|evidence)\//.test(file),
  );
  expect(own.length).toBeGreaterThan(60);
  const wrong = own.filter(({ file, $ }) => {
    const first = $('main .example-notice, main h1').first();
    const says = first.hasClass('example-notice') && first.text() === exampleWords;
    return says !== isExample(versionOf(file));
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no page calls example text in force', async () => {
  const said = pages.flatMap(({ file, $ }) =>
    [
      ...$('main')
        .text()
        .matchAll(/(?:Version |: |\()in force\b|[Ss]till in force/g),
    ].map(({ 0: words }) => `${file}: ${words}`),
  );
  expect(isExample(inForce) ? said : []).toEqual([]);
});

test('open data of example text begins with the sentence, in both forms', async () => {
  const versions = ['next', inForce, ...older];
  for (const id of versions.filter(isExample)) {
    const { $schema: _, ...json } = JSON.parse(read(`open-data/level-of-need/${id}.json`));
    expect(Object.entries(json)[0]).toEqual(['notice', exampleWords]);
    expect([json.inForceFrom, json.inForceUntil]).toEqual([null, null]);
    const [header = '', ...rows] = read(`open-data/level-of-need/${id}.csv`).trim().split('\r\n');
    expect(header).toMatch(/^notice,version,/);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => !row.startsWith(`"${exampleWords}",`))).toEqual([]);
  }
  expect(versions.some(isExample)).toBe(true);
});

test('an item of a feed about example text begins with the sentence', async () => {
  const items = JSON.parse(read('updates/feed.json')).items as {
    summary: string;
    content_html: string;
  }[];
  const about = items.filter(({ content_html: html }) => html.includes(exampleWords));
  expect(about.length).toBeGreaterThan(isExample(inForce) ? 0 : -1);
  for (const { summary } of about) expect(summary).toMatch(/^Example text, not the partnership/);
});

test('no style attribute and no handler is written into a page', async () => {
  const faults = pages.flatMap(({ file, $ }) =>
    $('body *')
      .get()
      .flatMap((element) =>
        // Docusaurus hides its sprite of icons with one style, which a policy can allow by its hash.
        Object.entries(element.attribs)
          .filter(
            ([name, value]) =>
              (name === 'style' && !/^display: ?none;?$/.test(value)) || /^on[a-z]/.test(name),
          )
          .map(([name, value]) => `${file}: ${element.name} ${name}="${value}"`),
      ),
  );
  expect(faults.slice(0, 5)).toEqual([]);
});

test('nothing of the machine or of the reading code is in the pages', async () => {
  const leaks = pages.filter(
    ({ html }) => html.includes(path.resolve(buildFolder, '..')) || /"source":\{"file"/.test(html),
  );
  expect(leaks.map(({ file }) => file)).toEqual([]);
});

test('feeds of briefs and updates exist in three forms', async () => {
  for (const folder of ['briefs', 'updates']) {
    expect(read(`${folder}/rss.xml`)).toMatch(/<item>/);
    expect(read(`${folder}/atom.xml`)).toMatch(/<entry>/);
    expect(JSON.parse(read(`${folder}/feed.json`)).items.length).toBeGreaterThanOrEqual(4);
  }
});

test('a contact page weighs at most 260 KB gzipped with all it loads first', async () => {
  const html = read(`contacts/${frontDoor.id}/index.html`);
  const $ = load(html);
  const assets = $('script[src], link[rel=stylesheet]')
    .map((_, e) => $(e).attr('src') ?? $(e).attr('href'))
    .get();
  const fonts = fs
    .readdirSync(path.join(buildFolder, 'assets/fonts'))
    .map((name) => `/assets/fonts/${name}`);
  const weigh = (file: string) => {
    const bytes = fs.readFileSync(path.join(buildFolder, file));
    return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  };
  const total =
    gzipSync(html).length +
    [...new Set([...assets, ...fonts])].reduce((sum, file) => sum + weigh(file), 0);
  expect(assets.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(260 * 1024);
});

test('every file a page offers to download is there; a build without a Chromium offers no PDF', async () => {
  const offered = pages.flatMap(({ file, $ }) =>
    $('a[href^="/downloads/"]')
      .get()
      .map((link) => ({ file, target: $(link).attr('href') ?? '' })),
  );
  expect(offered.length).toBeGreaterThan(1);
  expect(offered.filter(({ target }) => !fs.existsSync(path.join(buildFolder, target)))).toEqual(
    [],
  );
});

test('the accessibility statement shows the newest results of the tests, and nothing else', () => {
  const file = path.resolve(buildFolder, '../data/accessibility.yaml');
  const { runs } = parse(fs.readFileSync(file, 'utf8')) as { runs: AccessibilityRun[] };
  const $ = load(read('accessibility/index.html'));
  const section = $('h2#results-of-the-newest-tests').nextAll().text();
  expect(runs.length).toBeGreaterThan(0);
  for (const { on, browser, engine, pages: count, looks, faults } of runs) {
    const shown = `On ${formatDate(on)} ${count} pages were looked at in ${browser}, one of each kind, with ${engine}.`;
    expect(section).toContain(shown);
    for (const words of [...looks, ...faults]) expect(section).toContain(words);
    expect(section.includes('No fault was found.')).toBe(faults.length === 0);
  }
});
