/** npm run digest: what is new for one list of readers, as an email. */
import fs from 'node:fs';
import path from 'node:path';
import { counted } from '../src/shared/counted';
import { partnershipCollection } from '../src/features/partnership/collection';
import { unreachedBy } from '../src/features/reach/view';
import {
  type DigestList,
  type DigestSite,
  listUntold,
  listWords,
  makeDigest,
} from '../src/features/whats-new/model/digest';
import type { StreamItem } from '../src/features/whats-new/model/item';
import { readContentHistory } from '../src/features/whats-new/plugin/history';
import { isFromHistory, stream } from '../src/features/whats-new/view';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import { formatDate } from '../src/shared/calendar/dates';
import { joinWords } from '../src/shared/lists';
import { formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { copyId } from './lib/digest/copyId';
import { deliver, type Delivery } from './lib/digest/deliver';
import { readMessage, writeCopies, writeDigest } from './lib/digest/folder';
import { checkPlaces, readLists, readSince } from './lib/digest/lists';
import { composeMessage, type Message } from './lib/digest/message';
import { readRecipients } from './lib/digest/recipients';
import { readServer } from './lib/digest/smtp';
import {
  type DigestState,
  formatState,
  keyIn,
  nextBatch,
  readState,
  StateError,
  stateFile,
  toldTo,
  withBatch,
} from './lib/digest/state';
import { linkAddress } from './lib/linkAddress';
import { describeHolder, takeLock } from './lib/lock.mjs';
import { writeAll } from './lib/writeAll';

/** Gmail shows so much of a message, and hides the rest behind a link. */
const mostShown = 102 * 1024;

type Sender = Pick<Delivery, 'server' | 'again'>;

interface Run {
  about: DigestSite;
  items: readonly StreamItem[];
  /** The folder for digests, and the day. */
  out: string;
  today: string;
  since: string | undefined;
  /** The names of those whom something for these roles does not reach, as the audience map has it. */
  missed: (audiences: readonly string[]) => string[];
  /** Missing where nothing is to be sent. */
  sending: Sender | undefined;
}

/** The content; undefined, and its problems printed, where it has a fault. */
function readContent(root: string, today: string): Site | undefined {
  const { site, problems, filesRead } = readSite(root, {
    release: false,
    today,
    ...linkAddress(),
    contentHistory: () => readContentHistory(root),
  });
  if (!site) console.error(formatReport(problems, filesRead));
  return site;
}

const aboutOf = (site: Site): DigestSite => {
  const { siteTitle, name, email } = site.one(partnershipCollection);
  return { url: site.url, siteTitle, publisher: name, email, fromHistory: isFromHistory(site) };
};

/** @throws UsageError where nobody ever said since when. */
function sinceOf(run: Run, state: DigestState, list: DigestList): string {
  const since = run.since ?? state.lists[keyIn(state, list)]?.since;
  if (since === undefined)
    throw new UsageError(
      `The first digest for ${listWords(list)} needs its first day: --since ${run.today.slice(0, 8)}01`,
    );
  return since;
}

function tellWritten(folder: string, message: Message, count: number): void {
  console.log(
    `Wrote ${counted(count, 'change')} to ${folder}/digest.eml, with digest.html and digest.txt.`,
  );
  if (Buffer.byteLength(message.html) > mostShown)
    console.error(
      'It is so long that Gmail hides its end. A later --since or a --subject makes it shorter.',
    );
}

/** Writes what a list was not told yet. @returns the state with it; the same where there is nothing new. */
async function writeNew(run: Run, state: DigestState, list: DigestList): Promise<DigestState> {
  const key = keyIn(state, list);
  const since = sinceOf(run, state, list);
  const untold = listUntold(run.items, list, { since, told: toldTo(state, key) });
  if (untold.length === 0) {
    console.log(`Nothing new for ${listWords(list)} since ${formatDate(since)}.`);
    return state;
  }
  const id = nextBatch(state, key, run.today);
  const folder = path.join(run.out, key, id);
  const { publisher: name, email: address } = run.about;
  const message = await composeMessage(makeDigest(untold, list, run.about), { name, address });
  writeDigest(folder, message, { at: new Date(), id: copyId(run.about.url, key, id) });
  const next = withBatch(state, key, { since, batch: { id, items: untold.map((one) => one.id) } });
  writeAll(run.out, [{ file: stateFile, content: formatState(next) }]);
  tellWritten(folder, message, untold.length);
  const missed = run.missed(list.audience ? [list.audience.id] : []);
  if (missed.length > 0)
    console.log(
      `No way is known by which this reaches ${joinWords(missed)}. Ring them; if they are on this list, write it down in data/audience-map.yaml.`,
    );
  return next;
}

const copiesOf = (count: number): string =>
  count === 1 ? 'one message, for the one receiver,' : `${count} messages, one for each receiver,`;

/** Writes the newest digest of a list once for each receiver. */
function writeForEach(
  run: Run,
  state: DigestState,
  list: DigestList,
  addresses: readonly string[],
): void {
  const key = keyIn(state, list);
  const batch = state.lists[key]?.batches.at(-1);
  if (!batch) return;
  const folder = path.join(run.out, key, batch.id);
  const at = new Date();
  const written = writeCopies(
    folder,
    readMessage(folder),
    addresses.map((to) => ({ to, at, id: copyId(run.about.url, key, batch.id, to) })),
  );
  console.log(
    written
      ? `Wrote ${copiesOf(addresses.length)} to ${folder}/to.`
      : `The messages of ${batch.id} are in ${folder}/to already.`,
  );
}

/** The addresses of a file; every problem of it is printed. */
function readTo(file: string | undefined): readonly string[] | undefined | 'faulty' {
  if (file === undefined) return undefined;
  const { addresses, problems } = readRecipients(file);
  if (problems.length === 0) return addresses;
  for (const { row, found, fix } of problems)
    console.error(`${file}${row ? `, row ${row}` : ''}: found ${found}. To put it right: ${fix}.`);
  console.error('Nothing was written.');
  return 'faulty';
}

async function digest(
  run: Run,
  lists: readonly DigestList[],
  addresses: readonly string[] | undefined,
): Promise<number> {
  const lock = `${path.resolve(run.out)}.lock`;
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  const holder = takeLock(lock);
  if (holder) {
    console.error(describeHolder(holder, 'digest', lock));
    return 1;
  }
  let state = readState(run.out);
  for (const list of lists) sinceOf(run, state, list);
  let whole = true;
  for (const list of lists) {
    state = await writeNew(run, state, list);
    if (addresses && run.sending) whole = (await sendList(run, state, list, addresses)) && whole;
    else if (addresses) {
      writeForEach(run, state, list, addresses);
      console.log('Nothing was sent. Look at digest.html, then say --send.');
    }
  }
  return whole ? 0 : 1;
}

/** @returns whether everybody has it. */
function sendList(
  { sending, about, out }: Run,
  state: DigestState,
  list: DigestList,
  addresses: readonly string[],
): Promise<boolean> {
  const key = keyIn(state, list);
  return deliver({
    ...(sending as Sender),
    url: about.url,
    from: about.email,
    list: key,
    folder: path.join(out, key),
    batches: state.lists[key]?.batches.map(({ id }) => id) ?? [],
    addresses,
  });
}

/** @throws UsageError where it is not said to whom and by which server. */
function readSending(
  { send = false, again = false }: { send: boolean | undefined; again: boolean | undefined },
  to: string | undefined,
): Sender | undefined {
  if (!send && again) throw new UsageError('--again only works with --send.');
  if (!send) return undefined;
  if (to === undefined) throw new UsageError('--send needs --to, the file of addresses.');
  const server = readServer(process.env.SMTP_URL ?? '');
  if (!server)
    throw new UsageError(
      '--send needs the mail server in SMTP_URL: smtps://user:password@mail.example, or smtp://… for one that takes up encryption (STARTTLS).',
    );
  return { server, again };
}

void runCommand({
  help: `
npm run digest -- --since 2026-11-01 [--audience ID] [--subject ID] [--to LIST.csv [--send]] [--out FOLDER]

Writes what is new for a list of readers as an email: digest.eml, which a mail program opens as a draft, its HTML and its
text, each change with its address and what to do differently, and a link to say that it was read. What a list was told
is kept in FOLDER/state.json, so that it is told once. Where nothing is new, nothing is written. Nothing is
sent without --send.

  --since DAY       the first day; later runs for the same list may leave it out
  --audience ID     a role of data/partnership.yaml; give it again for another list. Everyone unless told
  --subject ID      only what is about it; give it again for more
  --to LIST.csv     a file outside the repository with a column email: writes a message for each address, none of which
                    shows another. For one list at a time
  --send            sends the newest digest to those of the list who have not had it, by the mail server of SMTP_URL, as it
                    was written. Who had it is kept beside it: run it again to go on where it ended, nobody gets it twice
  --again           with --send: also to those of whom it is not known whether they have it
  --out FOLDER      where to write; digests unless told
  --help            show this text
  PORTAL_URL, PORTAL_BASE_URL   where the site is served, for links; nothing is written without the first
  SMTP_URL          smtps://user:password@mail.example; it is never written anywhere

Exits 0 also where nothing is new, 1 when the content, the list or the state has a fault or somebody could not be sent
it, 2 on bad usage.`,
  options: {
    since: { type: 'string' },
    audience: { type: 'string', multiple: true },
    subject: { type: 'string', multiple: true },
    to: { type: 'string' },
    out: { type: 'string' },
    send: { type: 'boolean' },
    again: { type: 'boolean' },
  },
  run: async ({ since, audience, subject, to, out = 'digests', send, again }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`digest takes no names, found ${positionals.join(' ')}.`);
    const [root, today] = [process.cwd(), londonToday()];
    checkPlaces(root, { out, to });
    const from = readSince(since, today);
    const sending = readSending({ send, again }, to);
    const site = readContent(root, today);
    if (!site) return 1;
    const lists = readLists(site, { audience, subject });
    if (to !== undefined && lists.length > 1)
      throw new UsageError('--to is for one list: name one --audience.');
    const recipients = readTo(to);
    if (recipients === 'faulty') return 1;
    const run = {
      about: aboutOf(site),
      items: stream(site),
      out,
      today,
      since: from,
      sending,
      missed: (audiences: readonly string[]) =>
        unreachedBy(site, audiences).map(({ name }) => name),
    };
    try {
      return await digest(run, lists, recipients);
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      console.error(error.message);
      return 1;
    }
  },
});
