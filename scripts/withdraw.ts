/** npm run withdraw: takes a record or a page away; its address keeps a note of where to go. */
import { withdrawPage, withdrawRecord } from '../src/portal/change/change';
import { asNamed } from '../src/portal/change/named';
import { isPlaceholder } from '../src/shared/placeholders';
import { applyChange } from './lib/applyChange';
import { runCommand, UsageError } from './lib/command';

const usual = 'This service or page is no longer offered here.';

void runCommand({
  help: `
npm run withdraw -- contact:<id> [--use contact:<other>] [--why "…"] [--by "a role"] [--write]
npm run withdraw -- /guidance/<page> [--use /another/page] [--why "…"] [--by "a role"] [--write]

Takes a record or a page away. Its address stays, with a plain note: that it was taken down, why, and what to use instead;
no telephone number is shown. Without --use it says who names it, and changes nothing. With --use every one of them names
the other instead, in one go, with comments and layout as they are. Feeds and frames in other sites then have the other;
without one, the feed says that it ended. A page may be written as page:/guidance/<page> too.

  --use     what takes its place
  --why     why, in a sentence for readers ("${usual}")
  --by      who takes it down, by role ("The partnership team")
  --write   write the files; without it nothing is written. All are written, or none
  --help    show this text

Exits 0 on success, 1 when it cannot be done or the content has a fault, 2 on bad usage.`,
  options: {
    use: { type: 'string' },
    why: { type: 'string' },
    by: { type: 'string' },
    write: { type: 'boolean' },
  },
  run: ({ use: typed, why = usual, by = 'The partnership team', write = false }, positionals) => {
    const [name, ...rest] = positionals.map(asNamed);
    const use = typed === undefined ? undefined : asNamed(typed);
    if (name === undefined || rest.length > 0)
      throw new UsageError('Name one thing to withdraw: contact:<id>, or the address of a page.');
    if (why.trim() === '' || isPlaceholder(why) || by.trim() === '')
      throw new UsageError('--why and --by take words that a reader understands.');
    if (use !== undefined && name.startsWith('/') !== use.startsWith('/'))
      throw new UsageError('--use names another of the same kind.');
    const wish = { use, why: why.trim(), by: by.trim() };
    return applyChange(
      (around) =>
        name.startsWith('/')
          ? withdrawPage(around, name, wish)
          : withdrawRecord(around, name, wish),
      write,
    );
  },
});
