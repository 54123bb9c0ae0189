/** Shows what renaming or withdrawing would change, tries it on a copy, and writes it where asked. */
import { counted } from '../../src/shared/counted';
import { Refusal } from '../../src/portal/change/named';
import type { Around, Change } from '../../src/portal/change/change';
import { londonToday } from '../../src/portal/clock';
import { readContent, readSite } from '../../src/portal/site';
import { formatProblem, formatReport, isError } from '../../src/shared/problems';
import { tryFiles } from './trial';
import { writeAll } from './writeAll';

/** The most places that are printed. */
const shown = 12;

function describe({ places, files, given }: Change): string {
  const live = places.filter(({ frozen }) => !frozen);
  const frozen = places.length - live.length;
  const rest = live.length - shown;
  return [
    live.length === 0
      ? 'Nothing names it.'
      : `${counted(live.length, 'place names', 'places name')} it:`,
    ...live.slice(0, shown).map(({ file, line, words }) => `  ${file}:${line}  ${words}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    ...(frozen > 0
      ? [
          `${counted(frozen, 'place')} in published versions: the old name stays there, and leads on.`,
        ]
      : []),
    ...given.map(({ from, to }) =>
      to === undefined ? `${from} keeps a note that says it was withdrawn.` : `${from} → ${to}`,
    ),
    'Files:',
    ...files.map(({ file, content }) => `  ${content === undefined ? 'delete' : 'write '} ${file}`),
  ].join('\n');
}

/**
 * @param make the change, from the content as it is.
 * @returns the exit code.
 */
export function applyChange(make: (around: Around) => Change, write: boolean): number {
  const root = process.cwd();
  const options = { release: false, today: londonToday() };
  const { site, problems, filesRead } = readSite(root, { ...options, allowLost: true });
  if (!site) {
    const errors = problems.filter(isError);
    const them = errors.length === 1 ? 'this problem' : 'these problems';
    console.error(`${formatReport(errors, filesRead)}\nCorrect ${them} first.`);
    return 1;
  }
  const content = readContent(root, options);
  try {
    const change = make({ root, content, site });
    const faults = tryFiles(root, change.files, options.today);
    if (faults.length > 0) {
      console.error(
        [
          'This change would cause problems in the content:',
          ...faults.map(formatProblem),
          'Nothing was written.',
        ].join('\n'),
      );
      return 1;
    }
    console.log(describe(change));
    if (write) writeAll(root, change.files);
    console.log(write ? 'Written.' : 'Nothing was written. Add --write to write it.');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}
