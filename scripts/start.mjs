/** npm start: from a fresh clone to a served production site. */
import path from 'node:path';
import { helpOrUsage, installDependencies, must, root, runScript, step } from './lib/setup.mjs';

helpOrUsage(`
npm start

Installs the locked dependencies when they are missing or stale, checks the content, builds the production site and
serves it at http://localhost:3000 (or the port named by PORT). Stop it with Ctrl+C.

  --help   show this text`);

const port = process.env.PORT ?? '3000';
if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
  console.error(`PORT must be a number from 1 to 65535, found "${port}".`);
  process.exit(2);
}
installDependencies();
step('Checking the content');
runScript('check');
step('Building the site');
runScript('build');
step(`Serving at http://localhost:${port}`);
must(process.execPath, [
  path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
  'serve',
  '--port',
  port,
  '--no-open',
]);
