/** npm run serve: the finished site, as a host sends it. */
import fs from 'node:fs';
import path from 'node:path';
import { siteAddress } from '../src/portal/clock';
import { runCommand, UsageError } from './lib/command';
import { findPortFault, readPort } from './lib/port.mjs';
import { serveFolder } from './lib/staticServer';

void runCommand({
  help: `
npm run serve

Serves build/ at http://localhost:3000 as a host would: packed, with the headers of build/_headers. Stop it with Ctrl+C.

  --help   show this text
  PORT     another port to serve on
  PORTAL_BASE_URL   the base address it was built for

Exits 0 when it is stopped, 1 when there is no build or the port is in use, 2 on bad usage.`,
  options: {},
  run: async (_options, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`serve takes no names, found ${positionals.join(' ')}`);
    const asked = process.env.PORT ?? '3000';
    const port = readPort(asked);
    if (port === undefined)
      throw new UsageError(`PORT must be a number from 1 to 65535, found "${asked}"`);
    const folder = path.resolve('build');
    if (!fs.existsSync(path.join(folder, 'index.html'))) {
      console.error('There is no site in build/. Run npm run build first.');
      return 1;
    }
    const fault = await findPortFault(port, 'npm run serve');
    if (fault) {
      console.error(fault);
      return 1;
    }
    const { baseUrl } = siteAddress();
    const server = await serveFolder(folder, { base: baseUrl, port, host: 'localhost' });
    console.log(`Serving build/ at ${server.origin}${baseUrl}`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await server.close();
    return 0;
  },
});
