/** npm run build: makes the site beside the old one, looks it over, and puts it in its place when it is whole. */
import { counted } from '../src/shared/counted';
import path from 'node:path';
import { overdueLeave } from '../src/features/contacts/view';
import { movedCollection } from '../src/features/moved/collection';
import { leadsOf } from '../src/features/moved/model/left';
import { isRelease, londonToday, siteAddress } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import { formatReport, hasErrors } from '../src/shared/problems';
import { chromiumPath } from './lib/chromium';
import { runCommand, UsageError } from './lib/command';
import { keepAddresses } from './lib/keepAddresses';
import { describeFaults, lookOver } from './lib/lastLook';
import { writeOffline } from './lib/offline/index';
import { packFiles, writeHosting } from './lib/hosting/index';
import { describeHolder, releaseLocks, takeLock } from './lib/lock.mjs';
import { overdueHelp, readReason } from './lib/overdue';
import { makePdfs } from './lib/makePdfs';
import { buildFolders, recover, swap } from './lib/place';
import { runProgram, untilStopped } from './lib/stop';

const root = process.cwd();
const folders = buildFolders(root);
const lock = path.join(root, 'build.lock');

/** Makes the pages in build.next. @returns the exit code of Docusaurus, null where it was stopped */
function makePages(
  { pdf, allowOverdue = '' }: { pdf: boolean; allowOverdue?: string | undefined },
  signal: AbortSignal,
): Promise<number | null> {
  const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return runProgram([docusaurus, 'build', '--out-dir', 'build.next'], {
    signal,
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORTAL_PDF: pdf ? 'on' : 'off',
      PORTAL_ALLOW_OVERDUE: allowOverdue,
    },
  });
}

/** Adds to the pages in build.next what is made of them, and looks all over. @returns whether it is whole */
async function finish(content: Site, pdf: boolean, signal: AbortSignal): Promise<boolean> {
  if (pdf) {
    console.log('Making the PDFs.');
    if (!(await makePdfs(content, folders.next, signal))) return false;
  }
  const { url, baseUrl } = siteAddress();
  console.log(await writeOffline({ folder: folders.next, root, base: baseUrl, site: content }));
  writeHosting(folders.next, path.join(root, 'build.hosting'), {
    leads: leadsOf(content.all(movedCollection)),
    base: baseUrl,
  });
  const site = new URL(baseUrl, url).href;
  // Side by side: the one waits for files, the other for packing, and neither looks at what the other makes.
  const [faults] = await Promise.all([
    lookOver({ folder: folders.next, site, root, signal }),
    packFiles(folders.next, signal),
  ]);
  if (faults.length === 0) return true;
  console.error(`\nThe site was built, but it is not whole:\n${describeFaults(faults)}\n`);
  return false;
}

/** Reads the content, and says what keeps it from being built. @returns it where nothing does */
function readOrTell(leave: { allowOverdue?: string }): Site | undefined {
  const { site, problems, filesRead } = readSite(root, {
    release: isRelease(),
    today: londonToday(),
    ...leave,
  });
  if (hasErrors(problems) || !site) {
    console.error(formatReport(problems, filesRead));
    console.error('Nothing was built. build/ has not changed.');
    return undefined;
  }
  const overdue = overdueLeave(site);
  if (overdue)
    console.log(
      `Allowed although overdue, since "${overdue.reason}": ${overdue.contacts.join(', ') || 'no contact is overdue'}.`,
    );
  return site;
}

/**
 * Makes the site in build.next. Docusaurus needs a while to start, so the content is read beside it; where that has a
 * fault, Docusaurus is told to stop.
 * @returns the content when the site is whole; where it is not, the reason has been given
 */
async function make(
  leave: { allowOverdue?: string },
  signal: AbortSignal,
): Promise<Site | undefined> {
  const pdf = chromiumPath() !== undefined;
  const faulty = new AbortController();
  const pages = makePages({ pdf, ...leave }, AbortSignal.any([signal, faulty.signal]));
  const content = readOrTell(leave);
  if (!content) {
    faulty.abort();
    await pages;
    return undefined;
  }
  if (!pdf) console.log('There is no Chromium on this machine: the site is built without PDFs.');
  if ((await pages) === 0 && (await finish(content, pdf, signal))) return content;
  if (!signal.aborted) console.error('The build failed; build/ is as it was.');
  return undefined;
}

/** Builds and puts the site in its place. @returns the exit code */
async function build(leave: { allowOverdue?: string }): Promise<number> {
  recover(folders);
  const { value: made, stopped } = await untilStopped((signal) => make(leave, signal));
  if (!made || stopped) {
    recover(folders);
    if (stopped) {
      console.error('The build was stopped; build/ is as it was.');
      endBy(stopped);
    }
    return 1;
  }
  swap(folders);
  console.log('Built into build/.');
  const added = isRelease() ? keepAddresses(root, made, true) : [];
  if (added.length > 0)
    console.log(
      `Added ${counted(added.length, 'new address', 'new addresses')} to data/addresses.txt: commit it. From now on the check sees that they lead somewhere.`,
    );
  return 0;
}

/** Ends this process by the signal it got, as who sent it expects. */
function endBy(signal: NodeJS.Signals): void {
  releaseLocks();
  process.kill(process.pid, signal);
}

void runCommand({
  help: `
npm run build -- [--allow-overdue "why"]

Checks all content, builds the production site, and looks it over: every file a page needs is there, feeds and data can
be read, nothing comes from another site or names this machine. Only then does it become build/. A build that fails or
is stopped leaves the build/ of last time as it was; two builds do not run in one folder at once.

${overdueHelp}
  --help                    show this text
  PORTAL_ENV=production     a release: refuses samples, local second-hand numbers, overdue contacts
  CHROMIUM_PATH             the Chromium that prints the PDFs; none builds without them
  PORTAL_OFFLINE=off        devices give up the copies they keep, and keep none
  PORTAL_URL, PORTAL_BASE_URL   where the site will be served

Exits 0 on success, 1 when the content or the build has a fault, 2 on bad usage.`,
  options: { 'allow-overdue': { type: 'string' } },
  run: async ({ 'allow-overdue': reason }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`build takes no names, found ${positionals.join(' ')}`);
    const leave = readReason(reason);
    const holder = takeLock(lock);
    if (holder) {
      console.error(describeHolder(holder, 'build', 'build.lock'));
      return 1;
    }
    try {
      return await build(leave);
    } finally {
      releaseLocks();
    }
  },
});
