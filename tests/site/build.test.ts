/** The built files: what a host will serve. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../support/browser';

const htmlFiles = fs.readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const read = (file: string) => fs.readFileSync(path.join(buildFolder, file), 'utf8');
const pages = htmlFiles.filter((file) => !/^(i|embed)\//.test(file)).map((file) => ({ file, html: read(file) }));

test('there are pages to look at', () => expect(pages.length).toBeGreaterThan(150));

test('every page has one title and one description of its own kind, one h1, and the language', () => {
  const lists = /(^|\/)(tags|authors|archive|page)(\/|$)|^404/;
  const faults = pages.filter(({ file }) => !lists.test(file)).flatMap(({ file, html }) => [
    ...((html.match(/<h1/g) ?? []).length === 1 ? [] : [`${file}: ${(html.match(/<h1/g) ?? []).length} h1`]),
    ...(/<html lang="en-GB"/.test(html) ? [] : [`${file}: no language`]),
    ...(/<meta[^>]*name="description"[^>]*content="[^"]{10,}/.test(html) ? [] : [`${file}: no description`]),
  ]);
  expect(faults).toEqual([]);
});

test('no two pages of the version in force share a title', () => {
  const titles = pages.filter(({ file }) => !/^level-of-need\/(next|2019)\/|(^|\/)(tags|authors|archive|page)(\/|$)/.test(file))
    .map(({ file, html }) => ({ file, title: /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '' }));
  const twice = titles.filter(({ title }, i) => titles.findIndex((other) => other.title === title) !== i);
  expect(twice).toEqual([]);
});

test('the draft is kept from search engines, the version in force is not', () => {
  const robots = (file: string) => /<meta[^>]*name="robots"[^>]*noindex/.test(read(file));
  expect(robots('level-of-need/next/index.html')).toBe(true);
  expect(robots('level-of-need/index.html')).toBe(false);
  expect(fs.readFileSync(path.join(buildFolder, 'sitemap.xml'), 'utf8')).not.toContain('/level-of-need/next/');
});

test('every page carries the emergency number and the urgent block, in the same order', () => {
  const order = pages.map(({ file, html }) => {
    const block = html.slice(html.indexOf('id="urgent"'));
    const places = ['/contacts/emergency-services', '/contacts/childrens-front-door', '/contacts/emergency-duty-team', '/contacts/lado'].map((link) => block.indexOf(`href="${link}"`));
    return { file, fine: html.includes('href="tel:999"') && places.every((place, i) => place > (places[i - 1] ?? -1)) };
  });
  expect(order.filter(({ fine }) => !fine).map(({ file }) => file)).toEqual([]);
});

test('an older page says it is superseded and leads to the same topic in force', () => {
  const old = read('level-of-need/2019/levels/targeted/index.html');
  expect(old).toMatch(/Superseded/);
  expect(old).toMatch(/href="\/level-of-need\/levels\/targeted"[^>]*>Read this topic/);
});

test('no style attribute and no handler is written into a page', () => {
  const faults = pages.flatMap(({ file, html }) => (html.replace(/<svg[^>]*style="display: ?none;?"/g, '<svg').match(/\s(?:style|on[a-z]+)="[^"]*"/g) ?? []).map((found) => `${file}: ${found}`));
  expect(faults.slice(0, 5)).toEqual([]);
});

test('nothing of the machine or of the reading code is in the pages', () => {
  const leaks = pages.filter(({ html }) => html.includes(path.resolve(buildFolder, '..')) || /"source":\{"file"/.test(html));
  expect(leaks.map(({ file }) => file)).toEqual([]);
});

test('feeds of briefs and updates exist in three forms', () => {
  for (const folder of ['briefs', 'updates']) {
    expect(read(`${folder}/rss.xml`)).toMatch(/<item>/);
    expect(read(`${folder}/atom.xml`)).toMatch(/<entry>/);
    expect(JSON.parse(read(`${folder}/feed.json`)).items.length).toBeGreaterThanOrEqual(4);
  }
});

test('a contact page weighs at most 260 KB gzipped with all it loads first', () => {
  const html = read('contacts/childrens-front-door/index.html');
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1] as string);
  const fonts = fs.readdirSync(path.join(buildFolder, 'assets/fonts')).map((name) => `/assets/fonts/${name}`);
  const weigh = (file: string) => { const bytes = fs.readFileSync(path.join(buildFolder, file)); return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length; };
  const total = gzipSync(html).length + [...new Set([...assets, ...fonts])].reduce((sum, file) => sum + weigh(file), 0);
  expect(assets.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(260 * 1024);
});
