/** npm run status: what is on its way, what is due, what changed last, and how to take it back. */
import { statusOf } from '../src/features/publish/view';
import { toText } from '../src/features/publish/model/status';
import { readChanges } from '../src/features/publish/plugin/changes';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';

void runCommand({
  help: `
npm run status -- [--json]

What is in draft, in review or waiting for its day; what is due for review; what the check remarks on; the last ten changes,
each with the command that takes it back; and what to do when a number is wrong right now. The page /publish says the same
of the site as it was last built.

  --json   print it as JSON
  --help   show this text

Exits 0 on success, 1 when the content has a fault, 2 on bad usage.`,
  options: { json: { type: 'boolean' } },
  run: ({ json = false }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`status takes no names, found ${positionals.join(' ')}`);
    const root = process.cwd();
    const { site, problems, filesRead } = readSite(root, {
      release: false,
      today: londonToday(),
      latest: () => readChanges(root),
    });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const status = statusOf(site);
    console.log(json ? JSON.stringify(status, null, 2) : toText(status));
    return 0;
  },
});
