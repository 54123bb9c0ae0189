/** npm run sync:neighbours: copies what other partnerships published. */
import { copyCollection, neighbourCollection } from '../src/features/region/collection';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { formatProblem, formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { syncOne } from './lib/neighbours/sync';
import { tryFiles } from './lib/trial';
import { writeAll } from './lib/writeAll';

void runCommand({
  help: `
npm run sync:neighbours

Asks for the JSON feed of each partnership in data/neighbour-feeds.yaml, and keeps the newest items of it in data/neighbour-feeds/:
title, day, address, a few plain words. Nothing of their HTML, pictures or scripts is kept. /briefs/region shows them, and
the build itself asks nobody.

A feed has 10 seconds and 1 MB, and is tried three times where it may only be busy. One that fails, has moved or holds no
feed is named in a line: its last good copy stays, and its page says how old that is.

  --help   show this text

Exits 0 also when a feed failed, 1 when the content has a fault, 2 on bad usage.`,
  options: {},
  run: async (_, positionals) => {
    if (positionals.length > 0) throw new UsageError('sync:neighbours takes no names.');
    const [root, today] = [process.cwd(), londonToday()];
    const { site, problems, filesRead } = readSite(root, { release: false, today });
    if (!site) {
      console.error(`${formatReport(problems, filesRead)}\nCorrect these problems first.`);
      return 1;
    }
    const neighbours = site.all(neighbourCollection);
    if (neighbours.length === 0) {
      console.log('data/neighbour-feeds.yaml lists no partnership; nothing was asked.');
      return 0;
    }
    const copies = site.all(copyCollection);
    const synced = await Promise.all(
      neighbours.map((one) =>
        syncOne(
          one,
          copies.find(({ id }) => id === one.id),
          today,
        ),
      ),
    );
    const files = synced.flatMap(({ file }) => file ?? []);
    const faults = tryFiles(root, files, today);
    if (faults.length > 0) {
      console.error([...faults.map(formatProblem), 'Nothing was written.'].join('\n'));
      return 1;
    }
    writeAll(root, files);
    for (const { line, failed } of synced) (failed ? console.error : console.log)(line);
    return 0;
  },
});
