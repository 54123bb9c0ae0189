/** npm run schemas: keeps the JSON Schemas of the content's own files, for editors. */
import { features } from '../src/portal/registry';
import { runCommand, UsageError } from './lib/command';
import { staleSchemas } from './lib/keepSchemas';
import { writeAll } from './lib/writeAll';

void runCommand({
  help: `
npm run schemas -- [--write]

Lists what is out of date of contributing/schemas/ and .vscode/settings.json. They tell an editor what each file of the
content may hold, so that it completes and warns as you type; they are made from the same schemas as the check.

  --write   bring them up to date
  --help    show this text

Exits 0 when they are up to date or were written, 1 when they are not, 2 on bad usage.`,
  options: { write: { type: 'boolean' } },
  run: ({ write = false }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`schemas takes no names, found ${positionals.join(' ')}`);
    const root = process.cwd();
    const stale = staleSchemas(root, features);
    if (write) writeAll(root, stale);
    const words = write ? 'written' : 'out of date. Add --write to write them';
    console.log(
      [
        ...stale.map(({ file, content }) => `${content === undefined ? '-' : '+'} ${file}`),
        stale.length === 0 ? 'Every schema is up to date.' : `${stale.length} ${words}.`,
      ].join('\n'),
    );
    return stale.length === 0 || write ? 0 : 1;
  },
});
