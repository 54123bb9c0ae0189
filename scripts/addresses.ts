/** npm run addresses: keeps the list of every address that was ever published. */
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { formatReport } from '../src/shared/problems';
import { keepAddresses } from './lib/keepAddresses';
import { runCommand, UsageError } from './lib/command';

void runCommand({
  help: `
npm run addresses -- [--write]

Lists the pages of this site that data/addresses.txt does not name yet. Every address in that file was published: the check
refuses one that has no page and is not in data/moved.yaml. A release build adds new addresses by itself; commit the file.

  --write   add them to the file
  --help    show this text

Exits 0 on success, 1 when the content has a fault, 2 on bad usage.`,
  options: { write: { type: 'boolean' } },
  run: ({ write = false }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`addresses takes no names, found ${positionals.join(' ')}`);
    const root = process.cwd();
    const { site, problems, filesRead } = readSite(root, { release: false, today: londonToday() });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const added = keepAddresses(root, site, write);
    console.log(
      [
        ...added.map((address) => `+ ${address}`),
        added.length === 0
          ? 'Every address is in the list.'
          : `${added.length} new. ${write ? 'Added; commit data/addresses.txt.' : 'Nothing was written. Add --write to write it.'}`,
      ].join('\n'),
    );
    return 0;
  },
});
