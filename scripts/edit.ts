/** npm run edit: a form for every record of the content, on this machine alone. */
import { readChanges } from '../src/features/publish/plugin/changes';
import { partnershipCollection } from '../src/features/partnership/collection';
import { londonToday } from '../src/portal/clock';
import { makeReader } from '../src/portal/reader';
import { runCommand, UsageError } from './lib/command';
import { createEditor } from './lib/edit/api';
import { warmPreview } from './lib/edit/preview';
import { createReview } from './lib/edit/review';
import { serveEditor } from './lib/edit/server';
import { findPortFault, readPort } from './lib/port.mjs';
import { untilStopped } from './lib/stop';

/** None, or one such as `contact:front-door` or `page:/guidance/consent`. */
const isOneRecord = (names: readonly string[]): boolean =>
  names.length === 0 || (names.length === 1 && /^[a-z -]+:\S+$/.test(names[0] ?? ''));

/** Where the partnership's changes are asked for; undefined where its file does not say, or cannot be read. */
const hostOf = (root: string) =>
  makeReader({ root, release: false, today: londonToday() }).gather(partnershipCollection.source)
    .items[0]?.value.changeRequests;

void runCommand({
  help: `
npm run edit [-- contact:<id>]

Opens a form for every record and page at http://127.0.0.1:3100/admin/, for this machine alone. A save is checked against the
whole content first, in the words of the check beside each field; only the lines that changed are written, comments stay,
and nothing is committed. Stop it with Ctrl+C. Beside the form is the page as it is typed, where the site draws one. Named
with a record or a page (page:/guidance/consent), its address opens that form.

Where data/partnership.yaml names changeRequests, you can sign in at the repository's host with a code and send what you
saved to somebody else, as a change request. Nothing leaves this machine before that.

  --help   show this text
  PORT     another port to serve on

Exits 0 when it is stopped, 1 when it cannot be served, 2 on bad usage.`,
  options: {},
  run: async (_options, positionals) => {
    if (!isOneRecord(positionals))
      throw new UsageError(
        `Name one record, for example contact:front-door, or none; found ${positionals.join(' ')}`,
      );
    const asked = process.env.PORT ?? '3100';
    const port = readPort(asked);
    if (port === undefined)
      throw new UsageError(`PORT must be a number from 1 to 65535, found "${asked}"`);
    const fault = await findPortFault(port);
    if (fault) {
      console.error(fault.replace('npm start', 'npm run edit'));
      return 1;
    }
    const root = process.cwd();
    const server = await serveEditor(createEditor(root, londonToday), {
      changes: () => readChanges(root) ?? null,
      review: createReview(root, hostOf(root), londonToday),
      root,
      port,
    });
    warmPreview();
    console.log(
      `Edit at ${server.url}${positionals.map((name) => `#${name}`).join('')}  (Ctrl+C stops it)`,
    );
    await untilStopped(
      (signal) =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve());
        }),
    );
    await server.close();
    return 0;
  },
});
