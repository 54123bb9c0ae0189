/** npm run setup: everything that the other commands need. */
import { helpOrUsage, setUp } from './lib/setup.mjs';

helpOrUsage(`
npm run setup

Installs what is missing, and nothing else: the locked dependencies (npm ci), and a Chromium for the tests and the PDFs
where this machine has none. As root on Debian or Ubuntu that is the system's package (apt-get install chromium);
elsewhere Playwright's download, which goes to your own cache. To choose one yourself, name it in CHROMIUM_PATH.
\`npm test\` begins with this; \`npm start\` needs only the dependencies.

  --help   show this text

Exits 0 on success, 1 when this Node or the installation fails, 2 on bad usage.`);

await setUp();
console.log('Everything is set up.');
