/** One page to one PDF. */
import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { listPages, readDestinations } from './pdfPages';

interface Order {
  address: string;
  /** Stands in the running footer. */
  title: string;
  /** The file to write. */
  target: string;
  /** `own` for a page whose style sheet sets size and margins; A4 with a running foot otherwise. */
  paper?: 'own' | undefined;
}

const escape = (text: string): string => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** The running foot: title left, page number right. Chromium fills the two classes in. */
const footer = (title: string): string =>
  `<div style="width:100%;padding:0 14mm;font:8pt sans-serif;display:flex;justify-content:space-between"><span>${escape(title)}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;

const accessible = { tagged: true, outline: true, printBackground: true } as const;

const printOwn = (page: Page): Promise<Buffer> => page.pdf({ ...accessible, preferCSSPageSize: true });

const print = (page: Page, title: string): Promise<Buffer> => page.pdf({
  ...accessible, format: 'A4', displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer(title),
  margin: { top: '16mm', bottom: '18mm', left: '14mm', right: '14mm' },
});

/**
 * Writes the page numbers into the contents: a first print tells where each anchor landed, the second shows it. The
 * contents keep their length, so the numbers still hold.
 */
async function numberContents(page: Page, title: string): Promise<void> {
  if (await page.locator('[data-page-of]').count() === 0) return;
  const numbers = readDestinations((await print(page, title)).toString('latin1'));
  await page.evaluate((found) => {
    for (const mark of document.querySelectorAll('[data-page-of]')) mark.textContent = String(found[mark.getAttribute('data-page-of') ?? ''] ?? '');
  }, numbers);
}

/** Prints a page of the served site. Returns the number of pages written; throws when the page cannot be opened. */
export async function printPdf(browser: Browser, { address, title, target, paper }: Order): Promise<number> {
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' })).newPage();
  try {
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${address} answered ${response?.status() ?? 'nothing'}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // A page that sets its own pages says until when they are not set.
    await page.waitForFunction(() => document.querySelector('[data-unset]') === null);
    if (!paper) await numberContents(page, title);
    const pdf = paper ? await printOwn(page) : await print(page, title);
    fs.writeFileSync(target, pdf);
    return listPages(pdf.toString('latin1')).length;
  } finally {
    await page.context().close();
  }
}
