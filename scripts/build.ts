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
import { buildFolders, recover, swap } from './lib/place';
import { runProgram, untilStopped } from './lib/stop';

const root = process.cwd();
const folders = buildFolders(root);
const lock = path.join(root, 'build.lock');

/** Makes the site in build.next. @returns whether it is whole */
async function make(
  content: Site,
  { pdf, allowOverdue }: { pdf: boolean; allowOverdue: string },
  signal: AbortSignal,
): Promise<boolean> {
  const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const built = await runProgram([docusaurus, 'build', '--out-dir', 'build.next'], {
    signal,
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORTAL_PDF: pdf ? 'on' : 'off',
      PORTAL_ALLOW_OVERDUE: allowOverdue,
    },
  });
  if (built !== 0) return false;
  if (pdf) {
    console.log('Making the PDFs.');
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const script = path.join(__dirname, 'pdf.ts');
    const printed = await runProgram([tsx, script, '--out', 'build.next'], { signal, cwd: root });
    if (printed !== 0) return false;
  }
  const { url, baseUrl } = siteAddress();
  console.log(await writeOffline({ folder: folders.next, root, base: baseUrl, site: content }));
  writeHosting(folders.next, path.join(root, 'build.hosting'), {
    leads: leadsOf(content.all(movedCollection)),
    base: baseUrl,
  });
  const site = new URL(baseUrl, url).href;
  const faults = await lookOver({ folder: folders.next, site, root, signal });
  if (faults.length === 0) {
    await packFiles(folders.next, signal);
    return true;
  }
  console.error(`\nThe site was built, but it is not whole:\n${describeFaults(faults)}\n`);
  return false;
}

/** Builds and puts the site in its place. @returns the exit code */
async function build(leave: { allowOverdue?: string }): Promise<number> {
  recover(folders);
  const { site, problems, filesRead } = readSite(root, {
    release: isRelease(),
    today: londonToday(),
    ...leave,
  });
  if (hasErrors(problems) || !site) {
    console.error(formatReport(problems, filesRead));
    console.error('Nothing was built. build/ has not changed.');
    return 1;
  }
  const overdue = overdueLeave(site);
  if (overdue)
    console.log(
      `Allowed although overdue, since "${overdue.reason}": ${overdue.contacts.join(', ') || 'no contact is overdue'}.`,
    );
  const pdf = chromiumPath() !== undefined;
  if (!pdf) console.log('There is no Chromium on this machine: the site is built without PDFs.');
  const { value: whole, stopped } = await untilStopped((signal) =>
    make(site, { pdf, allowOverdue: leave.allowOverdue ?? '' }, signal),
  );
  if (!whole || stopped) {
    recover(folders);
    console.error(`The build ${stopped ? 'was stopped' : 'failed'}; build/ is as it was.`);
    if (stopped) endBy(stopped);
    return 1;
  }
  swap(folders);
  console.log('Built into build/.');
  const added = isRelease() ? keepAddresses(root, site, true) : [];
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
