/** npm run review: what is due to be looked at again, by whom. */
import { counted } from '../src/shared/counted';
import fs from 'node:fs';
import path from 'node:path';
import type { Dated } from '../src/features/assurance/model/entry';
import { toLateText } from '../src/features/assurance/model/late';
import { overdueBesideReviews } from '../src/features/assurance/view';
import { listDue } from '../src/features/review/model/due';
import { draftEmails, toText } from '../src/features/review/model/email';
import type { Owner, ReviewItem } from '../src/features/review/model/items';
import { contactCollection } from '../src/features/contacts/collection';
import { lookupsOf } from '../src/features/contacts/view';
import { amberClaims } from '../src/features/claims/view';
import type { AmberClaim } from '../src/features/claims/model/view';
import { plainToRead } from '../src/features/families/view';
import type { PlainToRead } from '../src/features/families/model/toRead';
import { reviewItems } from '../src/features/review/view';
import { toComparisons, toPlainLines, toTable } from '../src/features/review/model/table';
import { toEml } from '../src/features/review/plugin/exports/eml';
import { toCalendar } from '../src/features/review/plugin/exports/ics';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import { formatDate } from '../src/shared/calendar/dates';
import { addDays } from '../src/shared/calendar/london';
import { nearest } from '../src/shared/nearest';
import { formatReport } from '../src/shared/problems';
import { askAll, filesOf } from './lib/askServices';
import { runCommand, UsageError } from './lib/command';
import { linkAddress } from './lib/linkAddress';
import { writeAll } from './lib/writeAll';
import { partnershipCollection } from '../src/features/partnership/collection';

interface Output {
  name: string;
  content: string;
}

const formats = ['table', 'json', 'ics', 'email'] as const;
type Format = (typeof formats)[number];

/** A calendar holds every date unless told otherwise: it is for planning ahead. */
const everything = 36_500;

function readDays(within: string | undefined): number | undefined {
  if (within === undefined) return undefined;
  const found = /^(\d{1,4})([dw])$/.exec(within);
  if (!found)
    throw new UsageError(`--within takes days or weeks, for example 30d or 6w; found "${within}".`);
  return Number(found[1]) * (found[2] === 'w' ? 7 : 1);
}

function readFormat(format = 'table'): Format {
  const known = formats.find((name) => name === format);
  const guess = nearest(format, formats);
  if (!known)
    throw new UsageError(
      `--format takes ${formats.join(', ')}; found "${format}".${guess ? ` Did you mean ${guess}?` : ''}`,
    );
  return known;
}

function deliver(outputs: readonly Output[], folder: string | undefined, text: string): void {
  if (folder === undefined) {
    console.log(text.trimEnd());
    return;
  }
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, content } of outputs) {
    fs.writeFileSync(path.join(folder, name), content);
    console.log(`Wrote ${path.join(folder, name)}.`);
  }
}

/** What is due, for a writer of one format. */
interface Review {
  due: readonly ReviewItem[];
  /** What nobody has compared with a newer edition. */
  claims: readonly AmberClaim[];
  /** Who keeps law and guidance. */
  keeper: Owner;
  /** Plain lines whose professional text changed. */
  plain: readonly PlainToRead[];
  /** What is overdue in the quality assurance calendar. */
  late: readonly Dated[];
  today: string;
  until: string;
  sender: { siteTitle: string; email: string; siteUrl: string };
}

interface Written {
  outputs: Output[];
  /** The same for the terminal. */
  text: string;
  /** What the reader must know besides. */
  remark?: string;
}

const oneFile = (name: string, text: string): Written => ({
  outputs: [{ name, content: text }],
  text,
});

function writeJson({ due, claims, plain, late, today, until, sender }: Review): Written {
  const items = due.map((item) => ({
    ...item,
    overdue: item.due < today,
    page: sender.siteUrl + item.path,
  }));
  return oneFile(
    'review.json',
    `${JSON.stringify({ today, until, items, claims, plain, late }, null, 2)}\n`,
  );
}

function writeEmails({ due, claims, keeper, today, sender }: Review): Written {
  const compare = { owner: keeper, count: claims.length, text: toComparisons(claims) };
  const drafts = draftEmails(due, today, sender, claims.length > 0 ? compare : undefined);
  const unknown = drafts.filter(({ owner }) => !owner.email).map(({ owner }) => owner.name);
  return {
    outputs: drafts.map((draft) => ({ name: `${draft.owner.id}.eml`, content: toEml(draft) })),
    text: drafts.map(toText).join('\n----\n\n'),
    ...(unknown.length > 0 && {
      remark: `No email address is recorded for ${unknown.join(', ')}, so the draft is addressed to ${sender.email}.`,
    }),
  };
}

const writeTable = ({ due, claims, plain, late, today, until }: Review): string => {
  const parts = [
    toTable(due, today, until),
    toComparisons(claims),
    toPlainLines(plain),
    toLateText(late),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
};

const writers: Record<Format, (review: Review) => Written> = {
  table: (review) => oneFile('review.txt', writeTable(review)),
  json: writeJson,
  ics: ({ due, today, sender }) => oneFile('review.ics', toCalendar(due, { ...sender, today })),
  email: writeEmails,
};

interface Ask {
  site: Site;
  out: string;
  today: string;
  /** Only those due within so many days; all without it. */
  within: number | undefined;
  sender: Review['sender'];
}

/** A draft for each service; of those without an address it says so. */
function askServices({ site, out, today, within, sender }: Ask): number {
  const until = within === undefined ? undefined : addDays(today, within);
  const messages = askAll(site.all(contactCollection), until, {
    ...sender,
    lookups: lookupsOf(site, today),
  });
  if (messages.length === 0) {
    console.log('No service is due; nothing was written.');
    return 0;
  }
  writeAll(out, filesOf(messages));
  const unknown = messages.filter(({ to }) => to === '').length;
  console.log(
    `Wrote ${counted(messages.length, 'message')} to ${out}, each as .txt and as .eml, which opens as a draft. Nothing was sent.`,
  );
  if (unknown > 0)
    console.log(
      `For ${unknown} of them no email address is known: ring them, or ask their agency.`,
    );
  return 0;
}

/** @throws UsageError where the files cannot be written to such a folder. */
function checkFolder(out: string | undefined): void {
  if (out === '') throw new UsageError('--out names a folder.');
  if (out && fs.existsSync(out) && !fs.statSync(out).isDirectory())
    throw new UsageError(`--out names a folder; ${out} is a file.`);
}

/** Whether there is nothing to write in a format that has no words for that. */
const isEmpty = (
  format: Format,
  due: readonly ReviewItem[],
  claims: readonly AmberClaim[],
): boolean => due.length === 0 && (format === 'ics' || (format === 'email' && claims.length === 0));

function keeperOf(site: Site): Owner {
  const { owner: id } = site.one(partnershipCollection).review.citations;
  const { name = id, email } = site.get(contactCollection, id) ?? {};
  return { id, name, ...(email && { email }) };
}

/** @throws UsageError where it is not said where the messages go. */
function checkAsk(ask: boolean, out: string | undefined, format: string | undefined): void {
  if (ask && (out === undefined || format !== undefined))
    throw new UsageError('--ask needs --out FOLDER, and takes no --format.');
}

void runCommand({
  help: `
npm run review -- [--within 30d] [--format table|json|ics|email] [--out FOLDER]
npm run review -- --ask --out FOLDER [--within 30d]

Lists what is due for review or overdue, by owner: contacts, guidance, the version of the document in force, law and guidance. The table and
json also list the time limits and duties that nobody has compared with a newer edition of their source, with what to ask of it, and
the plain lines for families whose professional sentence changed since they were read, and what is overdue in the quality assurance
calendar.

  --within 30d     how far ahead to look, in days (d) or weeks (w); unless told, review.warnDays of data/partnership.yaml,
                   and for ics every date there is
  --format table   for reading (the default)
           json    for other programs
           ics     one calendar of all-day events with reminders; importing it again moves events, never doubles them
           email   one draft for each owner; whoever keeps law and guidance has in it what to compare
  --out FOLDER     write files there: review.txt, review.json, review.ics, or <owner>.eml, which a mail program opens as a draft
  --ask            write a draft message for each service instead, by its own record, to confirm or correct it; with
                   --within only for those due. npm run confirm takes the answers
  --help           show this text
  PORTAL_URL, PORTAL_BASE_URL   where the site is served, for links; no message is written without the first

Exits 0 also when something is due, 1 when the content has a fault, 2 on bad usage.`,
  options: {
    within: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    ask: { type: 'boolean' },
  },
  run: ({ within, format: wanted, out, ask = false }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`review takes no names, found ${positionals.join(' ')}.`);
    checkFolder(out);
    checkAsk(ask, out, wanted);
    const [format, asked] = [readFormat(wanted), readDays(within)];
    const { url: siteUrl } = linkAddress(ask || format === 'email' || format === 'ics');
    const today = londonToday();
    const { site, problems, filesRead } = readSite(process.cwd(), { release: false, today });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const { review, siteTitle, email } = site.one(partnershipCollection);
    const sender = { siteTitle, email, siteUrl };
    if (ask && out !== undefined) {
      return askServices({ site, out, today, within: asked, sender });
    }
    const days = asked ?? (format === 'ics' ? everything : review.warnDays);
    const until = addDays(today, days);
    const due = listDue(reviewItems(site), today, days);
    const claims = amberClaims(site);
    if (isEmpty(format, due, claims)) {
      const end = out ? 'nothing was written' : 'there is nothing to make';
      console.log(`Nothing is due by ${formatDate(until)}; ${end}.`);
      return 0;
    }
    const { outputs, text, remark } = writers[format]({
      due,
      claims,
      keeper: keeperOf(site),
      plain: plainToRead(site),
      late: overdueBesideReviews(site),
      today,
      until,
      sender,
    });
    deliver(outputs, out, text);
    if (remark) console.error(remark);
    return 0;
  },
});
