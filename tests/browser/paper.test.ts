/** Pages on paper, printed by a real browser: what is folded away on the screen is there to be read and rung. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { buildFolder } from '../support/build';
import { audit, before, frontDoor } from '../support/facts';
import { firstIn, listPageKinds } from '../support/pages';
import { expect, notFound, test } from '../support/site';

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!poppler)
  console.warn('pdftotext (poppler-utils) is not installed: the words on paper are not read back.');

/** What closed parts of the page hold, of those that are on paper at all: it outlasts the hour, and says nothing of it. */
const readFolded = (page: Page) =>
  page.evaluate(() => {
    const forScreen =
      'nav, button, select, textarea, .no-print, .visually-hidden, [data-hours], ' +
      '[data-on-request]:not([open])';
    const parts = [...document.querySelectorAll('main details:not([open]) > :not(summary)')].filter(
      (part) => part.parentElement?.checkVisibility() && !part.matches(forScreen),
    );
    const words = (part: Element): string[] => {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode())
        if (!texts.currentNode.parentElement?.closest(forScreen))
          found.push(...(texts.currentNode.textContent?.match(/[\p{L}\d]{4,}/gu) ?? []));
      return found;
    };
    return {
      parts: parts.length,
      words: parts.flatMap(words),
      numbers: parts.flatMap((part) =>
        [...part.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
      ),
      unseen: parts.filter((part) => !part.checkVisibility()).map((part) => part.textContent),
    };
  });

/** The addresses behind the links of a PDF; Chromium writes its link annotations as plain text. */
const linksOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/URI\s*\((tel:[^)]*)\)/g)].map((found) => found[1] ?? '');

function textOf(pdf: Buffer): string {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'paper-')), 'page.pdf');
  fs.writeFileSync(file, pdf);
  return spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout;
}

/** How often each text comes in a list. */
const tally = (list: readonly (string | null)[]): Map<string | null, number> =>
  list.reduce((all, item) => all.set(item, (all.get(item) ?? 0) + 1), new Map());

/** Words as they survive hyphens, ligatures and breaks between lines. */
const plain = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '').toLowerCase();

for (const [address, { numbers }] of [
  ['/level-of-need/what-to-do', { numbers: true }],
  [`/contacts/${frontDoor.id}`, { numbers: true }],
  ['/references', { numbers: false }],
  [`/audits/${audit}/recommendations`, { numbers: false }],
  ['/indicators/basic-care', { numbers: false }],
] as const)
  test(`what is folded away on ${address} is on paper`, async ({ site }) => {
    const { page } = await site.open(address, { colorScheme: 'light' });
    await page.emulateMedia({ media: 'print' });
    const folded = await readFolded(page);
    expect(folded.parts).toBeGreaterThan(0);
    expect(folded.words.length).toBeGreaterThan(0);
    expect(folded.unseen).toEqual([]);
    expect(folded.numbers.length > 0).toBe(numbers);
    const pdf = await page.pdf({ format: 'A4' });
    const printed = tally(linksOf(pdf));
    expect(
      [...tally(folded.numbers)].filter(([number, count]) => (printed.get(number) ?? 0) < count),
    ).toEqual([]);
    if (poppler) {
      const paper = plain(textOf(pdf));
      expect(folded.words.filter((word) => !paper.includes(plain(word)))).toEqual([]);
    }
  });

for (const address of [
  firstIn('briefs'),
  '/level-of-need/levels/targeted',
  '/guidance/making-a-referral',
  `/audits/${audit}/explore`,
])
  test(`on paper a heading of ${address} is smaller than the one above it`, async ({ site }) => {
    const { page } = await site.open(address, { untouched: true });
    await page.emulateMedia({ media: 'print' });
    const [title = 0, section = 0, part = 0, group = 0] = await Promise.all(
      ['h1', 'h2', 'h3', 'h4'].map((tag) =>
        page
          .locator(`main ${tag}:visible`)
          .evaluateAll((all) =>
            Math.max(0, ...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
          ),
      ),
    );
    expect(title).toBeGreaterThan(section);
    expect(section).toBeGreaterThan(part);
    if (part > 0) expect(part).toBeGreaterThan(group);
  });

/** The headings of a page on paper that are larger than the one they are under. */
const tooLarge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sizes: number[] = [];
    return [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
      .filter((heading) => heading.checkVisibility() && heading.getBoundingClientRect().height > 2)
      .filter((heading) => {
        const depth = Number(heading.tagName.slice(1));
        const size = Number.parseFloat(getComputedStyle(heading).fontSize);
        const above = Math.min(...sizes.slice(0, depth).filter(Boolean));
        sizes.length = depth;
        sizes[depth] = size;
        return size > above + 0.1;
      })
      .map((heading) => `${heading.tagName} ${heading.textContent}`);
  });

test('on paper no page of any kind has a heading that is larger than the one it is under', async ({
  site,
}) => {
  test.setTimeout(300_000);
  site.allow(notFound);
  const { page } = await site.open('/', { untouched: true });
  const found: Record<string, string[]> = {};
  for (const address of listPageKinds()) {
    await page.goto(address);
    // Another page would be for the screen again.
    await page.emulateMedia({ media: 'print' });
    const large = await tooLarge(page);
    if (large.length > 0) found[address] = large;
  }
  expect(found).toEqual({});
});

test('no sheet of a level but the last is left nearly empty', async ({ site }) => {
  test.skip(!poppler, 'Debian’s poppler-utils read the words of a sheet, and are not here');
  const { page } = await site.open('/level-of-need/levels/targeted', { untouched: true });
  const sheets = textOf(await page.pdf({ format: 'A4' })).split('\f');
  // After the last sheet there is a form feed too.
  const words = sheets.slice(0, -2).map((sheet) => sheet.match(/\p{L}+/gu)?.length ?? 0);
  expect(words.length).toBeGreaterThan(2);
  expect(Math.min(...words)).toBeGreaterThan(60);
});

/** The addresses of the pages in a folder of the build. */
const pagesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(buildFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['page', 'tags', 'authors'].includes(entry.name))
    .map((entry) => `/${folder}/${entry.name}`);

for (const [what, folders, most] of [
  ['each brief is on one sheet of A4', ['briefs'], 1],
  [
    'each level, as published, is on at most four sheets of A4',
    ['', `/${before}`].map((version) => `level-of-need${version}/levels`),
    4,
  ],
] as const)
  test(what, async ({ site }) => {
    const addresses = folders.flatMap(pagesIn);
    expect(addresses.length).toBeGreaterThan(3);
    const { page } = await site.open(addresses[0] ?? '', { untouched: true });
    const long: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      const sheets = await PDFDocument.load(
        await page.pdf({ format: 'A4', preferCSSPageSize: true }),
      );
      if (sheets.getPageCount() > most) long.push(`${address}: ${sheets.getPageCount()}`);
    }
    expect(long).toEqual([]);
  });

test('an older browser opens what is folded away while it prints, and folds it again', async ({
  site,
}) => {
  const { page } = await site.open('/privacy');
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto('/level-of-need/what-to-do');
  const closed = page.locator('main details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(0);
  // The page listens as soon as its scripts run.
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelector('main details:not([open])') === null;
  });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});

/** The bookmarks of a PDF, in their order (PDF 32000-1, 12.3.3). */
async function bookmarksOf(pdf: Buffer): Promise<string[]> {
  const { catalog } = await PDFDocument.load(pdf);
  const found: string[] = [];
  const walk = (first: PDFDict | undefined) => {
    for (let item = first; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = item.lookup(PDFName.of('Title'));
      if (title instanceof PDFString || title instanceof PDFHexString)
        found.push(title.decodeText());
      walk(item.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  const outlines = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  walk(outlines?.lookupMaybe(PDFName.of('First'), PDFDict));
  return found;
}

test('a bookmark reads as its heading does, however narrow the paper', async ({ site }) => {
  const { page } = await site.open('/guidance/making-a-referral');
  await page.emulateMedia({ media: 'print' });
  const words = (text: string) => text.replace(/[\s\u200B]+/g, ' ').trim();
  const headings = await page.$$eval('h1, h2, h3', (all) =>
    all.map((heading) => heading.textContent ?? ''),
  );
  const pdf = await page.pdf({ width: '60mm', height: '4000mm', tagged: true, outline: true });
  const bookmarks = (await bookmarksOf(pdf)).map(words);
  expect(bookmarks.length).toBeGreaterThan(5);
  const known = new Set(headings.map(words));
  expect(bookmarks.filter((bookmark) => !known.has(bookmark))).toEqual([]);
});
