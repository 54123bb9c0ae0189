/**
 * npm run add:response: files an agency's answers to an audit, or what it did since, once they are whole and somebody
 * looked for people in them.
 */
import path from 'node:path';
import { progressReportSchema, responseSchema } from '../src/features/audits/model/schema';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import { formatProblem, formatReport, inReadingOrder, type Problem } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { isProgress, planProgress } from './lib/fileProgress';
import {
  type Filing,
  planFiling,
  readGiven,
  type ReadReturn,
  readReturn,
} from './lib/fileResponse';
import { wordsOf } from './lib/personalWords';
import { type NewText, tryFiles } from './lib/trial';
import { writeAll } from './lib/writeAll';

interface Wishes {
  cycle?: string | undefined;
  checked: boolean;
}

const tell = (lines: readonly string[]): number => {
  console.error([...lines, 'Nothing was written.'].join('\n'));
  return 1;
};

const listProblems = (problems: readonly Problem[]): string[] =>
  inReadingOrder(problems).map(formatProblem);

interface Plan extends Omit<ReadReturn<unknown>, 'whole'> {
  /** Absent where the file is not whole. */
  filing?: Filing;
}

/** Answers to the questions, or what was done about recommendations: what is to be written for it. */
function plan(site: Site, file: string, text: string, cycle: string | undefined): Plan {
  const root = process.cwd();
  const about = { today: londonToday(), words: wordsOf(site) };
  if (isProgress(text)) {
    const { whole, ...read } = readReturn(progressReportSchema, file, text, {
      ...about,
      open: true,
    });
    return { ...read, ...(whole && { filing: planProgress(root, site, whole, cycle) }) };
  }
  const { whole, ...read } = readReturn(responseSchema, file, text, about);
  return { ...read, ...(whole && { filing: planFiling(root, site, whole, text, cycle) }) };
}

/**
 * Faults of the content as it would be, told of the file that was sent where its lines are those of the content; nobody has
 * the others to look at.
 */
function tellFaults(
  faults: readonly Problem[],
  files: readonly NewText[],
  given: NewText,
): string[] {
  const isGiven = (file: string) =>
    files.some((one) => one.file === file && one.content.trimEnd() === given.content.trimEnd());
  const changed = files.filter(
    ({ file }) => !isGiven(file) && faults.some((one) => one.file === file),
  );
  return [
    ...listProblems(faults.map((one) => (isGiven(one.file) ? { ...one, file: given.file } : one))),
    ...changed.map(({ file }) => `Lines of ${file} are counted with what you sent in it.`),
  ];
}

function addResponse(site: Site, file: string, { cycle, checked }: Wishes): number {
  const root = process.cwd();
  const today = londonToday();
  const given = readGiven(file);
  if ('refused' in given) return tell([given.refused]);
  const sent = { file: path.basename(file), content: given.text };
  const { filing, problems, personal } = plan(site, sent.file, sent.content, cycle);
  if (!filing) return tell(listProblems([...problems, ...personal]));
  if ('refused' in filing) return tell([...listProblems(personal), filing.refused]);
  const faults = tryFiles(root, filing.files, today);
  if (faults.length > 0)
    return tell([...tellFaults(faults, filing.files, sent), ...listProblems(personal)]);
  if (personal.length > 0) console.error(listProblems(personal).join('\n'));
  if (personal.length > 0 && !checked)
    return tell([
      'This may be about a person, and what is filed here is published. Read each line.',
      'If none is, run it again with --checked.',
    ]);
  writeAll(root, filing.files);
  console.log(
    `Wrote ${filing.files.map((one) => one.file).join(' and ')}.\nRead it once more as a whole, run npm run check, and ask for a review.`,
  );
  return 0;
}

void runCommand({
  help: `
npm run add:response -- <file.yaml> [--cycle ID] [--checked]

Files what an agency answered to an audit, as /audits/self-assessment saves it, in data/audits/<cycle>/responses/, and
lists the review in cycle.yaml. The file must be whole by the schema that the site reads it with, and the content must
pass the check with it; otherwise every problem is named with its line. A response that is there is never overwritten.
All is written, or nothing.

A file with progress: in it reports what an agency did about recommendations instead (each page of recommendations has
one to fill in). Each entry becomes an action of its recommendation in recommendations.yaml, with its owner, state and dated
evidence; a later report of the same action says how far it is now, and keeps the evidence of before.

It warns of what looks as if it were about one person. While there is a warning it files nothing without --checked:
  name               Mr, Ms, Dr and the like with a name; a word after son, mother, child, called; words with capitals in
                     a row of which one is no common English and not known to this site; a word that is often a name
  date of birth      a day after "born" or "date of birth"; any day more than three years before the assessment
  NHS number         ten digits whose check digit fits (modulus 11)
  telephone number   as people in the United Kingdom write them
  postcode, email    by their form
It finds forms, not people: names that are words (Grace, Will) escape it, and so does a story that only one child has.
Somebody has to read the text as well.

  --cycle ID   the audit it is of; without it the one that the file names, or the only one
  --checked    somebody read each warning, and none is about a person
  --help       show this text

Exits 0 on success, 1 when the file or the content has a fault or a warning nobody checked, 2 on bad usage.`,
  options: { cycle: { type: 'string' }, checked: { type: 'boolean' } },
  run: ({ cycle, checked = false }, [file, ...rest]) => {
    if (file === undefined || rest.length > 0)
      throw new UsageError('Name one file of answers, for example self-assessment.yaml.');
    const { site, problems, filesRead } = readSite(process.cwd(), {
      release: false,
      today: londonToday(),
    });
    if (site) return addResponse(site, file, { cycle, checked });
    console.error(`${formatReport(problems, filesRead)}\nCorrect these problems first.`);
    return 1;
  },
});
