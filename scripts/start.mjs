/** npm start: from a fresh clone to a served production site. */
import path from 'node:path';
import { describeHolder, whoHolds } from './lib/lock.mjs';
import { findPortFault, readPort } from './lib/port.mjs';
import { helpOrUsage, installDependencies, root, runScript, step } from './lib/setup.mjs';

helpOrUsage(`
npm start

Installs the locked dependencies when they are missing or stale, checks the content, builds the production site and
serves it at http://localhost:3000. Stop it with Ctrl+C.

  --help   show this text
  PORT     another port to serve on

Exits 0 on success, 1 when the port is in use, another build is at work here, or the content or the build has a fault, 2 on bad usage.`);

const asked = process.env.PORT ?? '3000';
const port = readPort(asked);
if (port === undefined) {
  console.error(`PORT must be a number from 1 to 65535, found "${asked}".`);
  process.exit(2);
}
const fault = await findPortFault(port);
if (fault) {
  console.error(fault);
  process.exit(1);
}
// The build says so too, but only after everything before it.
const lock = path.join(root, 'build.lock');
const holder = whoHolds(lock);
if (holder) {
  console.error(describeHolder(holder, 'build', lock));
  process.exit(1);
}
await installDependencies();
step('Checking the content');
await runScript('check');
step('Building the site');
await runScript('build');
step(`Serving at http://localhost:${port}`);
await runScript('serve');
