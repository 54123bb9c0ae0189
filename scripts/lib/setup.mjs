/**
 * Makes a fresh clone ready: installs the locked dependencies when they are missing or stale. Plain Node, since it runs
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
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

/** Runs a program with its output shown; ends this process with its exit code when it fails. */
export function must(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', cwd: root, ...options });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

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

/** Installs the locked dependencies unless those in node_modules are the locked ones already. */
export function installDependencies() {
  refuseOldNode();
  const current = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === lockHash();
  if (current) return;
  step('Installing the locked dependencies (about a minute the first time)');
  must(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  fs.writeFileSync(stampFile, lockHash());
}

/** Runs one of this project's TypeScript commands. */
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
