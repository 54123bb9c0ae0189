/**
 * Makes a fresh clone ready: installs the locked dependencies when they are missing or stale. Plain Node, since it runs
 * before anything is installed.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { describeHolder, releaseLocks, takeLock } from './lock.mjs';
import { accepts, describe } from './nodeVersion.mjs';

export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
);
const stampFile = path.join(root, 'node_modules', '.locked');
const lockHash = () =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends this process as the program it waited for ended, so that npm and the shell see what happened. */
function endAs(code, signal) {
  if (!signal) process.exit(code ?? 1);
  releaseLocks();
  process.kill(process.pid, signal);
}

/** Keeps what a program prints, in the order in which it came, until it is shown. */
function holdOutput(child) {
  const pieces = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => pieces.push(piece));
  return () => process.stdout.write(Buffer.concat(pieces));
}

/**
 * Runs a program with its output shown. A signal to stop is handed on, and this process waits until the program has
 * put things in order; it takes the program with it when it ends by itself.
 * @param held called when the program has ended, before its output is shown; without it the output is shown as it comes
 * @returns how it ended: its exit code, or the signal that stopped it
 */
export function runProgram(program, args, { held, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = held ? ['inherit', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { stdio, cwd: root, ...options });
    const show = held && holdOutput(child);
    let stopped;
    const stop = (signal) => {
      stopped = signal;
      child.kill(signal);
    };
    const leave = () => child.kill();
    for (const signal of signals) process.on(signal, stop);
    process.on('exit', leave);
    const end = (code, signal) => {
      for (const name of signals) process.off(name, stop);
      process.off('exit', leave);
      held?.();
      show?.();
      resolve({ code, signal: signal ?? stopped });
    };
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      end(1);
    });
    child.on('close', end);
  });
}

/** Goes on where a program ended well; otherwise this process ends as it did. */
export function orEnd({ code, signal }) {
  if (code !== 0 || signal) endAs(code, signal);
}

/** Runs a program that has to end well, with its output shown; otherwise this process ends with its exit code. */
export const must = async (program, args, options) =>
  orEnd(await runProgram(program, args, options));

/** Says what is about to happen. */
export const step = (words) => console.log(`\n› ${words}`);

/** Ends the process where this Node is none that the dependencies accept; npm would only say EBADENGINE. */
function refuseOldNode() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (accepts(engines.node, process.versions.node)) return;
  console.error(
    `This needs ${describe(engines.node)}; found ${process.versions.node}. Install one from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

/** Ends the process where node_modules is a link: npm would empty the folder behind it, which others use too. */
function refuseLink() {
  const folder = path.join(root, 'node_modules');
  if (!fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const target = path.resolve(root, fs.readlinkSync(folder));
  console.error(
    `${folder} is a link to ${target}, which does not hold the dependencies that package-lock.json names. To install them would empty that folder for everything else that uses it. Delete the link (not the folder) and run the command again: it installs them here. Or run it where the folder is.`,
  );
  process.exit(1);
}

/** Installs the locked dependencies unless those in node_modules are the locked ones already. */
export async function installDependencies() {
  refuseOldNode();
  const current = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === lockHash();
  if (current) return;
  refuseLink();
  const lock = path.join(root, 'set-up.lock');
  const holder = takeLock(lock);
  if (holder) {
    console.error(describeHolder(holder, 'set-up', lock));
    process.exit(1);
  }
  step('Installing the locked dependencies (about a minute the first time)');
  await must(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  fs.writeFileSync(stampFile, lockHash());
  releaseLocks();
}

/** Where browsers are on the systems we know; a path named by hand counts beside them. */
const places = JSON.parse(fs.readFileSync(path.join(root, 'scripts/lib/browsers.json'), 'utf8'));

/** Only here can a package of the system be installed. */
const onDebianAsRoot = () => fs.existsSync('/etc/debian_version') && process.getuid?.() === 0;

const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const aptInstall = (name) => ['install', '-y', '-q', '--no-install-recommends', name];

const hasBrowser = () =>
  [process.env.CHROMIUM_PATH, ...places.chromium].some((file) => file && fs.existsSync(file));

/**
 * As root on Debian: its own browser where there is none, and the one without a window. What it prints is shown when it
 * has ended, since the dependencies are installed meanwhile.
 */
async function installFromDebian() {
  if (!onDebianAsRoot()) return;
  const options = { env: aptEnvironment, held: () => step('Installing Debian’s chromium') };
  if (!hasBrowser()) {
    await must('apt-get', ['update', '-q'], options);
    await must('apt-get', aptInstall('chromium'), options);
  }
  await installHeadlessShell();
}

/** Gets a browser where there is still none: Playwright's download. */
async function installBrowser() {
  if (hasBrowser()) return;
  step('Fetching a browser for the tests');
  await must(process.execPath, [
    path.join(root, 'node_modules/playwright-core/cli.js'),
    'install',
    'chromium',
  ]);
}

/**
 * Gets Debian's Chromium without a window, which runs the browser tests in two thirds of the time. They run
 * without it too, so a machine where it cannot be had is no worse off.
 */
async function installHeadlessShell() {
  if (process.env.CHROMIUM_PATH || fs.existsSync(places.headlessShell)) return;
  const held = () => step('Installing Debian’s chromium-headless-shell, if it can be had');
  const options = { timeout: 60_000, env: aptEnvironment, held };
  const apt = async (...args) => (await runProgram('apt-get', args, options)).code === 0;
  const install = () => apt(...aptInstall('chromium-headless-shell'));
  if (!(await install()) && (await apt('update', '-q'))) await install();
}

/** Everything that `npm test` needs: the locked dependencies and a browser. */
export async function setUp() {
  await Promise.all([installDependencies(), installFromDebian()]);
  await installBrowser();
}

/** Runs one of this project's TypeScript commands, as `must` does. */
export const runScript = (name, args = [], options = {}) =>
  must(
    process.execPath,
    [
      path.join(root, 'node_modules/tsx/dist/cli.mjs'),
      path.join(root, 'scripts', `${name}.ts`),
      ...args,
    ],
    options,
  );

/** The text after `--help`, when the command line asks for it; ends the process. Bad usage ends it with 2. */
export function helpOrUsage(help, allowed = []) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  const unknown = args.filter((arg) => !allowed.includes(arg));
  if (unknown.length > 0) {
    console.error(`There is no option ${unknown.join(' ')}.\n\n${help.trim()}`);
    process.exit(2);
  }
  return args;
}
