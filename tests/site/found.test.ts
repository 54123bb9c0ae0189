/** How the site is found, and what it says of itself to machines: addresses, trails, icons, feeds. */
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import { expect, test } from '@playwright/test';
import { versionCollection } from '../../src/features/level-of-need/collection';
import { siteAddress } from '../../src/portal/clock';
import { deviceColours } from '../../src/portal/found/files';
import { icons } from '../../src/portal/found/icons';
import { buildFolder } from '../support/build';
import { siteContent } from '../support/content';

const read = (file: string) => fs.readFileSync(path.join(buildFolder, file), 'utf8');
const isThere = (file: string) => fs.existsSync(path.join(buildFolder, file));

/** The pages of the framework: redirects and frames are none. */
const readPages = () =>
  fs
    .readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => ({ file, html: read(file) }))
    .filter(({ html }) => html.includes('__docusaurus'))
    .map(({ file, html }) => ({ file, $: load(html) }));

let pages: ReturnType<typeof readPages>;
let siteUrl: string;
let canonicals: Map<string, string>;
test.beforeAll(() => {
  pages = readPages();
  const { url, baseUrl } = siteAddress();
  siteUrl = `${url}${baseUrl}`.replace(/\/$/, '');
  canonicals = new Map(
    pages.map(({ file, $ }) => [
      file,
      ($('link[rel=canonical]').attr('href') ?? '').slice(siteUrl.length),
    ]),
  );
});

const withoutSlash = (address: string) => address.replace(/\/$/, '') || '/';

test('a page has one address: its own canonical one, which links and the sitemap use', () => {
  const known = new Map([...canonicals.values()].map((one) => [withoutSlash(one), one]));
  const wrong = pages.flatMap(({ file, $ }) => {
    const own = `/${file.replace(/index\.html$/, '')}`;
    const canonical = canonicals.get(file) ?? '';
    const links = $('a[href^="/"]')
      .map((_, link) => ($(link).attr('href') ?? '').replace(/[?#].*/, ''))
      .get()
      .filter((href) => (known.get(withoutSlash(href)) ?? href) !== href);
    return [
      ...(withoutSlash(canonical) === withoutSlash(own) ? [] : [`${file}: ${canonical}`]),
      ...links.map((href) => `${file} leads to ${href}`),
    ];
  });
  expect([...new Set(wrong)].slice(0, 10)).toEqual([]);
});

test('the sitemap has the canonical addresses, with dates, and no version that is not in force', () => {
  const $ = load(read('sitemap.xml'), { xml: true });
  const items = $('url')
    .map((_, url) => ({ loc: $('loc', url).text(), lastmod: $('lastmod', url).text() }))
    .get();
  const all = new Set([...canonicals.values()].map((one) => `${siteUrl}${one}`));
  expect(items.length).toBeGreaterThan(150);
  expect(items.filter(({ loc }) => !all.has(loc))).toEqual([]);
  const site = siteContent();
  const others = site
    .all(versionCollection)
    .filter(({ status }) => status !== 'current')
    .map(({ path: start }) => `${siteUrl}${start}`);
  expect(others.length).toBeGreaterThan(1);
  expect(items.filter(({ loc }) => others.some((start) => loc.startsWith(start)))).toEqual([]);
  const dated = items.filter(({ lastmod }) => lastmod !== '');
  expect(dated.filter(({ lastmod }) => !/^20\d\d-\d\d-\d\d$/.test(lastmod))).toEqual([]);
  const promised = site.reviewed().filter(({ path: address }) => !address.includes('#'));
  const undated = promised.filter(
    ({ path: address }) =>
      items.find(({ loc }) => withoutSlash(loc) === withoutSlash(`${siteUrl}${address}`))
        ?.lastmod === '',
  );
  expect(undated.map(({ path: address }) => address)).toEqual([]);
  expect(dated.length).toBeGreaterThan(100);
});

test('robots.txt names the sitemap', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
});

test('lists by tag, author and year are not built', () => {
  const lists = fs
    .readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:briefs|updates)\/(?:tags|authors|archive)/.test(file));
  expect(lists).toEqual([]);
});

/** Width and height of a PNG: RFC 2083, 11.2.1. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every page names the icons, which have the sizes they claim', () => {
  const bare = pages.filter(
    ({ $ }) =>
      $('link[rel=icon]').length !== 2 ||
      $('link[rel="apple-touch-icon"]').length !== 1 ||
      $('link[rel=manifest]').length !== 1,
  );
  expect(bare.map(({ file }) => file)).toEqual([]);
  const bytes = (file: string) => fs.readFileSync(path.join(buildFolder, file));
  for (const { path: file, size } of [...icons.app, icons.maskable])
    expect([file, ...sizeOf(bytes(file))]).toEqual([file, size, size]);
  expect(sizeOf(bytes(icons.touch))).toEqual([180, 180]);
  // The picture in an .ico of one begins after its 22 bytes of head.
  expect(sizeOf(bytes(icons.tab).subarray(22))).toEqual([32, 32]);
});

test('the manifest opens on the finder, with names and files that are there', () => {
  const manifest = JSON.parse(read('site.webmanifest'));
  expect(manifest.start_url).toBe('./contacts/find');
  expect(manifest.name.length).toBeGreaterThan(0);
  const named = [manifest.start_url, ...manifest.shortcuts.map(({ url }: { url: string }) => url)];
  for (const address of named)
    expect([address, isThere(`${address}/index.html`)]).toEqual([address, true]);
  for (const { src } of manifest.icons) expect([src, isThere(src)]).toEqual([src, true]);
  const tokens = fs.readFileSync(path.join(buildFolder, '../src/css/tokens.css'), 'utf8');
  for (const [name, colour] of Object.entries(deviceColours))
    expect(tokens).toContain(`--${name}: ${colour};`);
});

const dataOf = ({ $ }: { $: ReturnType<typeof load> }) =>
  $('script[type="application/ld+json"]')
    .map((_, script) => JSON.parse($(script).text()))
    .get() as { '@type': string; [key: string]: unknown }[];

test('a trail begins at the home page and ends at the page itself, at addresses that are there', () => {
  const known = new Set(canonicals.values());
  const trails = pages.flatMap((page) =>
    dataOf(page)
      .filter((data) => data['@type'] === 'BreadcrumbList')
      .map((data) => ({
        file: page.file,
        addresses: (data.itemListElement as { item?: string }[]).flatMap(({ item }) =>
          item === undefined ? [] : [item.slice(siteUrl.length)],
        ),
      })),
  );
  expect(trails.length).toBeGreaterThan(200);
  const wrong = trails.filter(
    ({ file, addresses }) =>
      addresses.length < 2 ||
      addresses[0] !== '/' ||
      addresses.at(-1) !== canonicals.get(file) ||
      addresses.some((address) => !known.has(address)),
  );
  expect(wrong).toEqual([]);
});

test('the home page says what the site is and whose, the glossary what its words mean', () => {
  const at = (file: string) => pages.find((page) => page.file === file);
  const [home] = dataOf(at('index.html')!);
  expect((home?.['@graph'] as { '@type': string }[]).map((one) => one['@type'])).toEqual([
    'WebSite',
    'Organization',
  ]);
  const terms = dataOf(at('glossary/index.html')!).find(
    (data) => data['@type'] === 'DefinedTermSet',
  )?.hasDefinedTerm as { '@id': string }[];
  const anchors = new Set(
    at('glossary/index.html')!
      .$('[id]')
      .map((_, one) => one.attribs.id)
      .get(),
  );
  expect(terms.length).toBeGreaterThan(20);
  expect(terms.filter((term) => !anchors.has(term['@id'].split('#')[1] ?? ''))).toEqual([]);
});

test('no role is called a person', () => {
  expect(pages.filter((page) => JSON.stringify(dataOf(page)).includes('"Person"'))).toEqual([]);
});

test('feeds name themselves, their language and who wrote, in plain text', () => {
  for (const folder of ['briefs', 'updates']) {
    const at = (name: string) => `${siteUrl}/${folder}/${name}`;
    const rss = load(read(`${folder}/rss.xml`), { xml: true });
    expect(rss('channel > atom\\:link[rel=self]').attr('href')).toBe(at('rss.xml'));
    expect(rss('item').length).toBe(rss('item > dc\\:creator').length);
    const atom = load(read(`${folder}/atom.xml`), { xml: true });
    expect(atom('feed > link[rel=self]').attr('href')).toBe(at('atom.xml'));
    expect(atom('feed').attr('xml:lang')).toBe('en-GB');
    const json = JSON.parse(read(`${folder}/feed.json`));
    expect([json.version, json.feed_url, json.language]).toEqual([
      'https://jsonfeed.org/version/1.1',
      at('feed.json'),
      'en-GB',
    ]);
    for (const item of json.items) {
      expect(item.date_published).toMatch(/^20\d\d-/);
      expect(item.authors.length).toBeGreaterThan(0);
      expect(item.content_html).not.toMatch(/hash-link|class=|<!--/);
    }
  }
  const announced = pages[0]?.$('link[rel=alternate][type="application/feed+json"]').length;
  expect(announced).toBe(2);
});

test('a schema names its own address, and a strict validator takes it', () => {
  const files = fs
    .readdirSync(path.join(buildFolder, 'schemas'))
    .filter((f) => f.endsWith('.json'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const schema = JSON.parse(read(`schemas/${file}`));
    expect(schema.$id).toBe(`${siteUrl}/schemas/${file}`);
    expect(() => addFormats(new Ajv({ strictSchema: true })).compile(schema)).not.toThrow();
  }
});

test('headings of a page go down one step at a time', () => {
  const skipped = pages.flatMap(({ file, $ }) => {
    const levels = $('main')
      .find('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => Number(heading.name[1]))
      .get();
    return levels.some((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1) ? [file] : [];
  });
  expect(skipped).toEqual([]);
});
