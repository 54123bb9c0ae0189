/** The pages for other sites' frames, as built: light, complete without scripts, free of the framework. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import type { Site } from '../../src/shared/collection';
import { contentDate } from '../../src/features/review/view';
import { formatDate } from '../../src/shared/calendar/dates';
import { buildFolder } from '../support/build';
import { siteContent } from '../support/content';
import { expect, test } from '@playwright/test';
import { concernCollection, contactCollection } from '../../src/features/contacts/collection';
import { areaCollection, partnershipCollection } from '../../src/features/partnership/collection';

const folder = path.join(buildFolder, 'embed');
let site: Site;
let pages: { file: string; html: string; $: ReturnType<typeof load> }[];
let served: string | undefined;
test.beforeAll(() => {
  site = siteContent();
  pages = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith('contacts/') && file.endsWith('.html'))
    .map((file) => {
      const html = fs.readFileSync(path.join(folder, file), 'utf8');
      return { file, html, $: load(html) };
    });
  served = site.all(areaCollection).find(({ kind }) => kind === 'served')?.id;
});

const packed = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** The file a host would serve for an address. */
const exists = (address: string) => {
  const file = path.join(buildFolder, address.replace(/[?#].*$/, ''));
  return [file, `${file}/index.html`, `${file}.html`].some(
    (candidate) => fs.existsSync(candidate) && fs.statSync(candidate).isFile(),
  );
};

test('there is a page for the area served, each area, and each area and worry', async () => {
  const { areas } = site.one(partnershipCollection);
  expect(pages.length).toBe(1 + areas.length * (1 + site.all(concernCollection).length));
  expect(pages.length).toBeGreaterThan(100);
});

test('every page weighs less than 12 KB, packed, with all it fetches', async () => {
  const heavy = pages.map(({ file, html, $ }) => {
    const fetched = $('link[href], script[src]')
      .map((_, e) => $(e).attr('href') ?? $(e).attr('src'))
      .get();
    const images = $('img, svg, iframe').length;
    return {
      file,
      images,
      fetched,
      bytes:
        packed(Buffer.from(html)) +
        fetched.reduce(
          (sum, asset) => sum + packed(fs.readFileSync(path.join(buildFolder, asset))),
          0,
        ),
    };
  });
  expect(
    heavy.every(({ fetched, images }) => fetched.includes('/embed/contacts.css') && images === 0),
  ).toBe(true);
  expect(heavy.filter(({ bytes }) => bytes >= 12 * 1024)).toEqual([]);
  expect(fs.readFileSync(path.join(folder, 'contacts.css'), 'utf8')).not.toMatch(
    /url\(|@import|@font-face/,
  );
});

test('every page has language, title, one h1, 999 first, the date, a way to the whole page, and is kept from search engines', async () => {
  const date = formatDate(contentDate(site));
  const faults = pages.flatMap(({ file, $ }) =>
    [
      $('html').attr('lang') === 'en-GB',
      $('title').text() === $('h1').text() && $('h1').length === 1,
      $('body a').first().attr('href') === 'tel:999',
      $('footer').text().includes(date),
      $('footer a[target=_top]').length === 1,
      $('meta[name=robots]').attr('content') === 'noindex',
      $('main').length === 1,
    ].flatMap((fine, i) => (fine ? [] : [`${file}: ${i}`])),
  );
  expect(faults).toEqual([]);
  const titles = pages
    .filter(({ file }) => file !== 'contacts/index.html')
    .map(({ $ }) => $('title').text());
  expect(new Set(titles).size).toBe(titles.length);
  expect(fs.readFileSync(path.join(buildFolder, 'sitemap.xml'), 'utf8')).not.toContain('/embed/');
});

test('nothing of the framework, no inline style, script or handler', async () => {
  const faults = pages.flatMap(({ file, $ }) => [
    ...$('script')
      .get()
      .filter(
        ({ attribs: { src = '' }, children }) =>
          !/^\/embed\/contacts\.[0-9a-f]{8}\.js$/.test(src) || children.length > 0,
      )
      .map(() => `${file}: script`),
    ...$('style')
      .get()
      .map(() => `${file}: style`),
    ...$('*')
      .get()
      .flatMap((element) =>
        ('attribs' in element ? Object.keys(element.attribs) : [])
          .filter((name) => name === 'style' || name.startsWith('on'))
          .map((name) => `${file}: ${name}`),
      ),
  ]);
  expect(faults).toEqual([]);
});

test('every link leads to a file, and one that leaves the frame says so', async () => {
  const links = pages.flatMap(({ file, $ }) =>
    $('a')
      .map((_, a) => ({ file, href: $(a).attr('href') ?? '', top: $(a).attr('target') === '_top' }))
      .get(),
  );
  expect(links.length).toBeGreaterThan(1_000);
  expect(links.filter(({ href }) => href.startsWith('/') && !exists(href))).toEqual([]);
  expect(
    links.filter(
      ({ href, top }) => !/^(tel|mailto):/.test(href) && href.startsWith('/embed/') === top,
    ),
  ).toEqual([]);
});

test('every number carries its mark; a contact without one leads to another', async () => {
  const byHref = new Map(
    site.all(contactCollection).map((contact) => [`/contacts/${contact.id}`, contact]),
  );
  const entries = pages.flatMap(({ file, $ }) =>
    $('.list > li')
      .map((_, li) => {
        const contact = byHref.get($(li).find('h3 a').attr('href') ?? '');
        return {
          file,
          id: contact?.id,
          page: contact?.standIn?.page?.url,
          lines: $(li).find('.tel').length,
          links: $(li).find('.tel a').last().attr('href'),
          marks: $(li).find('.tel .mark').length,
        };
      })
      .get(),
  );
  expect(entries.length).toBeGreaterThan(200);
  expect(entries.filter(({ id, lines }) => !id || lines === 0)).toEqual([]);
  const looks = ({ page }: (typeof entries)[number]) => page !== undefined;
  expect(entries.filter((entry) => !looks(entry) && entry.marks !== entry.lines)).toEqual([]);
  expect(entries.filter((entry) => looks(entry) && entry.links !== entry.page)).toEqual([]);
});

test('no list is a dead end: each of an area’s pages names its front door', async () => {
  const doors = site
    .all(areaCollection)
    .filter(({ kind }) => kind !== 'national')
    .map(({ id }) => ({
      id,
      doors: site
        .all(contactCollection)
        .filter((c) => c.role === 'front-door' && c.areas.includes(id))
        .map((c) => `/contacts/${c.id}`),
    }));
  for (const { id, doors: own } of doors) {
    expect(own.length).toBeGreaterThan(0);
    const lists = pages.filter(
      ({ file }) =>
        file.startsWith(`contacts/${id}/`) || (id === served && file === 'contacts/index.html'),
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(
      lists
        .filter(({ $ }) => !own.every((href) => $(`h3 a[href="${href}"]`).length === 1))
        .map(({ file }) => file),
    ).toEqual([]);
  }
});
