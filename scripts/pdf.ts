/** npm run pdf: makes the PDFs of a finished build, tagged and bookmarked, with page numbers in their contents. */
import fs from 'node:fs';
import path from 'node:path';
import { londonToday } from '../src/portal/clock';
import { loadContent } from '../src/portal/loadContent';
import { listPrintables } from '../src/portal/printables';
import { chromiumPath, launchChromium } from './lib/chromium';
import { runCommand, UsageError } from './lib/command';
import { printPdf } from './lib/printPdf';
import { serveFolder } from './lib/staticServer';

void runCommand({
  help: `
npm run pdf -- [--out build]

Makes the PDFs of a built site with Chromium: every version of the Level of Need document, and the quick guide. npm run
build calls it; where there is no Chromium it says so, and the site has no links to PDFs.

  --out FOLDER   the built site (build)
  --help         show this text`,
  options: { out: { type: 'string', default: 'build' } },
  run: async ({ out }, positionals) => {
    if (positionals.length > 0) throw new UsageError(`pdf takes no names, found ${positionals.join(' ')}`);
    const folder = path.resolve(out ?? 'build');
    if (!fs.existsSync(path.join(folder, 'index.html'))) throw new UsageError(`There is no built site in ${out}. Run npm run build first.`);
    if (!chromiumPath()) {
      console.log('There is no Chromium on this machine, so no PDF was made.');
      return 0;
    }
    const { content } = loadContent(process.cwd(), { release: false, today: londonToday() });
    if (!content) {
      console.error('The content has problems. Run npm run check.');
      return 1;
    }
    const base = process.env.PORTAL_BASE_URL ?? '/';
    const server = await serveFolder(folder, base);
    const browser = await launchChromium();
    try {
      // Side by side: a page lays itself out in a process of its own.
      await Promise.all(listPrintables(content).map(async ({ route, file, title, running }) => {
        const target = path.join(folder, file);
        fs.mkdirSync(path.dirname(target), { recursive: true });
        const pages = await printPdf(browser, { address: `${server.origin}${base.replace(/\/$/, '')}${route}`, title, running, target });
        console.log(`${file}: ${pages} pages, ${Math.round(fs.statSync(target).size / 1024)} KB`);
      }));
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  },
});
