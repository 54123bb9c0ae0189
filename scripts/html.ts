/** npm run html: every page of a finished build, held against the HTML standard. */
import { counted } from '../src/shared/counted';
import fs from 'node:fs';
import path from 'node:path';
import { runCommand, UsageError } from './lib/command';
import { checkHtml, whyNoChecker } from './lib/nuChecker';

void runCommand({
  help: `
npm run html -- [--out build]

Runs the Nu HTML checker over every page of a built site, which npm test does for one page of each kind. It needs a
Java (apt-get install default-jre-headless) and some minutes.

  --out FOLDER   the built site (build)
  --help         show this text

Exits 0 when every page is valid HTML, 1 when one is not or there is no Java, 2 on bad usage.`,
  options: { out: { type: 'string', default: 'build' } },
  run: async ({ out }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`html takes no names, found ${positionals.join(' ')}`);
    const folder = path.resolve(out ?? 'build');
    if (!fs.existsSync(path.join(folder, 'index.html')))
      throw new UsageError(`There is no built site in ${out}. Run npm run build first.`);
    const none = whyNoChecker();
    if (none) {
      console.error(none);
      return 1;
    }
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .sort();
    const faults = checkHtml(folder, files);
    for (const fault of faults) console.error(fault);
    console.log(`${counted(files.length, 'page')}, ${counted(faults.length, 'error')}.`);
    return faults.length > 0 ? 1 : 0;
  },
});
