/** One page to one PDF. */
import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { finishPdf, type PageWords } from './finishPdf';
import { countPages, readDestinations } from './pdfPages';
import { localAddresses, publicAddress } from './publicLinks';
import { escapeHtml } from '../../src/shared/html';

interface Order {
  address: string;
  /** The public address of the site, to which its links lead. */
  siteUrl: string;
  /** Stands at the head and the foot of every page. */
  title: string;
  /** Stands at the head, right of the title. */
  running?: string | undefined;
  /** Takes the title's place at the foot, where the text is not the partnership's document. */
  notice?: string | undefined;
  /** The file to write. */
  target: string;
  /** `own` for a page whose style sheet sets size and margins; A4 with a running foot otherwise. */
  paper?: 'own' | undefined;
}

/** A running line, left and right. Chromium draws it outside the page, with styles of its own. */
const line = (left: string, right: string): string =>
  `<div style="width:100%;padding:0 14mm;font:8pt sans-serif;display:flex;justify-content:space-between"><span>${left}</span><span>${right}</span></div>`;

/** Chromium fills the two classes in. */
const pageNumber = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';

const accessible = { tagged: true, outline: true, printBackground: true } as const;

const printOwn = (page: Page): Promise<Buffer> =>
  page.pdf({ ...accessible, preferCSSPageSize: true });

const print = (page: Page, { title, running, notice }: Order): Promise<Buffer> =>
  page.pdf({
    ...accessible,
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: line(escapeHtml(title), escapeHtml(running ?? '')),
    footerTemplate: line(escapeHtml(notice || title), pageNumber),
    margin: { top: '18mm', bottom: '18mm', left: '14mm', right: '14mm' },
  });

/**
 * Writes the page numbers into the contents: a first print tells where each anchor landed, the second shows it. The
 * contents keep their length, so the numbers still hold.
 */
async function numberContents(page: Page, order: Order): Promise<void> {
  if ((await page.locator('[data-page-of]').count()) === 0) return;
  const numbers = await readDestinations(await print(page, order));
  await page.evaluate((found) => {
    for (const mark of document.querySelectorAll('[data-page-of]'))
      mark.textContent = String(found[mark.getAttribute('data-page-of') ?? ''] ?? '');
  }, numbers);
}

/** Makes every link of the page lead to the public site instead of this machine. */
async function publishLinks(page: Page, siteUrl: string): Promise<void> {
  const links = await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href') ?? ''));
  const known = { page: page.url(), siteUrl };
  const targets = links.map((href) => publicAddress(href, known) ?? href);
  await page.$$eval(
    'a[href]',
    (all, hrefs) => all.forEach((a, i) => a.setAttribute('href', hrefs[i] ?? '')),
    targets,
  );
}

/** What a screen reader is told of the links and headings of the page. */
const readWords = async (page: Page): Promise<Omit<PageWords, 'title'>> => ({
  headings: await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  ),
  links: await page.$$eval('a[href]', (all) =>
    all.map((link) => ({
      target: link.getAttribute('href') ?? '',
      text: link.getAttribute('aria-label') ?? link.textContent ?? '',
    })),
  ),
});

/** Throws where a file for the public would lead to the machine that made it. */
function refuseLocal(pdf: string, target: string): void {
  const [first] = localAddresses(pdf);
  if (first) throw new Error(`${target} would lead to this machine: ${first}`);
}

/** How long a page may take to be ready for paper, in milliseconds. */
const patience = 180_000;

/** Prints a page of the served site. Returns the number of pages written; throws when the page cannot be opened. */
export async function printPdf(browser: Browser, order: Order): Promise<number> {
  const { address, siteUrl, target, paper } = order;
  const page = await (
    await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' })
  ).newPage();
  // A machine that does much beside takes its time, and no build should end for that.
  page.setDefaultTimeout(patience);
  try {
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${address} answered ${response?.status() ?? 'nothing'}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // A page that sets its own pages says until when they are not set.
    await page.waitForFunction(() => document.querySelector('[data-unset]') === null);
    if (!paper) await numberContents(page, order);
    // Last: the numbering takes a while, and what is judged by the hour may have been drawn again meanwhile.
    await publishLinks(page, siteUrl);
    const words = { title: order.title, ...(await readWords(page)) };
    const pdf = paper ? await printOwn(page) : await print(page, order);
    refuseLocal(pdf.toString('latin1'), target);
    fs.writeFileSync(target, await finishPdf(pdf, words));
    return await countPages(pdf);
  } finally {
    await page.context().close();
  }
}
