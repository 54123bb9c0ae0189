/** npm run import:contacts: takes over what an agency sent, or makes the sheet to send to it. */
import fs from 'node:fs';
import path from 'node:path';
import { counted } from '../src/shared/counted';
import { composeFiles } from '../src/features/contacts/plugin/import/compose';
import { guessAgency, makePlan, type Plan } from '../src/features/contacts/plugin/import/plan';
import { describePlan, describeProblems } from '../src/features/contacts/plugin/import/report';
import { readRows } from '../src/features/contacts/plugin/import/rows';
import { isGuarded } from '../src/features/contacts/plugin/import/sender';
import { readSheet } from '../src/features/contacts/plugin/import/sheet';
import {
  toRows,
  toTemplateCsv,
  toTemplateWorkbook,
} from '../src/features/contacts/plugin/import/template';
import { londonToday } from '../src/portal/clock';
import type { Site } from '../src/shared/collection';
import { readSite } from '../src/portal/site';
import { lookupsOf } from '../src/features/contacts/view';
import { formatDate, isRealDate } from '../src/shared/calendar/dates';
import { addDays } from '../src/shared/calendar/london';
import { formatProblem, formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { holderOf } from '../src/features/contacts/model/roles';
import { tryFiles } from './lib/trial';
import { wordsOf } from './lib/personalWords';
import { withdrawAlso, type Withdrawn } from './lib/withdrawAlso';
import { writeAll } from './lib/writeAll';
import { contactCollection } from '../src/features/contacts/collection';
import { agencyCollection, partnershipCollection } from '../src/features/partnership/collection';

const root = process.cwd();

function findAgency(site: Site, id: string, today: string): string {
  if (site.all(agencyCollection).some((agency) => agency.id === id)) return id;
  const guess = guessAgency(id, lookupsOf(site, today));
  throw new UsageError(
    `There is no agency ${id}.${guess ? ` Did you mean ${guess}?` : ' The ids are in data/agencies.yaml.'}`,
  );
}

function readSent(sent: string | undefined, today: string): string {
  if (sent === undefined) return today;
  if (!isRealDate(sent) || sent > today)
    throw new UsageError(
      `--sent takes a day that has been, for example ${today}; found "${sent}".`,
    );
  return sent;
}

async function exportSheet(
  site: Site,
  agency: string,
  out: string,
  today: string,
): Promise<number> {
  const ending = path.extname(out).toLowerCase();
  if (ending !== '.csv' && ending !== '.xlsx')
    throw new UsageError(`--out names a .csv or .xlsx file; found "${out}".`);
  if (fs.existsSync(out)) {
    console.error(`${out} already exists, so nothing was written.`);
    return 1;
  }
  const lookups = lookupsOf(site, today);
  const rows = toRows(
    site.all(contactCollection).filter((contact) => contact.agency === agency),
    lookups,
  );
  fs.writeFileSync(
    out,
    ending === '.csv' ? toTemplateCsv(rows) : await toTemplateWorkbook(rows, lookups),
  );
  console.log(`Wrote ${out}: ${counted(rows.length, 'contact')} of ${agency}.`);
  return 0;
}

interface Taking {
  sender: string | undefined;
  sent: string;
  today: string;
  write: boolean;
  file: string;
}

const refuse = (lines: readonly string[]): number => {
  console.error([...lines, 'Nothing was written.'].join('\n'));
  return 1;
};

/** The files of a plan without a problem, what it withdraws with them. */
function composePlan(plan: Plan, site: Site, { sender, sent, today }: Taking): Withdrawn {
  const nameOf = (id: string) => site.get(agencyCollection, id)?.name ?? id;
  const files = composeFiles(plan.entries, {
    today,
    sender,
    sent,
    warnDays: site.one(partnershipCollection).review.warnDays,
    owner: holderOf(site.all(contactCollection), 'team').id,
    agencyName: nameOf,
    read: (name) => fs.readFileSync(path.join(root, name), 'utf8'),
  });
  const wishes = plan.withdrawals.map(({ id, ours, use }) => ({
    id,
    ...(use && { use }),
    why: 'This service is no longer offered.',
    by: nameOf(ours.agency),
  }));
  return withdrawAlso(root, files, wishes, today);
}

/** Composes and checks the files of a plan without a problem, and writes them where asked. */
function takeOver(plan: Plan, site: Site, taking: Taking): number {
  const { sent, today, write, file } = taking;
  const made = composePlan(plan, site, taking);
  if ('refused' in made)
    return refuse([`${file}: a contact cannot be withdrawn.`, ...made.refused]);
  const { files } = made;
  const faults = tryFiles(root, files, today);
  if (faults.length > 0)
    return refuse([
      `${file}: these changes would cause problems in the content:`,
      ...faults.map(formatProblem),
    ]);
  console.log(describePlan(plan));
  if (files.length === 0) {
    console.log('Nothing would change.');
    return 0;
  }
  if (plan.entries.some(({ changes }) => changes.length > 0))
    console.log(
      `The source becomes what the agency sent on ${formatDate(sent)}; each is due for review by ${formatDate(addDays(today, site.one(partnershipCollection).review.warnDays))} at the latest.`,
    );
  if (write) {
    writeAll(root, files);
    console.log(
      files
        .map((one) => (one.content === undefined ? `Deleted ${one.file}.` : `Wrote ${one.file}.`))
        .join('\n'),
    );
  } else console.log('Nothing was written. Add --write to write it.');
  return 0;
}

interface ImportOptions {
  write?: boolean;
  agency?: string;
  also?: string[];
  'include-hidden'?: boolean;
  sent: string;
  today: string;
}

/** @throws UsageError for a contact that there is none of. */
function checkNamed(also: readonly string[], site: Site): void {
  const unknown = also.find((id) => !site.get(contactCollection, id));
  if (unknown !== undefined)
    throw new UsageError(`--also names a contact; there is none with the id ${unknown}.`);
}

/** Reads a sheet, shows what it would change, and takes it over where asked. */
async function importSheet(
  file: string,
  site: Site,
  {
    write = false,
    agency,
    also = [],
    'include-hidden': includeHidden = false,
    sent,
    today,
  }: ImportOptions,
): Promise<number> {
  const name = path.basename(file);
  const sheet = await readSheet(fs.readFileSync(file), includeHidden);
  if ('problem' in sheet) {
    console.error(`${name}: ${sheet.problem}.\nNothing was written.`);
    return 1;
  }
  sheet.notes.forEach((note) => console.log(`${name}: ${note}.`));
  const words = wordsOf(site);
  const lookups = {
    ...lookupsOf(site, today),
    isName: (word: string) => words.oftenName(word) && !words.ofSite(word),
  };
  const sender = agency === undefined ? undefined : findAgency(site, agency, today);
  checkNamed(also, site);
  const guarded = site
    .all(contactCollection)
    .filter((contact) => isGuarded(contact, site.one(partnershipCollection)));
  const plan = makePlan(readRows(sheet, lookups), {
    contacts: site.all(contactCollection),
    lookups,
    agency: sender,
    guarded: new Set(guarded.map(({ id }) => id)),
    also: new Set(also),
  });
  if (plan.problems.length > 0) {
    console.error(describeProblems(name, plan));
    return 1;
  }
  return takeOver(plan, site, { sender, sent, today, write, file: name });
}

void runCommand({
  help: `
npm run import:contacts -- <file.csv|file.xlsx|file.ods> [--agency <id>] [--also <id>] [--include-hidden] [--sent 2026-11-24] [--write]
npm run import:contacts -- --export <agency> [--out contacts.xlsx]

Reads the sheet an agency sent, checks every row, and shows what would change. The empty sheet is on the site's Open data page; --export makes one with the agency's contacts as they are on the site, for the agency to correct.

  --write         write the files in data/contacts/; without it nothing is written, and with any problem nothing ever is
  --agency <id>   the agency that sent the sheet: of rows that name none, and rows that name another are refused
  --also <id>     change this contact too, although every page depends on it: the emergency number, the urgent block, the
                  front doors; may be given more than once
  --include-hidden
                  take rows, columns and sheets that are hidden, and text that is struck through
  --sent <day>    the day the agency sent it, for the source of each record (today)
  --export <id>   write the agency's contacts as a sheet
  --out <file>    where to, .csv or .xlsx (contacts-<agency>.xlsx)
  --help          show this text

What the agency sends is marked second-hand until somebody in the partnership asks the service. An empty cell leaves what we have, none removes
it, and a contact missing from the sheet is listed but never deleted. A row with yes under "withdraw" takes a contact of
the sender down: its address keeps a note, and everything that names it names the one under "use instead".
Exits 0 on success, 1 when the sheet or the content has a fault, 2 on bad usage.`,
  options: {
    write: { type: 'boolean' },
    agency: { type: 'string' },
    also: { type: 'string', multiple: true },
    'include-hidden': { type: 'boolean' },
    sent: { type: 'string' },
    export: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ export: exported, out, ...asked }, [file, ...rest]) => {
    if (rest.length > 0 || (file === undefined) === (exported === undefined))
      throw new UsageError('Name one file to read, or an agency after --export.');
    if (exported !== undefined && Object.values(asked).some((value) => value !== undefined))
      throw new UsageError('--export goes with --out alone.');
    if (file !== undefined && out !== undefined) throw new UsageError('--out goes with --export.');
    const today = londonToday();
    const sent = readSent(asked.sent, today);
    if (file !== undefined && !fs.statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`There is no file ${file}.`);
    const { site, problems, filesRead } = readSite(root, { release: false, today });
    if (!site) {
      console.error(
        `${formatReport(problems, filesRead)}\nFix these problems before you import a sheet.`,
      );
      return 1;
    }
    if (file !== undefined) return importSheet(file, site, { ...asked, sent, today });
    const agency = findAgency(site, exported ?? '', today);
    return exportSheet(site, agency, out ?? `contacts-${agency}.xlsx`, today);
  },
});
