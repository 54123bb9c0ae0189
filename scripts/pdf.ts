/** npm run pdf: makes the PDFs of a finished build, tagged and bookmarked, with page numbers in their contents. */
import fs from 'node:fs';
import path from 'node:path';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { chromiumPath } from './lib/chromium';
import { runCommand, UsageError } from './lib/command';
import { makePdfs } from './lib/makePdfs';

void runCommand({
  help: `
npm run pdf -- [--out build]

Makes the PDFs of a built site with Chromium: every version of the document of levels, the quick guide, and the
pocket booklet of contacts (A6, a phone's size, and imposed on A4). npm run build makes them too; where there is no Chromium it says so, and the site has no links to PDFs.

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
    return (await makePdfs(site, folder)) ? 0 : 1;
  },
});
