/** npm run check: reads all content and reports every problem at once. */
import { isRelease, londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { formatReport, hasErrors } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { overdueHelp, readReason } from './lib/overdue';

void runCommand({
  help: `
npm run check -- [--release [--allow-overdue "why"]] [--json]

Reads every content file and lists all problems as file:line:column, what is wrong, and how to fix it.

  --release   also apply the rules of a release: no sample, local second-hand number or overdue contact
${overdueHelp}
  --json      print the problems as JSON
  --help      show this text

Exits 0 when there is nothing to fix (warnings are allowed), 1 when there is, 2 on bad usage.`,
  options: {
    release: { type: 'boolean' },
    json: { type: 'boolean' },
    'allow-overdue': { type: 'string' },
  },
  run: ({ release = isRelease(), json, 'allow-overdue': reason }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`check takes no names, found ${positionals.join(' ')}`);
    const leave = readReason(reason);
    if (reason !== undefined && !release)
      throw new UsageError(
        '--allow-overdue only works with --release: nothing else refuses an overdue contact.',
      );
    const { problems, filesRead } = readSite(process.cwd(), {
      release,
      today: londonToday(),
      ...leave,
    });
    console.log(
      json ? JSON.stringify({ filesRead, problems }, null, 2) : formatReport(problems, filesRead),
    );
    return hasErrors(problems) ? 1 : 0;
  },
});
