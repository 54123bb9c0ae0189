/** Pages of the built site, one of each type, and what they say, for other builders to say it too. */
import fs from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';

export interface SamplePage {
  /** What a reader would call it. */
  type: string;
  /** Its address on our site. */
  address: string;
  /** Its name among the rivals' pages. */
  slug: string;
  title: string;
  /** What is within `main`: elements and words, without classes, styles, scripts and pictures. */
  html: string;
}

/** What a rival's page keeps of an element. */
const kept = new Set(['href', 'id', 'open', 'colspan', 'rowspan', 'scope', 'lang', 'for', 'type']);

/** The content of a page as plain HTML in one line per block, so that no Markdown reader takes it for code. */
function contentOf(file: string): Pick<SamplePage, 'title' | 'html'> {
  const $ = load(fs.readFileSync(file, 'utf8'));
  const main = $('main').first();
  const title = main.find('h1').first().text().trim() || $('title').text();
  main.find('h1, script, style, svg, img, template, link').remove();
  main.find('*').each((_, element) => {
    if (element.type !== 'tag') return;
    for (const name of Object.keys(element.attribs)) {
      if (!kept.has(name)) $(element).removeAttr(name);
    }
  });
  return { title, html: (main.html() ?? '').replace(/\s*\n\s*/g, ' ') };
}

/** The first address of a folder of the build that is the page of one record. */
function firstIn(build: string, folder: string, others: readonly string[] = []): string {
  const name = fs
    .readdirSync(path.join(build, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
    .map((entry) => entry.name)
    .sort()
    .find((one) => fs.existsSync(path.join(build, folder, one, 'index.html')));
  if (name === undefined) throw new Error(`There is no page in ${folder} of the build.`);
  return `/${folder}/${name}`;
}

/**
 * One page of each of ten types.
 * @param build the folder of the built site.
 * @throws Error where the build has no page of a type.
 */
export function samplePages(build: string): SamplePage[] {
  const ways = ['find', 'pathways', 'booklet', 'after-referral', 'i'];
  const audit = firstIn(build, 'audits', ['agencies', 'self-assessment']).slice(1);
  const addresses: [string, string][] = [
    ['home', '/'],
    ['directory', '/contacts/'],
    ['contact', firstIn(build, 'contacts', ways)],
    ['finder', '/contacts/find'],
    ['answer', firstIn(build, 'contacts/find')],
    ['level', firstIn(build, 'level-of-need/levels')],
    ['guidance', firstIn(build, 'guidance', ['tags'])],
    ['audit question', firstIn(build, `${audit}/questions`)],
    ['brief', firstIn(build, 'briefs', ['tags', 'archive', 'authors', 'page'])],
    ['glossary', '/glossary'],
  ];
  return addresses.map(([type, address]) => {
    const file = [path.join(build, address, 'index.html'), path.join(build, `${address}.html`)];
    const found = file.find((one) => fs.existsSync(one));
    if (!found) throw new Error(`${address} is not in the build.`);
    return { type, address, slug: type.replace(' ', '-'), ...contentOf(found) };
  });
}
