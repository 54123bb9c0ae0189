/** npm run build: makes the site beside the old one, and puts it in its place only when it is whole. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isRelease, londonToday } from '../src/portal/clock';
import { loadContent } from '../src/portal/loadContent';
import { formatReport, hasErrors } from '../src/shared/problems';
import { chromiumPath } from './lib/chromium';
import { runCommand, UsageError } from './lib/command';
import { overdueHelp, readReason } from './lib/overdue';

const root = process.cwd();
const [made, next, old] = ['build', 'build.next', 'build.old'].map((name) =>
  path.join(root, name),
) as [string, string, string];

/** Puts the new site in the old one's place; the old one stays until the new one stands. */
function swap(): void {
  fs.rmSync(old, { recursive: true, force: true });
  if (fs.existsSync(made)) fs.renameSync(made, old);
  fs.renameSync(next, made);
  fs.rmSync(old, { recursive: true, force: true });
}

void runCommand({
  help: `
npm run build -- [--allow-overdue "why"]

Checks all content, then builds the production site into build/. A build that fails leaves the build/ of last time untouched.

${overdueHelp}
  --help                    show this text
  PORTAL_ENV=production     a release: refuses samples, local second-hand numbers, overdue contacts
  CHROMIUM_PATH             the Chromium that prints the PDFs; none builds without them
  PORTAL_URL, PORTAL_BASE_URL   where the site will be served

Exits 0 on success, 1 when the content or the build has a fault, 2 on bad usage.`,
  options: { 'allow-overdue': { type: 'string' } },
  run: ({ 'allow-overdue': reason }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`build takes no names, found ${positionals.join(' ')}`);
    const leave = readReason(reason);
    const { content, problems, filesRead } = loadContent(root, {
      release: isRelease(),
      today: londonToday(),
      ...leave,
    });
    if (hasErrors(problems)) {
      console.error(formatReport(problems, filesRead));
      console.error('Nothing was built; build/ is as it was.');
      return 1;
    }
    if (content?.overdue)
      console.log(
        `Allowed although overdue, since "${content.overdue.reason}": ${content.overdue.contacts.join(', ') || 'no contact is overdue'}.`,
      );
    fs.rmSync(next, { recursive: true, force: true });
    const pdf = chromiumPath() !== undefined;
    if (!pdf) console.log('There is no Chromium on this machine: the site is built without PDFs.');
    const docusaurus = path.join(
      root,
      'node_modules',
      '@docusaurus',
      'core',
      'bin',
      'docusaurus.mjs',
    );
    const { status } = spawnSync(
      process.execPath,
      [docusaurus, 'build', '--out-dir', 'build.next'],
      {
        stdio: 'inherit',
        cwd: root,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          PORTAL_PDF: pdf ? 'on' : 'off',
          PORTAL_ALLOW_OVERDUE: leave.allowOverdue ?? '',
        },
      },
    );
    if (status === 0 && pdf) console.log('Making the PDFs.');
    const printed =
      status === 0 && pdf
        ? spawnSync(
            process.execPath,
            [
              path.join(root, 'node_modules/tsx/dist/cli.mjs'),
              path.join(__dirname, 'pdf.ts'),
              '--out',
              'build.next',
            ],
            { stdio: 'inherit', cwd: root },
          ).status
        : status;
    if (status !== 0 || printed !== 0) {
      fs.rmSync(next, { recursive: true, force: true });
      console.error('The build failed; build/ is as it was.');
      return 1;
    }
    swap();
    console.log('Built into build/.');
    return 0;
  },
});
