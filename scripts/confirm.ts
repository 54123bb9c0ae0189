/** npm run confirm: takes over what a service answered about its own record. */
import fs from 'node:fs';
import path from 'node:path';
import { describePersonal, findPersonal, personalFix } from '../src/features/audits/model/personal';
import { contactCollection } from '../src/features/contacts/collection';
import { readAnyAnswer } from '../src/features/contacts/plugin/confirm/anyAnswer';
import {
  type Given,
  givenProblem,
  type GivenReading,
} from '../src/features/contacts/plugin/confirm/given';
import { type AnswerPlan, planAnswer } from '../src/features/contacts/plugin/confirm/plan';
import { describeAnswer } from '../src/features/contacts/plugin/confirm/report';
import { holderOf } from '../src/features/contacts/model/roles';
import { composeFiles } from '../src/features/contacts/plugin/import/compose';
import { isGuarded } from '../src/features/contacts/plugin/import/sender';
import { lookupsOf } from '../src/features/contacts/view';
import { agencyCollection, partnershipCollection } from '../src/features/partnership/collection';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import {
  formatProblem,
  formatReport,
  inReadingOrder,
  type Problem,
  problemOfFile,
} from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { wordsOf } from './lib/personalWords';
import { decodeGiven, readGivenBytes } from './lib/fileResponse';
import { isMail, isOutlookFile, readMail } from './lib/replyMail';
import { tryFiles } from './lib/trial';
import { withdrawAlso, type Withdrawn } from './lib/withdrawAlso';
import { writeAll } from './lib/writeAll';

const root = process.cwd();
/** A reply that is pasted comes by standard input. */
const pasted = '-';

interface Wishes {
  also: readonly string[];
  asker: string;
  checked: boolean;
  today: string;
}

const refuse = (lines: readonly string[]): number => {
  console.error([...lines, 'Nothing was written.'].join('\n'));
  return 1;
};

const readBytes = (file: string): { bytes: Uint8Array } | { refused: string } =>
  file === pasted ? { bytes: fs.readFileSync(0) } : readGivenBytes(file, 'an answer');

/** A message in its packing for transport has no words that could be read, unless it has its first lines too. */
const isPacked = (text: string): boolean =>
  /^content-transfer-encoding:\s*(?:base64|quoted-printable)/im.test(text);

const refused = (name: string, message: string, fix: string): GivenReading => ({
  problems: [problemOfFile(name, message, fix)],
});

/** The answer in an email as it was saved: its words, or what is attached. */
async function readWhole(name: string, bytes: Uint8Array, today: string): Promise<GivenReading> {
  const mail = await readMail(name, bytes);
  if ('refused' in mail) return refused(name, mail.refused.message, mail.refused.fix);
  const [first, second] = mail.texts;
  if (!first || second)
    return refused(
      name,
      `this email has ${mail.texts.length} answers: ${mail.texts.map((one) => one.name).join('; ')}`,
      'save the one that holds, and name it alone',
    );
  return readAnyAnswer(first.name, first.text, today);
}

async function readOne(file: string, today: string): Promise<GivenReading> {
  const name = file === pasted ? 'the pasted reply' : path.basename(file);
  const read = readBytes(file);
  if ('refused' in read) return refused(name, read.refused, 'name another');
  if (isOutlookFile(read.bytes))
    return refused(
      name,
      'this is a message in Outlook’s own format (.msg)',
      'in Outlook, save it as text (.txt) or .eml, or copy its words into a file',
    );
  if (isMail(read.bytes)) return readWhole(name, read.bytes, today);
  const decoded = decodeGiven(name, read.bytes);
  if ('refused' in decoded) return refused(name, decoded.refused, 'name another');
  if (isPacked(decoded.text))
    return refused(
      name,
      'this is a piece of an email, packed for sending',
      'save the whole email as .eml, or paste its words as plain text',
    );
  return readAnyAnswer(name, decoded.text, today);
}

/** What in an answer looks as if it were about one person; a role and a service have no name of one. */
function findPeople(given: Given, site: Site): Problem[] {
  const words = wordsOf(site);
  const role = findPersonal(given.by, given.on, words).map((one) =>
    givenProblem(given, 'by', describePersonal(one), personalFix[one.kind]),
  );
  const texts = Object.entries(given.written)
    .filter(([name]) => /purpose|not for|note|label|have ready|happens next/.test(name))
    .flatMap(([name, text]) =>
      findPersonal(text, given.on, words)
        .filter(({ kind }) => kind === 'name' || kind === 'date of birth' || kind === 'NHS number')
        .map((one) => givenProblem(given, name, describePersonal(one), personalFix[one.kind])),
    );
  return [...role, ...texts.map((one) => ({ ...one, severity: 'warning' as const }))];
}

/** Two answers about one service cannot both be taken. */
const findTwice = (answers: readonly Given[]): Problem[] =>
  answers.flatMap((given, i) => {
    const first = answers.slice(0, i).find(({ contact }) => contact === given.contact);
    return first
      ? [
          givenProblem(
            given,
            'contact',
            `${first.file} is about ${given.contact} too`,
            'leave one out',
          ),
        ]
      : [];
  });

interface Planned extends AnswerPlan {
  given: Given;
}

function planAll(answers: readonly Given[], site: Site, { also, asker, today }: Wishes) {
  const words = wordsOf(site);
  const partnership = site.one(partnershipCollection);
  const contacts = site.all(contactCollection);
  const around = {
    contacts,
    lookups: {
      ...lookupsOf(site, today),
      isName: (word: string) => words.oftenName(word) && !words.ofSite(word),
    },
    guarded: new Set(contacts.filter((one) => isGuarded(one, partnership)).map(({ id }) => id)),
    also: new Set(also),
    months: partnership.evidenceMonths,
    asker,
  };
  const plans: Planned[] = [];
  const problems: Problem[] = [];
  for (const given of answers) {
    const planned = planAnswer(given, around);
    if ('plan' in planned) plans.push({ ...planned.plan, given });
    else problems.push(...planned.problems);
  }
  return { plans, problems };
}

function compose(plans: readonly Planned[], site: Site, today: string): Withdrawn {
  const files = plans.flatMap(({ entry, confirmed, given }) =>
    composeFiles(entry ? [entry] : [], {
      today,
      sent: given.on,
      confirmed,
      warnDays: site.one(partnershipCollection).review.warnDays,
      owner: holderOf(site.all(contactCollection), 'team').id,
      agencyName: (id) => id,
      read: (name) => fs.readFileSync(path.join(root, name), 'utf8'),
    }),
  );
  const wishes = plans.flatMap(({ withdrawal }) =>
    withdrawal
      ? [
          {
            id: withdrawal.id,
            ...(withdrawal.use && { use: withdrawal.use }),
            why: 'This service is no longer offered.',
            by: site.get(agencyCollection, withdrawal.ours.agency)?.name ?? withdrawal.ours.agency,
          },
        ]
      : [],
  );
  return withdrawAlso(root, files, wishes, today);
}

function takeOver(plans: readonly Planned[], site: Site, today: string, write: boolean): number {
  const made = compose(plans, site, today);
  if ('refused' in made) return refuse(made.refused);
  const faults = tryFiles(root, made.files, today);
  if (faults.length > 0)
    return refuse([
      'These changes would cause problems in the content:',
      ...faults.map(formatProblem),
    ]);
  console.log(plans.map((plan) => describeAnswer(plan.given.file, plan)).join('\n'));
  if (write) {
    writeAll(root, made.files);
    console.log(
      made.files
        .map(({ file, content }) => `${content === undefined ? 'Deleted' : 'Wrote'} ${file}.`)
        .join('\n'),
    );
  } else console.log('Nothing was written. Add --write to write it.');
  return 0;
}

async function confirm(
  site: Site,
  files: readonly string[],
  wishes: Wishes,
  write: boolean,
): Promise<number> {
  const readings = await Promise.all(files.map((file) => readOne(file, wishes.today)));
  const answers = readings.flatMap(({ given }) => given ?? []);
  const people = answers.flatMap((given) => findPeople(given, site));
  const { plans, problems } = planAll(answers, site, wishes);
  const all = [
    ...readings.flatMap((one) => one.problems),
    ...findTwice(answers),
    ...problems,
    ...(wishes.checked ? [] : people),
  ];
  if (all.length > 0)
    return refuse([
      ...inReadingOrder(all).map(formatProblem),
      ...(!wishes.checked && people.length > 0
        ? ['A role and a service have no name of a person. If none of these is one, add --checked.']
        : []),
    ]);
  return takeOver(plans, site, wishes.today, write);
}

void runCommand({
  help: `
npm run confirm -- <reply.eml|reply.txt|confirm-….yaml>... [--by "partnership team"] [--also <id>] [--checked] [--write]
npm run confirm -- - < reply.txt

Takes over what services answered about their own records (npm run review -- --ask): the file that the form at
/contacts/confirm makes, or a reply: a whole email saved as .eml, its words or the file attached, or its words pasted as
plain text, quoted and wrapped as mail programs leave it. Lines that the service corrected change in data/contacts,
comments stay, and the record becomes confirmed: the day, the role that asked and the role that answered, never a name. A
service that is withdrawn is taken down as npm run withdraw does.

A number that costs extra to ring, the mailbox of a person, and what looks like a name are refused, each with its line.

  --by ROLE     who in the partnership asked, by role (partnership team)
  --also <id>   take over an answer about this contact too, although every page depends on it; may be given more than once
  --checked     somebody read what looks like a name, and none is one
  --write       write the files; without it nothing is written, and with any problem nothing ever is
  --help        show this text

Nothing shows that an answer comes from the service. Ring it, on the number the site has, before you write a new number.
Exits 0 on success, 1 when an answer or the content has a fault, 2 on bad usage.`,
  options: {
    by: { type: 'string' },
    also: { type: 'string', multiple: true },
    checked: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  run: ({ by = 'partnership team', also = [], checked = false, write = false }, files) => {
    if (files.length === 0)
      throw new UsageError('Name at least one answer, or - for a pasted one.');
    if (by.trim() === '') throw new UsageError('--by takes a role.');
    const today = londonToday();
    const { site, problems, filesRead } = readSite(root, { release: false, today });
    if (!site) {
      console.error(`${formatReport(problems, filesRead)}\nCorrect these problems first.`);
      return 1;
    }
    const unknown = also.find((id) => !site.get(contactCollection, id));
    if (unknown !== undefined)
      throw new UsageError(`--also names a contact; there is none with the id ${unknown}.`);
    if (findPersonal(by, today, wordsOf(site)).length > 0 && !checked)
      throw new UsageError(`--by takes a role, never a name; found "${by}".`);
    return confirm(site, files, { also, asker: by.trim(), checked, today }, write);
  },
});
