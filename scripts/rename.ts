/** npm run rename: gives a record another id, or a page another address, and leads the old address on. */
import { renamePage, renameRecord } from '../src/portal/change/change';
import { asNamed } from '../src/portal/change/named';
import { applyChange } from './lib/applyChange';
import { runCommand, UsageError } from './lib/command';

void runCommand({
  help: `
npm run rename -- contact:<old> <new> [--write]
npm run rename -- /guidance/<old> /guidance/<new> [--write]

Changes the id of a record, or the address of a page, everywhere at once: its file, and every field and link that names it,
with comments and layout as they are. The old address leads to the new one for good, and the old name means the new one
(data/moved.yaml): in published versions, whose texts are frozen, and for feeds and frames in other sites. Ids of
indicators, versions and audits never change. For a page that you have moved already, name both addresses: its links and
the list are put right. A page may be written as page:/guidance/<old> too.

  --write   write the files; without it nothing is written. All are written, or none
  --help    show this text

Exits 0 on success, 1 when it cannot be done or the content has a fault, 2 on bad usage.`,
  options: { write: { type: 'boolean' } },
  run: ({ write = false }, positionals) => {
    const [from, to, ...rest] = positionals.map(asNamed);
    if (from === undefined || to === undefined || rest.length > 0)
      throw new UsageError(
        'Name what there is, and its new name: contact:<old> <new>, or /guidance/<old> /guidance/<new>.',
      );
    if (from.startsWith('/') !== to.startsWith('/'))
      throw new UsageError(
        `Name two addresses, as in /guidance/<old> /guidance/<new>, or a record and its new id, as in contact:<old> <new>. Found ${from} and ${to}.`,
      );
    return applyChange(
      (around) =>
        from.startsWith('/') ? renamePage(around, from, to) : renameRecord(around, from, to),
      write,
    );
  },
});
