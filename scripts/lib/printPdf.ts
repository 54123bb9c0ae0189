/** One page to one PDF. */
import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';

interface Order {
  address: string;
  /** Stands in the running footer. */
  title: string;
  /** The file to write. */
  target: string;
}

const escape = (text: string): string => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** The running foot: title left, page number right. Chromium fills the two classes in. */
const footer = (title: string): string =>
  `<div style="width:100%;padding:0 14mm;font:8pt sans-serif;display:flex;justify-content:space-between"><span>${escape(title)}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;

const print = (page: Page, title: string): Promise<Buffer> => page.pdf({
  format: 'A4', tagged: true, outline: true, printBackground: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer(title),
  margin: { top: '16mm', bottom: '18mm', left: '14mm', right: '14mm' },
});

/** How many pages a PDF has: its page tree counts them. */
function countPages(pdf: Buffer): number {
  return Math.max(...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)].map((m) => Number(m[1] ?? m[2])), 0);
}

/**
 * Numbers the contents: each part starts on a new page, so the number of pages up to a part is the number of pages of the
 * document with all later parts hidden.
 */
async function numberContents(page: Page, title: string): Promise<void> {
  const ids = await page.locator('[data-page-of]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-page-of') ?? ''));
  const starts: Record<string, number> = {};
  for (const id of ids) {
    await page.evaluate((upTo) => {
      const parts = [...document.querySelectorAll<HTMLElement>('[data-printable] > section')];
      const at = parts.findIndex((part) => part.querySelector(`[id="${upTo}"]`));
      parts.forEach((part, i) => { part.hidden = i >= at; });
    }, id);
    starts[id] = countPages(await print(page, title)) + 1;
  }
  await page.evaluate((numbers) => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-printable] > section')) part.hidden = false;
    for (const mark of document.querySelectorAll('[data-page-of]')) mark.textContent = String(numbers[mark.getAttribute('data-page-of') ?? ''] ?? '');
  }, starts);
}

/** Prints a page of the served site. Returns the number of pages written; throws when the page cannot be opened. */
export async function printPdf(browser: Browser, { address, title, target }: Order): Promise<number> {
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' })).newPage();
  try {
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${address} answered ${response?.status() ?? 'nothing'}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await numberContents(page, title);
    const pdf = await print(page, title);
    fs.writeFileSync(target, pdf);
    return countPages(pdf);
  } finally {
    await page.context().close();
  }
}
