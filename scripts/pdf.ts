/** npm run pdf: makes the PDFs of a finished build, tagged and bookmarked, with page numbers in their contents. */
import { counted } from '../src/shared/counted';
import fs from 'node:fs';
import path from 'node:path';
import { londonToday, siteAddress } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { contentDate } from '../src/features/review/view';
import { listPrintables } from '../src/portal/printables';
import { chromiumPath, launchChromium } from './lib/chromium';
import { runCommand, UsageError } from './lib/command';
import { imposePdf } from './lib/imposePdf';
import { printPdf } from './lib/printPdf';
import { serveFolder } from './lib/staticServer';

void runCommand({
  help: `
npm run pdf -- [--out build]

Makes the PDFs of a built site with Chromium: every version of the document of levels, the quick guide, and the
pocket booklet of contacts (A6, a phone's size, and imposed on A4). npm run build calls it; where there is no Chromium it says so, and the site has no links to PDFs.

  --out FOLDER   the built site (build)
  --help         show this text
  PORTAL_URL, PORTAL_BASE_URL   where the site will be served: the links of the PDFs lead there

Exits 0 on success, 1 when a PDF could not be made, 2 on bad usage.`,
  options: { out: { type: 'string', default: 'build' } },
  run: async ({ out }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`pdf takes no names, found ${positionals.join(' ')}`);
    const folder = path.resolve(out ?? 'build');
    if (!fs.existsSync(path.join(folder, 'index.html')))
      throw new UsageError(`There is no built site in ${out}. Run npm run build first.`);
    if (!chromiumPath()) {
      console.log('There is no Chromium on this machine, so no PDF was made.');
      return 0;
    }
    const { site } = readSite(process.cwd(), { release: false, today: londonToday() });
    if (!site) {
      console.error('The content has problems. Run npm run check.');
      return 1;
    }
    const { url, baseUrl: base } = siteAddress();
    const server = await serveFolder(folder, { base });
    const browser = await launchChromium().catch((error: Error) => error);
    if (browser instanceof Error) {
      await server.close();
      console.error(
        `The Chromium at ${chromiumPath()} does not start, so no PDF was made: ${browser.message.split('\n')[0]}\nName another in CHROMIUM_PATH, or set CHROMIUM_PATH=none to build without PDFs.`,
      );
      return 1;
    }
    const targetOf = (file: string) => path.join(folder, file);
    const tell = (file: string, pages: number) =>
      console.log(
        `${file}: ${counted(pages, 'page')}, ${Math.round(fs.statSync(targetOf(file)).size / 1024)} KB`,
      );
    const printables = listPrintables(site);
    for (const { file } of printables)
      fs.mkdirSync(path.dirname(targetOf(file)), { recursive: true });
    try {
      // Side by side: a page lays itself out in a process of its own.
      await Promise.all(
        printables.map(async (printable) => {
          if (!('route' in printable)) return;
          const { route, file, title, running, notice, paper } = printable;
          tell(
            file,
            await printPdf(browser, {
              address: `${server.origin}${base.replace(/\/$/, '')}${route}`,
              siteUrl: `${url}${base}`,
              title,
              running,
              notice,
              target: targetOf(file),
              paper,
            }),
          );
        }),
      );
      for (const printable of printables) {
        if (!('imposes' in printable)) continue;
        const source = printables.find(({ id }) => id === printable.imposes);
        if (!source)
          throw new Error(`${printable.id} imposes ${printable.imposes}, which is no printable`);
        const { pdf, pages } = await imposePdf(fs.readFileSync(targetOf(source.file)), {
          title: printable.title,
          date: contentDate(site),
        });
        fs.writeFileSync(targetOf(printable.file), pdf);
        tell(printable.file, pages);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  },
});
