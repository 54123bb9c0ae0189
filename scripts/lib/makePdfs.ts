/** The PDFs of a finished build, tagged and bookmarked, with page numbers in their contents. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { contentDate } from '../../src/features/review/view';
import { siteAddress } from '../../src/portal/clock';
import { listPrintables, type Printable, type PrintedPage } from '../../src/portal/printables';
import type { Site } from '../../src/shared/collection';
import { counted } from '../../src/shared/counted';
import { chromiumPath, launchChromium } from './chromium';
import { imposePdf } from './imposePdf';
import { printPdf } from './printPdf';
import { serveFolder } from './staticServer';

interface Press {
  browser: Browser;
  /** Where the built site is served on this machine, without a slash at the end. */
  served: string;
  folder: string;
}

const isPage = (printable: Printable): printable is PrintedPage => 'route' in printable;

function tell({ folder }: Press, file: string, pages: number): void {
  const kilobytes = Math.round(fs.statSync(path.join(folder, file)).size / 1024);
  console.log(`${file}: ${counted(pages, 'page')}, ${kilobytes} KB`);
}

async function printPage(press: Press, printable: PrintedPage): Promise<void> {
  const { route, file, title, running, notice, paper } = printable;
  const { url, baseUrl } = siteAddress();
  const pages = await printPdf(press.browser, {
    address: `${press.served}${route}`,
    siteUrl: `${url}${baseUrl}`,
    title,
    running,
    notice,
    target: path.join(press.folder, file),
    paper,
  });
  tell(press, file, pages);
}

/** Sets the pages of booklets that are printed already on larger sheets. */
async function imposeAll(press: Press, printables: readonly Printable[], site: Site) {
  for (const printable of printables) {
    if (isPage(printable)) continue;
    const source = printables.find(({ id }) => id === printable.imposes);
    if (!source)
      throw new Error(`${printable.id} imposes ${printable.imposes}, which is no printable`);
    const small = fs.readFileSync(path.join(press.folder, source.file));
    const { pdf, pages } = await imposePdf(small, {
      title: printable.title,
      date: contentDate(site),
    });
    fs.writeFileSync(path.join(press.folder, printable.file), pdf);
    tell(press, printable.file, pages);
  }
}

/**
 * Makes every PDF of the site in a folder with a built site, and says how long each is.
 * @returns whether they were made; where Chromium does not start, it is said why
 * @throws where a page cannot be printed, or the signal was aborted
 */
export async function makePdfs(site: Site, folder: string, signal?: AbortSignal): Promise<boolean> {
  const { baseUrl } = siteAddress();
  const server = await serveFolder(folder, { base: baseUrl });
  const browser = await launchChromium().catch((error: Error) => error);
  if (browser instanceof Error) {
    await server.close();
    console.error(
      `The Chromium at ${chromiumPath()} does not start, so no PDF was made: ${browser.message.split('\n')[0]}\nName another in CHROMIUM_PATH, or set CHROMIUM_PATH=none to build without PDFs.`,
    );
    return false;
  }
  const close = () => void browser.close();
  signal?.addEventListener('abort', close);
  try {
    signal?.throwIfAborted();
    const printables = listPrintables(site);
    for (const { file } of printables)
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    const press = { browser, served: `${server.origin}${baseUrl.replace(/\/$/, '')}`, folder };
    // Side by side: a page lays itself out in a process of its own.
    await Promise.all(printables.filter(isPage).map((one) => printPage(press, one)));
    await imposeAll(press, printables, site);
    return true;
  } finally {
    signal?.removeEventListener('abort', close);
    await browser.close();
    await server.close();
  }
}
